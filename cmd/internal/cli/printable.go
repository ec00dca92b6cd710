package cli

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// printable returns s with everything escaped that a terminal would obey
// rather than show: the C0 and C1 control characters with ESC, DEL and the
// line ends among them, bytes that are no UTF-8 (0x9B alone is a control
// sequence to some terminals), and the marks that turn the direction of
// writing. Texts and file names come from strangers; they go to no terminal
// without this.
func printable(s string) string {
	if utf8.ValidString(s) && !strings.ContainsFunc(s, obeyed) {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, s[0])
		case !obeyed(r):
			b.WriteString(s[:size])
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
		s = s[size:]
	}
	return b.String()
}

// obeyed says whether a terminal would act on r.
func obeyed(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
}

// screen writes records to a terminal. YAML escapes all control characters by
// itself, JSON only some and CSV none: what is left of them is written as
// \u001b, which JSON reads as the character meant. Files and pipes get the
// records as they are.
type screen struct{ w io.Writer }

// Write writes p, which must not end within a character.
func (s screen) Write(p []byte) (int, error) {
	if _, err := s.w.Write(escapeControls(p)); err != nil {
		return 0, err
	}
	return len(p), nil
}

// escapeControls writes the control characters of p as \u001b, but not the line
// ends LF and CRLF.
func escapeControls(p []byte) []byte {
	escaped := make([]byte, 0, len(p)+len(p)/8)
	for len(p) > 0 {
		r, size := utf8.DecodeRune(p)
		lineEnd := r == '\n' || bytes.HasPrefix(p, []byte("\r\n"))
		if unicode.IsControl(r) && !lineEnd {
			escaped = fmt.Appendf(escaped, `\u%04x`, r)
		} else {
			escaped = append(escaped, p[:size]...)
		}
		p = p[size:]
	}
	return escaped
}
