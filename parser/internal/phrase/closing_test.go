package phrase_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/parser/internal/phrase"
)

func TestReadClosing(t *testing.T) {
	for _, x := range []struct{ text, clock, start string }{
		{"The meeting closed at 8.15 pm.", "20:15", ""},
		{"The Meeting ended at 9.02pm", "21:02", ""},
		{"(The meeting closed at 8.15 pm)", "20:15", ""},
		{"The business of the Council concluded at 10.40 p.m.", "22:40", ""},
		{"The Chairman closed the meeting at 7.05 pm.", "19:05", ""},
		{"There being no further business, the Chairman declared the meeting closed at 8.15 pm.", "20:15", ""},
		{"The Committee rose at 12.20 pm.", "12:20", ""},
		{"The meeting began at 6.00 pm and closed at 8.15 pm.", "20:15", "18:00"},
		{text: "The meeting closed."},
		{text: "The meeting adjourned at 7.15 pm."},
		{text: "The meeting closed at 25.99 pm."},
		{text: "The ferry closed at 8.15 pm."},
		{text: "Nominations closed at 8.15 pm."},
		{text: "The meeting closed at 8.15 pm, after which Members walked along the pier together."},
		{text: "The Chair said that the meeting had opened late."},
		{text: ""},
	} {
		c, ok := phrase.ReadClosing(x.text)
		if assert.Equal(t, x.clock != "", ok, "%s: %+v", x.text, c) && ok {
			assert.Equal(t, x.clock, c.Clock, x.text)
			assert.Equal(t, x.start, c.Start, x.text)
			at, _, _ := phrase.ReadTime(x.text[c.At.Start:c.At.End])
			assert.Equal(t, x.clock, at, x.text)
		}
	}
}
