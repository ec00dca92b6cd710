package compare

import (
	"bytes"
	"fmt"
	"strings"
)

// around is the number of lines that a unified diff shows before and after
// what differs.
const around = 3

// Unified returns the unified diff that makes the second text of the first,
// empty where they are the same.
func Unified(oldName, newName, old, new string) string {
	if old == new {
		return ""
	}
	a, b := lines(old), lines(new)
	var out bytes.Buffer
	fmt.Fprintf(&out, "--- %s\n+++ %s\n", oldName, newName)
	for _, h := range hunks(common(a, b), len(a), len(b)) {
		h.print(&out, a, b)
	}
	return out.String()
}

// stretch is a[a0:a1], which is replaced by b[b0:b1].
type stretch struct{ a0, a1, b0, b1 int }

// hunk is a run of stretches that stand near enough to share their context.
type hunk struct {
	stretch // with its context
	changes []stretch
}

// hunks makes hunks of what two texts have in common, given their lengths.
func hunks(pairs []pairing, lenA, lenB int) []hunk {
	var list []hunk
	i, j := 0, 0
	for _, p := range append(pairs, pairing{lenA, lenB}) {
		if change := (stretch{i, p.want, j, p.got}); i < p.want || j < p.got {
			before, after := min(around, i), min(around, lenA-p.want)
			last := len(list) - 1
			if last >= 0 && list[last].a1 >= i-before {
				list[last].changes = append(list[last].changes, change)
			} else {
				list = append(list, hunk{stretch{a0: i - before, b0: j - before}, []stretch{change}})
				last++
			}
			list[last].a1, list[last].b1 = p.want+after, p.got+after
		}
		i, j = p.want+1, p.got+1
	}
	return list
}

func (h hunk) print(out *bytes.Buffer, a, b []string) {
	fmt.Fprintf(out, "@@ -%s +%s @@\n", span(h.a0, h.a1), span(h.b0, h.b1))
	i := h.a0
	for _, c := range h.changes {
		put(out, " ", a[i:c.a0])
		put(out, "-", a[c.a0:c.a1])
		put(out, "+", b[c.b0:c.b1])
		i = c.a1
	}
	put(out, " ", a[i:h.a1])
}

// span writes a range of lines as diff does: the first, from 1, and how many;
// an empty range by the line before it.
func span(from, to int) string {
	switch to - from {
	case 0:
		return fmt.Sprintf("%d,0", from)
	case 1:
		return fmt.Sprint(to)
	}
	return fmt.Sprintf("%d,%d", from+1, to-from)
}

func put(out *bytes.Buffer, sign string, lines []string) {
	for _, line := range lines {
		out.WriteString(sign + line)
		if !strings.HasSuffix(line, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// lines cuts a text after each line end.
func lines(text string) []string {
	list := strings.SplitAfter(text, "\n")
	if list[len(list)-1] == "" {
		list = list[:len(list)-1]
	}
	return list
}
