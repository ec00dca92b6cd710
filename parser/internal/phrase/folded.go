package phrase

// Folded maps words in small letters, which are looked for whatever their case. Most
// words are not among them, and nearly all of those are told by their first and last
// letters and their length.
type Folded[V any] struct {
	values      map[string]V
	first, last [32]uint32 // by the lowest five bits of such a letter, a bit for each length
}

// NewFolded makes Folded of a map whose words are in small letters.
func NewFolded[V any](values map[string]V) *Folded[V] {
	m := &Folded[V]{values: values}
	for w := range values {
		m.first[w[0]&31] |= 1 << (len(w) & 31)
		m.last[w[len(w)-1]&31] |= 1 << (len(w) & 31)
	}
	return m
}

// Of gives what a word stands for, and whether it is among the words.
func (m *Folded[V]) Of(w string) (value V, ok bool) {
	if w == "" || m.first[w[0]&31]&m.last[w[len(w)-1]&31]&(1<<(len(w)&31)) == 0 {
		return value, false
	}
	var room [32]byte // no string is made of it
	if len(w) > len(room) {
		value, ok = m.values[Small(w)]
		return value, ok
	}
	for i := range len(w) {
		room[i] = w[i]
		if w[i] >= 'A' && w[i] <= 'Z' {
			room[i] |= 0x20
		}
	}
	value, ok = m.values[string(room[:len(w)])]
	return value, ok
}

// foldSet holds such words, which stand for nothing but themselves.
type foldSet struct{ Folded[bool] }

func newFoldSet[V any](words map[string]V) *foldSet {
	all := make(map[string]bool, len(words))
	for w := range words {
		all[w] = true
	}
	return &foldSet{*NewFolded(all)}
}

func (set *foldSet) holds(w string) bool {
	_, ok := set.Of(w)
	return ok
}
