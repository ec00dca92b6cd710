package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestHeadsInOtherWords(t *testing.T) {
	const roll = "\n\nPresent: Cllrs Marl, Quaye and Tarn\n"
	for _, c := range []struct {
		name, head string
		want       model.Meeting
	}{
		{"there was a meeting",
			"There was a meeting of Orrin Parish Council on Wednesday 29th September 2021 at 7.30pm held in the Reading Room.",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Orrin Parish Council", Date: "2021-09-29", StartTime: "19:30", Venue: "Reading Room"}},
		{"minutes given below of the above council",
			"Given below are the minutes of the meeting of the above parish council held in the Common Room, Elm Row, Orrin, on 12th Jul 2016. The meeting commenced at 7.30pm.",
			model.Meeting{Body: "parish council", Date: "2016-07-12", StartTime: "19:30", Venue: "Common Room, Elm Row, Orrin"}},
		{"minutes taken at it",
			"Minutes taken at the Annual Meeting of Orrin Parish Council, held at the Reading Room on 4 May 2021 at 7.30pm",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Orrin Parish Council", Type: "Annual", Date: "2021-05-04", StartTime: "19:30", Venue: "Reading Room"}},
		{"a title with a month above the sentence",
			"Parish Council meeting minutes, September 2013\n\nMeeting of the Parish Council held on Thursday, 12th September 2013 at 8pm in the Reading Room.",
			model.Meeting{Body: "Parish Council", Date: "2013-09-12", StartTime: "20:00", Venue: "Reading Room"}},
		{"a title with the name and a month above the sentence",
			"Orrin Parish Council Meeting Minutes - September 2013\n\nMeeting held on 18/09/2013",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Orrin Parish Council", Date: "2013-09-18"}},
		{"the word meeting twice",
			"Minutes of the meeting of Orrin Council Meeting held in the Reading Room on Thursday 4th August 2016",
			model.Meeting{Authority: "Orrin Council", Body: "Orrin Council", Date: "2016-08-04", Venue: "Reading Room"}},
		{"a parish meeting is no such",
			"Minutes of the Meeting of Orrin Parish Meeting held in the Reading Room on Thursday 4th August 2016",
			model.Meeting{Authority: "Orrin Parish Meeting", Body: "Orrin Parish Meeting", Date: "2016-08-04", Venue: "Reading Room"}},
		{"a school in which a council met",
			"MINUTES OF THE PARISH COUNCIL MEETING\nThursday 1 April 2004 at 7.30 p.m.\nOrrin Primary School",
			model.Meeting{Body: "PARISH COUNCIL", Date: "2004-04-01", StartTime: "19:30", Venue: "Orrin Primary School"}},
		{"a school whose governors met",
			"MINUTES OF THE FULL GOVERNING BODY\nThursday 1 April 2004 at 7.30 p.m.\nOrrin Primary School",
			model.Meeting{Authority: "Orrin Primary School", Body: "FULL GOVERNING BODY", Date: "2004-04-01", StartTime: "19:30"}},
		{"a day without a year before the place",
			"ORRIN PARISH COUNCIL\nMINUTES OF THE MEETING OF THE PARISH COUNCIL\nHELD ON MONDAY JULY 28TH IN THE READING ROOM AT 7.30P.M.",
			model.Meeting{Authority: "ORRIN PARISH COUNCIL", Body: "PARISH COUNCIL", StartTime: "19:30", Venue: "READING ROOM"}},
		{"the time before the place on a line of their own",
			"ORRIN PARISH COUNCIL\n\nMinutes of the Parish Council meeting held on the 17th May 2005.\n  At 8pm in the Reading Room",
			model.Meeting{Authority: "ORRIN PARISH COUNCIL", Body: "Parish Council", Date: "2005-05-17", StartTime: "20:00", Venue: "Reading Room"}},
		{"a draft in the title above",
			"Draft Minutes of Annual Parish Council Meeting on 9 May 2017\n\nThe Minutes of the Annual Parish Council Meeting held on Tuesday 9 May 2017 in the Reading Room at 7:30 p.m.",
			model.Meeting{Body: "Parish Council", Type: "Annual", Date: "2017-05-09", StartTime: "19:30", Venue: "Reading Room", Status: "draft"}},
		{"a draft before the name",
			"DRAFT ORRIN AND FRANT PARISH COUNCIL\n\nMINUTES OF THE MEETING\n\nHELD 18th November 2021",
			model.Meeting{Authority: "ORRIN AND FRANT PARISH COUNCIL", Body: "ORRIN AND FRANT PARISH COUNCIL", Date: "2021-11-18", Status: "draft"}},
		{"a hyphen between the authority and the meeting",
			"Orrin Parish Council - Minutes of Ordinary Meeting, Tuesday 4th May 2021",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Orrin Parish Council", Type: "Ordinary", Date: "2021-05-04"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := *printed(t, c.head+roll).Meeting
			got.At = ""
			assert.Equal(t, c.want, got)
		})
	}
}

func TestMinutesOfAnEarlierMeetingAreNoHead(t *testing.T) {
	m := printed(t, "Minutes 4th May 2021\nAnnual Council meeting on Tuesday 4th May 2021 at 8 p.m.\n\nMr G. Hall (Chairman), Mr D. Marl, Mrs J. Quaye\n\nThe minutes of the meeting held on 8th April 2021 had already been circulated prior to the meeting.\n").Meeting
	assert.Equal(t, "2021-05-04", m.Date)
	assert.Empty(t, m.Venue, "Mr Hall is no place")
}

func TestMonthOfMayLooksNotAhead(t *testing.T) {
	const text = "Parish Council meeting on Thursday 14th May 2020\n\nMr G. Marl (Chairman), Mr D. Quaye\n\nA talk took place about the gates.\n\nMr Quaye proposed and Mr Marl seconded that they be shut and this was agreed.\n\nThe clerk said that the rope had been cut.\n"
	for _, month := range []string{"May", "June"} {
		got, err := parser.Parse("minutes.txt", []byte(strings.Replace(text, "May", month, 1)), parser.Options{})
		require.NoError(t, err)
		assert.Equal(t, model.LayoutPrinted, got.Records[0].Source.Layout, month)
	}
}
