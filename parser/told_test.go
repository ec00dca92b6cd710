package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// A decision of another body or day that an item prints stays narrative, and what the
// meeting decides on it is its one decision.
func TestDecisionsQuotedFromOtherMeetings(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // the texts of the resolutions
		doubtful   bool
	}{
		{"of another body", "The Board had before it the following resolution of the Council of 3 May 2018:\n\nRESOLVED that the lamp be lit.\n\nRESOLVED – That the resolution be noted.\n", []string{"That the resolution be noted."}, true},
		{"of another day, with a list", "At its meeting on 3 May 2018 the Board had passed the following resolution:-\n\nRESOLVED:\n(1) That the lamp be lit.\n(2) That the rope be cut.\n\nRESOLVED – That the position be noted.\n", []string{"That the position be noted."}, true},
		{"a recommendation", "The Board considered the following recommendation of the Lamps Committee:\n\nRECOMMENDED – That the lamp be lit.\n\nRESOLVED – That the lamp be left dark.\n", []string{"That the lamp be left dark."}, true},
		{"called in", "The decision called in read as follows:-\n\nRESOLVED: That the lamp be lit.\n\nRESOLVED: That no action be taken.\n", []string{"That no action be taken."}, true},
		{"of no other body or day", "The decision of the Board was as follows:\n\nRESOLVED that the lamp be lit.\n", []string{"that the lamp be lit."}, false},
		{"what the meeting itself passed", "The Board passed the following resolution:\n\nRESOLVED that the lamp be lit.\n", []string{"that the lamp be lit."}, false},
		{"after what was before it", "The Board had met the Lamps Committee on 3 May 2018. Following discussion it was:\n\nRESOLVED that the lamp be lit.\n", []string{"that the lamp be lit."}, false},
		{"on the minutes of another day", "The Board considered the minutes of its meeting held on 3 May 2018:\n\nRESOLVED that they be signed.\n", []string{"that they be signed."}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			var texts []string
			for _, r := range got.Records[0].Items[3].Resolutions {
				texts = append(texts, r.Text)
			}
			assert.Equal(t, c.want, texts)
			doubtful := false
			for _, d := range got.Records[0].Diagnostics {
				doubtful = doubtful || d.Code == "decision-doubtful"
			}
			assert.Equal(t, c.doubtful, doubtful)
		})
	}
}
