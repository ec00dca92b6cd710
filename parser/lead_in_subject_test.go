package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLeadInThatEndsWithWhoDecided(t *testing.T) {
	for text, words := range map[string]string{
		"Following debate, the Committee RESOLVED that the lamp be lit.":                                                     "that the lamp be lit.",
		"RESOLVED, the lamp be lit.":                                                                                         "the lamp be lit.",
		"Following debate the Committee RESOLVED that the lamp be lit.":                                                      "that the lamp be lit.",
		"Having considered the report and what the keeper said, Members RESOLVED to light the lamp.":                         "to light the lamp.",
		"In view of the above, Cabinet unanimously AGREED to light the lamp.":                                                "to light the lamp.",
		"The Sub-Committee, having considered the representations, RESOLVED to light the lamp.":                              "to light the lamp.",
		"By 5 votes to 2 the Committee RESOLVED to light the lamp.":                                                          "to light the lamp.",
		"Following debate, the Sub-Committee by a majority RESOLVED that the lamp be lit.":                                   "that the lamp be lit.",
		"The Committee then voted and by a vote of 4 votes to 3, with the Chair's casting vote, RESOLVED to light the lamp.": "to light the lamp.",
	} {
		item := pageItem(t, text)
		if assert.Len(t, item.Resolutions, 1, text) {
			assert.Equal(t, words, item.Resolutions[0].Text, text)
			assert.Empty(t, item.Minutes, text)
		}
	}
	vote := pageItem(t, "By 5 votes to 2 the Committee RESOLVED to light the lamp.").Resolutions[0].Vote
	assert.Equal(t, []int{5, 2}, []int{*vote.For, *vote.Against})

	for _, text := range []string{
		"After the meeting at which Cabinet RESOLVED to close the pool, a petition was received.",
		"As the Committee RESOLVED in May to light the lamp, no more was done.",
		"The Committee, he said, RESOLVED nothing that anybody could remember.",
		"RESOLVED, the word that headed the notice, was not the keeper's own.",
	} {
		assert.Empty(t, pageItem(t, text).Resolutions, text)
	}
}
