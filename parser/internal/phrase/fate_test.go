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

func TestReadNamedPut(t *testing.T) {
	for text, result := range map[string]string{
		"The minutes of the Tolls Committee of 3 May were thereupon put to the meeting and passed.": "carried",
		"The report on the bell was then put to the vote and lost.":                                 "lost",
		"The report on the bell was put to the vote and debated.":                                   "",
		"The Chair said that the report be put to the vote and lost.":                               "",
		"The bell was rung. The report was put to the vote and lost.":                               "",
		"A report on the bell was read.":                                                            "",
	} {
		tally, ok := phrase.ReadNamedPut(text)
		assert.Equal(t, result != "", ok, text)
		assert.Equal(t, result, tally.Result, text)
	}
}

func TestReadEndFate(t *testing.T) {
	for text, result := range map[string]string{
		"After discussion, during which the ferryman left, the motion was put to the meeting and passed unanimously.": "carried",
		"When the bell had rung, the amendment was put and lost.":                                                     "lost",
		"When the bell had rung, the motion was read out.":                                                            "",
		"The motion was carried.": "",
	} {
		tally, ok := phrase.ReadEndFate(text)
		assert.Equal(t, result != "", ok, text)
		assert.Equal(t, result, tally.Result, text)
	}
}
