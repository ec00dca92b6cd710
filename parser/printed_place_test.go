package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The point behind "Co." ends no place, in capitals either.
func TestPlaceInCounty(t *testing.T) {
	rec := parsePrinted(t, "MINUTES OF PROCEEDINGS AT MEETING OF THE DISTRICT OF ORRIN HELD IN QUAY HALL, SALTBY, CO. MARL, ON TUESDAY, 23RD JUNE, 2020, AT 3.30 P.M.\n\nPRESENT: Councillors A Marl and O Pask\n\n1. MINUTES\n\nThe minutes were agreed.\n")
	assert.Equal(t, "QUAY HALL, SALTBY, CO. MARL", rec.Meeting.Venue)
}
