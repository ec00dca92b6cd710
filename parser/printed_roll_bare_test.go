package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/model"
)

const bareHead = "ORRIN PARISH COUNCIL\n\nMinutes of the meeting held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\n"

// here gives who attended, each with the status.
func here(rec *model.Record) (out []string) {
	for _, a := range rec.Attendance {
		out = append(out, a.Status+" "+a.Name)
	}
	return out
}

func TestRollsOfBareNames(t *testing.T) {
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"surnames alone", "Present: Marl, Dray, Tern and Quaye\nAbsent: Fenn\n", []string{"present Marl", "present Dray", "present Tern", "present Quaye", "absent Fenn"}},
		{"columns without a label", "Ada Marl               Ben Dray\nCy Tern                Dee Quaye\n", []string{"present Ada Marl", "present Ben Dray", "present Cy Tern", "present Dee Quaye"}},
		{"a label over two lines, names beside both", "Councillors        A Marl (Chairman)     D Quaye\nPresent:           B Dray                E Fenn\n                   C Tern\n",
			[]string{"present A Marl", "present D Quaye", "present B Dray", "present E Fenn", "present C Tern"}},
		{"members titled so", "Present: Member T Marl (Chairperson), Member K Dray, Cr J Tern\n", []string{"present Member T Marl", "present Member K Dray", "present Cr J Tern"}},
	} {
		rec := printed(t, bareHead+c.roll)
		assert.Equal(t, c.want, here(rec), c.name)
		assert.Empty(t, rec.Unplaced, c.name)
		assert.Len(t, rec.Items, 3, c.name)
	}
}

func TestColumnsAndListsThatNameNobody(t *testing.T) {
	for name, head := range map[string]string{
		"places in columns": "Reading Room               Quay Street\nOrrin Parish Council       Orrin Village Hall\n",
	} {
		rec := printed(t, bareHead+head)
		assert.Empty(t, rec.Attendance, name)
	}
}

func TestSubmittedOnOneLine(t *testing.T) {
	rec := printed(t, bareHead+"Present: Cllr A Marl (Chairman), Cllr B Dray\n")
	assert.Empty(t, rec.Meeting.Signed)
	item := lastItem(t, "The lamp was lit.\n\nRespectfully submitted the plan was read, and the clerk was thanked\n")
	assert.Len(t, item.Minutes, 2)
	item = lastItem(t, "The lamp was lit.\n\nRespectfully submitted, Ann Marl, Village Clerk\n")
	assert.Len(t, item.Minutes, 1)
}

func TestApologiesBelowTheirTitle(t *testing.T) {
	rec := printed(t, bareHead+"Present: Cllr A Marl (Chairman), Cllr B Dray\n\n0. Apologies\n\nThis was received from Cllr D Tern.\n")
	assert.Contains(t, here(rec), "apologies Cllr D Tern")
}

func TestTimesBeforeTitles(t *testing.T) {
	rec := printed(t, bareHead+"Present: Cllr A Marl (Chairman), Cllr B Dray\n\n7.00pm PUBLIC PARTICIPATION\n\nTwo residents spoke of the lamp by the weir and asked when it would be lit.\n")
	assert.Len(t, rec.Items, 4)
	assert.Equal(t, "7.00pm PUBLIC PARTICIPATION", rec.Items[0].Title)
}
