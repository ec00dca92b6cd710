package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNorm(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""},
		{" . ", ""},
		{"That the report be noted.", "that the report be noted"},
		{"That the\u00a0report  be\nnoted", "that the report be noted"},
		{"“Members’ Allowances”", "members' allowances"},
		{"Head of Policy – People", "head of policy-people"},
		{"Head of Policy-People", "head of policy-people"},
		{"2009—2012", "2009-2012"},
		{"one -- two", "one-two"},
		{"one - - two", "one--two"},
		{"co\u00adope\u200brative", "cooperative"},
		{"-\u200b-", ""},
		{"(a) 'so'", "(a) 'so"},
		{"£1,000.", "£1,000"},
	} {
		assert.Equal(t, test.want, Norm(test.text), "%q", test.text)
	}
}

func TestLabelKeepsLettersAndDigits(t *testing.T) {
	for text, want := range map[string]string{"(a)": "a", "iv.": "iv", "77/21": "7721", "•": "", "8A": "8a", "Cou/286/07-08": "cou2860708"} {
		assert.Equal(t, want, label(text), text)
	}
}

func TestPersonGoesWithoutTitles(t *testing.T) {
	for text, want := range map[string]string{
		"Councillor Rumens":       "rumens",
		"the Rev. Dr. A Pike":     "a pike",
		"Cllrs. Pike":             "pike",
		"Lord Mayor":              "mayor",
		"Sirius Pike":             "sirius pike",
		"Pike, Councillor":        "pike, councillor",
		"Councillor":              "councillor",
		"COUNCILLOR Mrs. J Pike.": "j pike",
	} {
		assert.Equal(t, want, person(text), text)
	}
}
