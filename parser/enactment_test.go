package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// townshipHead is the head of minutes of a township, as North American clerks write it.
const townshipHead = "MINUTES OF THE REGULAR MEETING\nOF THE BOARD OF TRUSTEES\nVILLAGE OF ORRIN FORKS\nAPRIL 19, 2010\n\n" +
	"1. ROLL CALL\nPresent: President Tern, Trustees Lisle, Marl and Pask\nAbsent: Trustee Moyle\nAlso present: Ada Reed, Village Clerk; Col Sallow, Village Attorney\n\n2. ROADS\n"

func township(t *testing.T, item string) *model.Record {
	t.Helper()
	got, err := parser.Parse("minutes.txt", []byte(townshipHead+item), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records, 1)
	require.Len(t, got.Records[0].Items, 2)
	return got.Records[0]
}

func TestHeadOverFourLines(t *testing.T) {
	rec := township(t, "The roads were looked at.\n\nRespectfully submitted,\n\nAda Reed\nVillage Clerk\n")
	m := rec.Meeting
	assert.Equal(t, []string{"VILLAGE OF ORRIN FORKS", "BOARD OF TRUSTEES", "REGULAR", "2010-04-19"}, []string{m.Authority, m.Body, m.Type, m.Date})
	assert.Equal(t, "Ada Reed Village Clerk", m.Signed)
	assert.Len(t, rec.Items[1].Minutes, 1)
}

func TestRollCallIsAnItem(t *testing.T) {
	rec := township(t, "The roads were looked at.\n")
	assert.Equal(t, []string{"present: President Tern", "present: Lisle", "present: Marl", "present: Pask", "absent: Trustee Moyle",
		"in_attendance: Ada Reed (Village Clerk)", "in_attendance: Col Sallow (Village Attorney)"}, roll(rec))
}

func TestBeItResolved(t *testing.T) {
	const movers = "Moved by Lisle, Seconded by Marl\n"
	for name, tc := range map[string]struct {
		text, resolution, motion, result string
	}{
		"carried":              {movers + "Be it resolved that the road be mended.\nCarried.\n", "that the road be mended.", "", model.Carried},
		"carried, with a list": {movers + "Be it resolved that\n1. the road be mended; and\n2. the bill be paid.\nCarried.\n", "that", "", model.Carried},
		"defeated":             {movers + "Be it resolved that the road be mended.\nDefeated.\n", "", "that the road be mended.", model.Lost},
		"quoted":               {"A letter was read.\n\nBe it resolved that the road be mended.\n\nMembers laughed.\n", "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			item := township(t, tc.text).Items[1]
			if tc.resolution == "" {
				assert.Empty(t, item.Resolutions)
			} else if assert.Len(t, item.Resolutions, 1) {
				res := item.Resolutions[0]
				assert.Equal(t, []string{tc.resolution, "Lisle", "Marl", tc.result, "Be it resolved"}, []string{res.Text, res.Mover, res.Seconder, res.Vote.Result, res.Marker})
			}
			if tc.motion == "" {
				assert.Empty(t, item.Motions)
			} else if assert.Len(t, item.Motions, 1) {
				assert.Equal(t, []string{tc.motion, tc.result}, []string{item.Motions[0].Text, item.Motions[0].Vote.Result})
			}
		})
	}
}

func TestBeItResolvedAloneOverAList(t *testing.T) {
	const movers = "Moved by Lisle, Seconded by Marl\n"
	item := township(t, "Motion No. C120627-1\n"+movers+"Be it resolved\n1. That the road be mended; and\n2. That the bill be paid.\nCarried.\n").Items[1]
	require.Len(t, item.Resolutions, 1)
	res := item.Resolutions[0]
	assert.Equal(t, []string{"", "Lisle", "Marl", model.Carried}, []string{res.Text, res.Mover, res.Seconder, res.Vote.Result})
	assert.Len(t, res.Clauses, 2)
	assert.Empty(t, item.Minutes, "the motion's number falls with the marker")

	told := township(t, "Motion No. C120627-1 was laid over.\n\nA letter was read:\n\nBe it resolved\n1. That the road be mended; and\n2. That the bill be paid.\n").Items[1]
	assert.Empty(t, told.Resolutions, "nobody moved it")
	assert.Len(t, told.Minutes, 5)
}

func TestOutcomeBelowAFullLine(t *testing.T) {
	const wrapped = "The clerk read out what the engineer had said of the road, which was\nthat it would not last another winter, nor the bridge that it leads to.\nMembers asked when the new bridge would come, and what it would cost.\n"
	item := township(t, wrapped+"Moved by Lisle, Seconded by Marl\nBe it resolved that the road and the bridge be mended before the snow.\nCarried.\n").Items[1]
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, "that the road and the bridge be mended before the snow.", item.Resolutions[0].Text)
	require.NotNil(t, item.Resolutions[0].Vote)
}

func TestBeItFurtherResolved(t *testing.T) {
	const movers = "Moved by Lisle, Seconded by Marl\n"
	for name, deed := range map[string]string{"small": "And be it further resolved", "capitals": "AND BE IT FURTHER RESOLVED", "bare": "Be it further resolved"} {
		t.Run(name, func(t *testing.T) {
			item := township(t, movers+"Be it resolved that the road be mended;\n\n"+deed+" that the bill be paid.\n\nCarried.\n").Items[1]
			require.Len(t, item.Resolutions, 2)
			assert.Equal(t, []string{"that the road be mended;", deed, "that the bill be paid."}, []string{item.Resolutions[0].Text, item.Resolutions[1].Marker, item.Resolutions[1].Text})
			assert.Empty(t, item.Minutes)
		})
	}
	told := township(t, "A letter was read.\n\nAnd be it further resolved that the bill be paid.\n\nMembers laughed.\n").Items[1]
	assert.Empty(t, told.Resolutions, "a quotation goes on with no deed of the meeting")
}

func TestVoterRows(t *testing.T) {
	const motion = "Moved by Lisle, Seconded by Marl\nBe it resolved that the road be mended.\n"
	item := township(t, motion+"Tern   Nay\nLisle   Yea\nMarl   Yea\nCarried.\n").Items[1]
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, []string{"Lisle", "Marl"}, item.Resolutions[0].Vote.Names.For)
	assert.Equal(t, []string{"Tern"}, item.Resolutions[0].Vote.Names.Against)

	away := township(t, motion+"Tern   Nay\nLisle   Yea\nFenwright   Absent\nMarl   Yea\nCarried.\n").Items[1]
	require.Len(t, away.Resolutions, 1)
	assert.Equal(t, []string{"Lisle", "Marl"}, away.Resolutions[0].Vote.Names.For, "one who was away is on no side")
	assert.Empty(t, away.Minutes)

	loud := township(t, motion+"Tern   VOTING   Nay\nLisle   VOTING   Aye\nCarried.\n").Items[1]
	assert.Equal(t, []string{"Lisle"}, loud.Resolutions[0].Vote.Names.For)

	one := township(t, motion+"Carried.\n\nMrs Tern said no\n").Items[1]
	assert.Len(t, one.Minutes, 1, "a row alone may be anything")
}
