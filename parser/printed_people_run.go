package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// runTogether reads names with titles between which the line ends were lost: "Councillor
// A Marl Councillor B Fenn Councillor C Reed", "Mr A Tern, Chief Executive Mrs C Lisle,
// Director of Quays". What stands behind a name's comma is said of that person.
func (r *peopleReader) runTogether(c piece) bool {
	t := c.text()
	if phrase.PluralTitle(t) > 0 || !phrase.OpensWithTitle(t) {
		return false
	}
	at := []int{0}
	for i := 1; i < len(t); i++ {
		glued := t[i-1] >= 'a' && t[i-1] <= 'z'
		if t[i] < 'A' || t[i] > 'Z' || !glued && t[i-1] != ' ' || strings.HasPrefix(t[i:], "Deputy ") || phrase.PluralTitle(t[i:]) == 0 && !phrase.OpensWithTitle(t[i:]) {
			continue
		}
		if !glued && !behindName(t[:i-1]) {
			return false // a list with signs
		}
		if before := phrase.LastWord(t[:i-1]); glued || !phrase.OpensWithTitle(before+" X") {
			at = append(at, i) // and not "Cllr Mrs A Marl"
		}
	}
	if len(at) < fewestTogether {
		return false
	}
	var list []person
	for k, from := range at {
		to := len(t)
		if k+1 < len(at) {
			to = at[k+1]
		}
		one := c.part(from, to)
		name, role := one, piece{}
		if i := strings.IndexAny(one.text(), ",("); i > 0 {
			name, role = one.part(0, i), one.from(i+1)
			if one.text()[i] == '(' {
				role = one.part(i+1, len(strings.TrimRight(one.text(), " )")))
			}
		}
		if phrase.NameShape(name.text()) < phrase.TitledName || strings.Contains(role.textIfAny(), ";") {
			return false
		}
		p := person{name: name, shape: phrase.TitledName}
		if !role.empty() {
			p.role, p.joint = role, ','
		}
		list = append(list, p)
	}
	for _, p := range list {
		r.add(p)
	}
	return true
}

// fewestTogether is how many names with titles make such a run.
const fewestTogether = 3

// behindName tells words behind which the next person may stand without a sign: they end
// in a name or a post, and nothing is open.
func behindName(before string) bool {
	if strings.IndexByte(",;&-–(", before[len(before)-1]) >= 0 {
		return false
	}
	switch phrase.Small(phrase.LastWord(before)) {
	case "and", "of", "for", "by", "with", "to", "the", "from":
		return false
	}
	return true
}
