package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// saysMore reads what stands behind a name and belongs to it: an honour, a role,
// or its second half.
func (r *peopleReader) saysMore(last *person, s segment, c piece) bool {
	if r.saysOfName(last, s, c) {
		return true
	}
	t := c.text()
	if s.sign == ';' || s.sign == 0 || last.status != "" && last.status != r.status && last.status != model.Substitute && last.joint == 0 || !r.pending.empty() {
		return false
	}
	if isClerk(t) && startsUpper(t) && titledOtherwise(last.name.text()) || namesHolder(t) {
		return false // "Cllr A Marl, Parish Clerk, District Cllr B Fenwright"
	}
	name, _ := lessGoing(c)
	shape := phrase.NameShape(firstBracket(name.text()))
	if shape >= phrase.Initialled || postBehind(t) > 0 || strings.ContainsAny(t, "–—") && phrase.NameShape(firstDash(t)) != phrase.NoName {
		return false
	}
	if post := c.from(min(len("the "), len(t))); strings.HasPrefix(t, "the ") && s.sign == ',' && len(r.out) == r.told+1 && last.role.p == nil && !startsUpper(post.text()) && phrase.HasPost(t) {
		last.role, last.joint = post, ',' // "Mary Frome, the temporary clerk"
		return true
	}
	if opens(t, "the ") && phrase.HasPost(t) && !strings.HasPrefix(phrase.Small(t), "the deputy") {
		return false
	}
	if last.role.p == c.p && last.joint == ',' && opens(t, "as ") && phrase.HasPost(t) {
		last.role = piece{c.p, last.role.lo, c.hi} // "Solicitor, as Clerk to the Meeting"
		return true
	}
	if shape == phrase.BareName && !r.likeNameIsRole(last, s, t) {
		return false
	}
	return r.takeRole(last, s, c)
}

// saysOfName reads an honour, the other half of a name, that somebody presided, a
// civic office, or for how long they were there.
func (r *peopleReader) saysOfName(last *person, s segment, c piece) bool {
	t := c.text()
	plain := last.role.p == nil && last.name.p == c.p
	low := phrase.Small(t)
	switch {
	case plain && phrase.IsHonour(t):
		last.name = piece{c.p, last.name.lo, c.hi}
	case plain && s.sign == ',' && last.shape == phrase.BareName && phrase.IsForename(t) && !strings.Contains(last.name.text(), " "):
		last.name = piece{c.p, last.name.lo, c.hi} // "Frome, J.S"
	case low == "in the chair" || low == "who presided" || low == "presiding" || low == "presided":
		last.chair = true
		if last.role.p == nil && strings.HasSuffix(low, "chair") {
			last.role, last.joint = c, ','
		}
	case plain && s.sign == ',' && last.shape >= phrase.Initialled && civicOffices[low]:
		last.role, last.joint = c, ',' // "Cllr A Marl, Mayor"
	case opens(t, "who ") || opens(t, "due to ") || opens(t, "until "):
		last.going = c
	default:
		return false
	}
	return true
}

// hasOwnRole tells whether the person's role stands behind a comma or a dash in the
// paragraph that is read.
func (p *person) hasOwnRole(c piece) bool {
	return p.role.p != nil && (p.joint == ',' || p.joint == '-') && p.role.p == c.p
}

// likeNameIsRole tells whether words that have the shape of a bare name are the role
// or the place of the one named before.
func (r *peopleReader) likeNameIsRole(last *person, s segment, t string) bool {
	if phrase.HasPost(firstBracket(t)) {
		return !r.plural
	}
	role := last.hasOwnRole(s.c)
	switch {
	case role && s.sign == '&' && !r.plural && strings.Contains(t, " ") && r.next.sign == ',' && phrase.HasPost(r.next.c.text()) && personalPosts[phrase.Small(phrase.LastWord(last.role.text()))]:
		return false // "Ian Frome, District Manager and Kit Marl, Liaison Officer"
	case role && s.sign == '&' && !r.plural && !strings.ContainsAny(t, "([–—"):
	case r.plural || strings.ContainsAny(t, "([") && strings.Contains(t, " "):
		return false
	case role && last.joint == '-' && !hasChair(last.role.text()):
	case last.role.p == nil && r.places && last.shape >= phrase.Initialled && len(r.out) == 1:
	case last.role.p == nil && r.before == ';' && s.sign == ',' && last.shape >= phrase.Initialled && len(r.out) > r.told+2 && r.out[len(r.out)-2].joint == ',' && r.out[len(r.out)-3].joint == ',':
		// "Ms A Marl, Manager; Mr B Quaye, Engineer; Mr C Reed, Town Gardener"
	case last.role.p == nil && r.places && !strings.Contains(t, " ") && strings.Contains(last.name.text(), " "):
	case role && last.joint == ',' && last.shape >= phrase.Initialled && !hasChair(last.role.text()):
	default:
		return false
	}
	return true
}

// takeRole gives the words to the one named before as a role, or as more of it.
func (r *peopleReader) takeRole(last *person, s segment, c piece) bool {
	t := c.text()
	switch {
	case last.lent && s.sign == ',' && phrase.HasPost(t) && !hasVerb(t):
		// "the Harbour Master, Mr K Frome, Engineer": the post before the name is another's.
		own := *last
		*last = person{name: own.role, shape: phrase.BareName}
		own.role, own.joint, own.lent = c, ',', false
		r.out = append(r.out, own)
	case last.hasOwnRole(c) && !hasMoverCue(t):
		last.role = piece{c.p, last.role.lo, c.hi}
	case last.role.p == nil && s.sign == ',' && !hasVerb(t) && !r.posts:
		if c = r.lessCode(c, last); strings.HasPrefix(t, "(") && closing(t, 0) == len(t)-1 {
			c = c.part(1, len(t)-1) // "A Marl, (Chairman)"
		}
		last.role, last.joint = c, ','
		if n := len(r.out); n == r.told+2 && r.before == '&' && r.out[n-2].role.p == nil && r.out[n-2].status == last.status && sharesRole(c.text()) {
			r.out[n-2].role, r.out[n-2].joint = c, '(' // "Ida Frome and Kit Marl, Co-opted Members"
		}
	case last.role.p != nil && last.joint == '(' && s.sign == '&' && !startsUpper(t):
	default:
		return false
	}
	return true
}

// lessCode takes a person's initials off the end of a role: "Chair (LK)".
func (r *peopleReader) lessCode(c piece, p *person) piece {
	t := c.text()
	if i := strings.LastIndexAny(t, "(["); i > 0 && phrase.IsInitialsOf(strings.Trim(t[i:], "()[] "), p.name.text()) {
		return c.part(0, i)
	}
	return c
}

// rejoined puts together again what an "and" within a name parted: the post before its
// holder in brackets, "Head of Tolls and Bells (N Marl)", and the body that sent the one
// person of a line, "Cllr A Frome, Orrin City and District Council".
func rejoined(list []segment) []segment {
	for k := 0; k+1 < len(list); k++ {
		first, second := list[k].c, list[k+1].c
		if list[k+1].sign != '&' || first.p != second.p || !(partsPost(first.text(), second.text()) || k == 1 && len(list) == 3 && partsBody(list[0].c.text(), first.text(), second.text())) {
			continue
		}
		list[k].c = piece{first.p, first.lo, second.hi}
		list = append(list[:k+1], list[k+2:]...)
	}
	return list
}

// partsPost tells the halves of a post, of which the second has its holder in brackets.
func partsPost(first, second string) bool {
	open := strings.IndexByte(second, '(')
	if open <= 0 || !strings.HasSuffix(second, ")") || strings.ContainsAny(first, "(–—:") || !phrase.HasPost(first) || phrase.NameShape(first) > phrase.BareName {
		return false
	}
	holder := second[open+1 : len(second)-1]
	post := strings.TrimRight(second[:open], " ")
	return phrase.NameShape(holder) == phrase.Initialled && !phrase.HasPost(holder) && !personalPosts[phrase.Small(phrase.LastWord(post))]
}

// personalPosts end a post that is whole: what stands before its "and" is another's.
var personalPosts = map[string]bool{"officer": true, "manager": true, "director": true, "head": true, "executive": true, "clerk": true, "solicitor": true, "engineer": true, "planner": true,
	"secretary": true, "assistant": true, "lead": true, "surveyor": true, "accountant": true, "treasurer": true, "lawyer": true, "adviser": true, "advisor": true, "leader": true, "chief": true,
	"administrator": true, "auditor": true, "coordinator": true, "co-ordinator": true, "commissioner": true, "architect": true, "inspector": true}

// partsBody tells the halves of the name of a body behind the name of a person.
func partsBody(person, first, second string) bool {
	if phrase.NameShape(person) < phrase.Initialled || phrase.NameShape(first) != phrase.BareName || strings.ContainsAny(first, "(.") || phrase.NameShape(firstBracket(second)) > phrase.BareName {
		return false
	}
	return isOrganised(firstBracket(second)) || isOrganisation(firstBracket(second)) && phrase.IsKindOfCouncil(second[:wordOf(second)])
}

// postIn gives the post that a cell beside a name holds, less its brackets and what a
// bracket behind it tells of coming and going: "(MUNICIPAL MANAGER)", "Clerk (item 4 only)".
func postIn(c piece) piece {
	t := c.text()
	if !strings.HasSuffix(t, ")") {
		return c
	}
	at := strings.LastIndexByte(t, '(')
	switch {
	case at == 0 && len(t) > len("()"):
		return c.part(1, len(t)-1)
	case at > 1 && t[at-1] == ' ' && tellsGoing(phrase.Small(t[at+1:len(t)-1])):
		return c.part(0, at-1)
	}
	return c
}
