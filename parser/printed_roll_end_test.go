package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// A site prints below the items who attended.
func TestRollBelowTheItems(t *testing.T) {
	const head = "Orrin Borough Council\n\nMeeting documents\n\nHarbour Board\n\nMonday, 23rd February, 2009 7.30 pm\n\n"
	const text = "HB 09/001 Apologies\n\nThere were none.\n\nHB 09/002 Tolls\n\nThe tolls were paid.\n\nHB 09/003 Ferries\n\nThe ferry was late.\n\nThe meeting ended at 2105 hours\n\n"
	read := func(source string) *model.Record {
		got, err := parser.Parse("minutes.txt", []byte(source), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		return got.Records[0]
	}
	r := read(head + text + "Attendance Details\n\nPresent:\n\nCllr Mrs I Marl (Chairman), Cllr O Fenwright and Cllr T Sallow. Councillors Pask and Lisle were also present pursuant to Council Procedure Rule No 15.21.\n\nApologies:\n\nApologies for absence were received from Councillor Tarn\n")
	assert.Equal(t, []string{"present: Cllr Mrs I Marl (Chairman)", "present: Cllr O Fenwright", "present: Cllr T Sallow", "in_attendance: Pask", "in_attendance: Lisle", "apologies: Councillor Tarn"}, roll(r))
	assert.Equal(t, "Cllr Mrs I Marl", r.Meeting.Chair)
	assert.Equal(t, "21:05", r.Meeting.EndTime)
	require.Len(t, r.Items, 3)
	assert.Len(t, r.Items[2].Minutes, 1)

	r = read(head + text + "Attendance Details\n\nThe register was signed by nobody.\n")
	assert.Empty(t, r.Attendance, "no label stands below the heading")
}

// A number and its title, a day and its month, labels and names with the blank lost.
func TestBlanksLostAtNumbersDaysAndLabels(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte("ORRIN HIGHWAYS\n\nMeeting of the Orrin Highways Panel held in the Long Room, Marling on Wednesday, 11November 2009 from 6.30pm to 8.45pm.\n\nPresent:Orrin District Council\n\nDistrict Councillors:Peter Ash, Jean Beck and Martin Tread(Vice-Chairman).\n\nOfficer:Janet Oak,Committee Manager.\n\nOrrinshire County Council\n\nCounty Councillors:Frances Burr and Steve Dace (Chairman).\n\n12/09INTRODUCTION\n\nThe Chairman welcomed everyone.\n\n13/09MINUTES OF THE LAST MEETING\n\nThe minutes were confirmed.\n\n14/09DATE OF NEXT MEETING\n\nIt was not known.\n"), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	r := got.Records[0]
	assert.Equal(t, "2009-11-11", r.Meeting.Date)
	assert.Equal(t, []string{"present: Peter Ash", "present: Jean Beck", "present: Martin Tread (Vice-Chairman)", "in_attendance: Janet Oak (Committee Manager)", "present: Frances Burr", "present: Steve Dace (Chairman)"}, roll(r))
	var titles []string
	for _, item := range r.Items {
		titles = append(titles, item.Number+" "+item.Title)
	}
	assert.Equal(t, []string{"12/09 INTRODUCTION", "13/09 MINUTES OF THE LAST MEETING", "14/09 DATE OF NEXT MEETING"}, titles)
}
