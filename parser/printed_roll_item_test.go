package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Those present may be listed below labels within the first item, whose title speaks of
// apologies: only those that the sentence about apologies names sent any.
func TestRollBelowLabelsWithinItem(t *testing.T) {
	rec := parsePrinted(t, "Minutes of Special Meeting of the Moorland Council held in the Council Chamber, Quay House, Orrin on Wednesday, 20 March 2019 at 10.30am.\n\n"+
		"1. Calling of the Roll and Apologies for Absence\n\nPresent:\nMr G Marl, Mrs J Tern, Mr R Fenn (am only) and Mr C Reed.\n\n"+
		"In Attendance:\nMr D Frome, Area Manager\nMrs K Lisle, Principal Solicitor (Clerk)\n\nMr B Pask in the Chair\n\n"+
		"Apologies for absence were intimated on behalf of Mr B Quill and Mrs C Sallow.\n\n2. Declarations of Interest\n\nNone\n")
	assert.Equal(t, []string{"present: Mr G Marl", "present: Mrs J Tern", "present: Mr R Fenn (am only)", "present: Mr C Reed",
		"in_attendance: Mr D Frome (Area Manager)", "in_attendance: Mrs K Lisle (Principal Solicitor (Clerk))", "present: Mr B Pask (in the Chair)", "apologies: Mr B Quill", "apologies: Mrs C Sallow"}, roll(rec))
	assert.Equal(t, "Mr B Pask", rec.Meeting.Chair)
	require.Len(t, rec.Items, 2)
	require.Len(t, rec.Items[0].Minutes, 1)
	assert.Contains(t, rec.Items[0].Minutes[0].Text, "Apologies for absence were intimated")
}
