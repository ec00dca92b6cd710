package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// TestMinutesWithoutAHeadSentence tells minutes that nothing but weaker signs
// give away from texts that only speak of meetings.
func TestMinutesWithoutAHeadSentence(t *testing.T) {
	const told = "Mrs Marl told the meeting of the lamp on the pier.\n\nThe letter was read, and a reply was promised.\n\nIt was proposed by Mr Fenn, seconded by Mrs Marl and RESOLVED to mend the lamp.\n"
	for _, c := range []struct {
		name, text, layout string
	}{
		{"a meeting named and dated, decisions below",
			"Orrin with Lode Parish Council Extra Ordinary meeting.\nHeld at the Ferry House at 19:45 on 21st March 2018\n\n" + told, model.LayoutPrinted},
		{"the word minutes and a date on lines of their own",
			"MINUTES\n\nORRIN DRAINAGE BOARD\n\n8 August 2007\n\n" + told, model.LayoutPrinted},
		{"a yearly meeting by its initials",
			"Orrin Allotments A.G.M. - 8th June 2013\n\n" + told, model.LayoutPrinted},
		{"a sentence that tells that a meeting was held",
			"MINUTES\n\nA meeting of Orrin Community Council was held on Thursday 11th March 2021 at 7.00pm\n\n" + told, model.LayoutPrinted},
		{"no head at all, but the titles that all minutes have",
			"PL7/081   PRESENT\n\nCouncillors Marl, Fenn and Reed.\n\nPL7/082   APOLOGIES FOR ABSENCE\n\nApologies were received from Cllr Pell.\n\nPL7/083   DECLARATIONS OF INTEREST\n\nNone was made.\n\n" +
				"PL7/084   PUBLIC PARTICIPATION\n\nA resident spoke of the pier.\n\nPL7/085   CONFIRMATION OF MINUTES\n\nIt was RESOLVED to approve the minutes.\n", model.LayoutPrinted},
		{"those present on top, the head not saved",
			"Present: A Marl (Chairman, AM), O Fenn (Vice Chair, OF) and J Reed (Secretary, JR).\n\nApologies: Councillors Pell and Dray.\n\nMatters Arising\n\n" + told, model.LayoutPrinted},
		{"a body, a date and a roll, decisions below",
			"COUNTY BOROUGH OF ORRIN.\n\nHARBOURS COMMITTEE.\n\n14th January, 1958, at 2.30 in the afternoon.\n\nPRESENT:–Alderman Marl (in the Chair), Councillors Fenn and Reed.\n\n" + told, model.LayoutPrinted},
		{"the same without a decision",
			"COUNTY BOROUGH OF ORRIN.\n\nHARBOUR FAIR.\n\n14th January, 1958.\n\nPRESENT:–Alderman Marl, Councillors Fenn and Reed.\n\nAlderman Marl opened the fair.\n\nThe band was seen to play.\n\nThe prizes were given away.\n", model.LayoutUnknown},
		{"those who were at a picnic",
			"Present: A Marl, O Fenn and J Reed.\n\n" + told, model.LayoutUnknown},
		{"few decisions below a sentence and a roll",
			"The Annual Meeting of the Parish Council held on Tuesday 19th May 2015\nat 18:00\n\nPresent: Cllrs Marl, Fenn and Reed.\n\n13 Chairman\nRESOLVED that Cllr Marl be elected.\n14 Vice-Chairman\nRESOLVED that Cllr Fenn be elected.\n", model.LayoutPrinted},
		{"a table of minutes whose column is headed “Agenda item”",
			"8 May 2018\n\nMinutes\n\nATTENDEES\n\nPresent:\n\nAnna Marl\n\nOlive Fenwright\n\nAgenda Item\n\nAction\n\n1\n\nWELCOME\n\nThe chair welcomed all and opened the meeting.\n\n2\n\nLAMPS\n\nThe lamp was seen to be out.\n", model.LayoutPrinted},
		{"a text that calls a meeting",
			"ORRIN DISTRICT COUNCIL\n\nNotice is hereby given that a meeting of the Harbours Committee will be held on 14 July 2014, which you are summoned to attend.\n\n1. Apologies\n\n2. Declarations of interest\n\n3. Minutes of the last meeting\n\n" + told, model.LayoutUnknown},
		{"a letter about minutes",
			"Orrin County Council\n\n3 February 2006\n\nDear Mr Fenn\n\nMINUTES OF THE HARBOURS COMMITTEE\n\n" + told, model.LayoutUnknown},
		{"a newsletter",
			"THE ORRIN LARK\n\nIssue 12, Autumn 2014\n\nFROM THE PARISH COUNCIL\n\nThe Council met twice since the last Lark.\n\n" + told, model.LayoutUnknown},
		{"an agenda",
			"Orrin Parish Council Meeting 4 May 2018\n\nAGENDA\n\n1. Apologies\n\n2. Declarations of interest\n\n3. Minutes of the last meeting, when it was resolved to mend the pier\n\n4. Correspondence received\n", model.LayoutUnknown},
		{"a report to a meeting in May",
			"CHAIR’S REPORT FOR THE YEAR\n\nto the Annual Parish Meeting, 4th May 2018\n\nFinance\n\n" + told, model.LayoutUnknown},
		{"a meeting in May",
			"Orrin Annual Parish Meeting, 4th May 2018\n\nFinance\n\n" + told, model.LayoutPrinted},
		{"a report of an officer",
			"REPORT OF THE HARBOUR MASTER\n\n4 May 2018\n\n1. Finance\n\n" + told, model.LayoutUnknown},
	} {
		got, err := parser.Parse("minutes.txt", []byte(c.text), parser.Options{})
		require.NoError(t, err)
		assert.Equal(t, c.layout, got.Records[0].Source.Layout, c.name)
	}
}

// TestDateOfAHeadWithoutASentence takes the date of the head, not that of a
// meeting which the text below it speaks of.
func TestDateOfAHeadWithoutASentence(t *testing.T) {
	for _, head := range []string{
		"MINUTES\n\nORRIN DRAINAGE BOARD\n\n8 August 2007\n\nThe Board approved the minutes of 25 July 2007, which had been sent round.\n\nMr Fenn moved that the weir be mended.\n\nThe Board agreed and the clerk noted it.\n",
		"MINUTES\n\nA meeting of Orrin Drainage Board was held on 8 August 2007 at 7pm\n\nThe Board approved the minutes of 25 July 2007, which had been sent round.\n\nMr Fenn moved that the weir be mended.\n\nThe Board agreed and the clerk noted it.\n",
	} {
		got, err := parser.Parse("minutes.txt", []byte(head), parser.Options{})
		require.NoError(t, err)
		m := got.Records[0].Meeting
		assert.Equal(t, "2007-08-08", m.Date)
		assert.Equal(t, "orrin drainage board", strings.ToLower(m.Authority))
		require.Len(t, got.Records[0].Items, 1, "a text that nothing parts is one item")
		assert.Empty(t, got.Records[0].Items[0].Title)
		assert.Len(t, got.Records[0].Items[0].Minutes, 2)
		assert.Len(t, got.Records[0].Items[0].Resolutions, 1)
	}
}
