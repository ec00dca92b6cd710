package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestMoversBeforeResolutionsOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct{ name, text, mover, seconder string }{
		{"a seconder without a name", "The Chairman moved that the rope be left as it was and this was seconded.\n\nResolved: That the rope be left.\n", "The Chairman", ""},
		{"a seconder with one", "Cllr Dray moved that the rope be cut. Cllr Marl seconded.\n\nResolved: That the rope be cut.\n", "Cllr Dray", "Cllr Marl"},
		{"a proposal answered in prose", "Cllr Dray proposed that the rope be cut at once. The Council agreed that the owner should be asked first.\n\nResolved: That the owner be asked.\n", "", ""},
		{"a proposal not answered", "Cllr Dray proposed that the rope be cut at once. The Clerk had no knife.\n\nResolved: That the rope be cut.\n", "Cllr Dray", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[3]
			require.Len(t, last.Resolutions, 1)
			assert.Equal(t, c.mover, last.Resolutions[0].Mover)
			assert.Equal(t, c.seconder, last.Resolutions[0].Seconder)
		})
	}
}
