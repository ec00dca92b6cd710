package parser_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser/internal/forms"
)

// FORMS_SHOW=20 shows as many pages of printed minutes beside the records that
// they ought to yield, from seed FORMS_FROM on.
func TestShowPrintedForms(t *testing.T) {
	n, err := strconv.Atoi(os.Getenv("FORMS_SHOW"))
	if err != nil {
		t.Skip("FORMS_SHOW tells how many pages to show")
	}
	from, _ := strconv.Atoi(os.Getenv("FORMS_FROM"))
	for _, tr := range trialsOf(model.LayoutPrinted, from+n)[from:] {
		page := forms.Write(tr.scenario, tr.style)
		var records bytes.Buffer
		enc := json.NewEncoder(&records)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		require.NoError(t, enc.Encode(page.Records))
		t.Logf("seed %d, style %s\n%s\n%s", tr.seed, tr.style, strings.NewReplacer("\u00a0", "~", "\f", "^L").Replace(page.Text), &records)
	}
}
