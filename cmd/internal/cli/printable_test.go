package cli

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPrintable(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"Children’s Services – £85,000", "Children’s Services – £85,000"},
		{"no\u00a0break", "no\u00a0break"},
		{"\x1b[2J", `\x1b[2J`},
		{"bell\a tab\t cr\r lf\n nul\x00", `bell\x07 tab\x09 cr\x0d lf\x0a nul\x00`},
		{"del\x7f", `del\x7f`},
		{"C1 as a character \u009b31m", `C1 as a character \x9b31m`},
		{"C1 as a byte \x9b31m", `C1 as a byte \x9b31m`},
		{"Caf\xe9", `Caf\xe9`},
		{"turned \u202ekcab", `turned \u202ekcab`},
		{"kept \ufffd", "kept \ufffd"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, printable(test.in))
	}
}
