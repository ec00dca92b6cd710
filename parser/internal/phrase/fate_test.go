package phrase_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

func TestReadFate(t *testing.T) {
	for s, want := range map[string]string{
		"The proposal fell, having the support of two members only.": model.Lost,
		"The motion was lost for want of a seconder.":                model.Lost,
		"The amendment was carried, Councillor Tern dissenting.":     model.Carried,
		"The motion was not carried, the votes being equal.":         model.Lost,
		"The motion, which had been read twice, was carried.":        "",
		"The motion was carried.":                                    "", // it says no more
		"The proposal was discussed, and members were in favour.":    "",
		"The pier fell, having been struck by a ferry.":              "",
	} {
		got, ok := phrase.ReadFate(s)
		assert.Equal(t, want, got.Result, s)
		assert.Equal(t, want != "", ok, s)
	}
}
