package cli

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readLines lists the lines of a stream, "(long)" for one above the limit, and
// the error that ends it.
func readLines(r io.Reader, limit int64) ([]string, error) {
	var list []string
	lines := newLineReader(r, limit)
	for {
		line, err := lines.next()
		switch err {
		case nil:
			list = append(list, string(line))
		case errLongLine:
			list = append(list, "(long)")
		default:
			return list, err
		}
	}
}

func TestLineReader(t *testing.T) {
	long := strings.Repeat("x", 3*inputBuffer)
	for _, c := range []struct {
		name, text string
		limit      int64
		want       []string
	}{
		{"nothing", "", 5, nil},
		{"lines", "a\nbc\n", 5, []string{"a", "bc"}},
		{"no line feed at the end", "a\nbc", 5, []string{"a", "bc"}},
		{"empty lines", "\n\na\n\n", 5, []string{"", "", "a", ""}},
		{"carriage returns stay", "a\r\nb\r\n", 5, []string{"a\r", "b\r"}},
		{"at the limit", "abcde\nf\n", 5, []string{"abcde", "f"}},
		{"above the limit", "abcdef\nf\n", 5, []string{"(long)", "f"}},
		{"above the limit at the end", "a\nabcdef", 5, []string{"a", "(long)"}},
		{"longer than the buffer", long + "\n" + long, int64(len(long)), []string{long, long}},
		{"longer than the buffer and the limit", long + "\na\n" + long, 5, []string{"(long)", "a", "(long)"}},
		{"as long as the buffer", long[:inputBuffer] + "\na", inputBuffer, []string{long[:inputBuffer], "a"}},
	} {
		for _, reader := range []io.Reader{strings.NewReader(c.text), iotest.OneByteReader(strings.NewReader(c.text)), iotest.DataErrReader(strings.NewReader(c.text))} {
			got, err := readLines(reader, c.limit)
			require.ErrorIs(t, err, io.EOF, c.name)
			assert.Equal(t, c.want, got, c.name)
		}
	}
}

func TestLineReaderHoldsNoMoreThanTheLimit(t *testing.T) {
	lines := newLineReader(io.MultiReader(strings.NewReader(strings.Repeat("x", 1<<20)), strings.NewReader("\na\n")), 100)
	_, err := lines.next()
	require.ErrorIs(t, err, errLongLine)
	assert.LessOrEqual(t, cap(lines.line), inputBuffer)
	line, err := lines.next()
	require.NoError(t, err)
	assert.Equal(t, "a", string(line))
}

func TestLineReaderPassesErrorsOn(t *testing.T) {
	got, err := readLines(io.MultiReader(strings.NewReader("a\nb"), failingReader{}), 5)
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	assert.Equal(t, []string{"a"}, got, "a line that was cut is none")
}
