package outline

// openings holds the first three characters of texts, each by its lowest five
// bits, which letters share with their capitals.
type openings [1 << 10]uint32

func (o *openings) add(text string) {
	text = openingOf(text)
	if len(text) < 3 {
		panic("outline: a label of less than three characters: " + text)
	}
	o[int(text[0]&31)<<5|int(text[1]&31)] |= 1 << (text[2] & 31)
}

// has tells whether one of the texts may open s.
func (o *openings) has(s string) bool {
	s = openingOf(s)
	return len(s) < 3 || o[int(s[0]&31)<<5|int(s[1]&31)]&(1<<(s[2]&31)) != 0
}

// openingOf passes the article, with which some labels begin and many sentences.
func openingOf(s string) string {
	if len(s) > 4 && s[3] == ' ' && s[0]|0x20 == 't' && s[1]|0x20 == 'h' && s[2]|0x20 == 'e' {
		return s[4:]
	}
	return s
}
