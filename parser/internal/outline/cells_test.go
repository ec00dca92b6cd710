package outline

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCells(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string
		at   []int
	}{
		{"Anna Marl", []string{"Anna Marl"}, []int{0}},
		{"Anna  Marl", []string{"Anna  Marl"}, []int{0}},
		{"  Anna Marl    Una Pask", []string{"Anna Marl", "Una Pask"}, []int{2, 15}},
		{"Present:\tAnna Marl", []string{"Present:", "Anna Marl"}, []int{0, 9}},
		{"Present: | Anna Marl | Clerk", []string{"Present:", "Anna Marl", "Clerk"}, []int{0, 11, 23}},
	} {
		start, indent := 0, 0
		for c.line[start] == ' ' {
			start, indent = start+1, indent+1
		}
		var words []string
		var at []int
		for _, x := range Cells(c.line, Line{Span: Span{start, len(c.line)}, Indent: indent}) {
			words = append(words, c.line[x.Start:x.End])
			at = append(at, x.Column)
		}
		assert.Equal(t, c.want, words, c.line)
		assert.Equal(t, c.at, at, c.line)
	}
}
