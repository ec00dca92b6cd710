package parser

import (
	"strconv"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// deepest is how many levels of lists a record holds.
const deepest = 6

// clauseList is a list of clauses being read, with the lists within it that are
// still open.
type clauseList struct {
	top    []*model.Clause
	levels []level
	under  *model.Clause // within which a list that begins stands: a paragraph without a label announced it
}

// level is one list of the open ones, the outermost first.
type level struct {
	owner *model.Clause // whose clauses they are; nil at the top
	sign  phrase.Enumerator
	class phrase.Class
	value int
}

func (l *clauseList) entries(depth int) *[]*model.Clause {
	if owner := l.levels[depth].owner; owner != nil {
		return &owner.Clauses
	}
	return &l.top
}

// next tells whether e is the next entry of the list at a depth.
func (l *clauseList) next(depth int, e phrase.Enumerator) bool {
	lv := l.levels[depth]
	switch lv.class {
	case phrase.Bullet:
		return e.Class == phrase.Bullet && e.Label == lv.sign.Label
	case phrase.Decimal:
		return e.Class == phrase.Decimal && e.Stem == lv.sign.Stem && e.Value == lv.value+1
	}
	v, ok := e.As(lv.class)
	return ok && v == lv.value+1
}

// starts tells whether e may be the first entry of a list.
func starts(e phrase.Enumerator) bool {
	return e.Class == phrase.Bullet || e.Value == 1 || e.Alpha == 1 || e.Class == phrase.Decimal
}

// continues tells whether e is the next entry of an open list.
func (l *clauseList) continues(e phrase.Enumerator) bool {
	for d := range l.levels {
		if l.next(d, e) {
			return true
		}
	}
	return false
}

// admits tells whether e may be an entry at all: the first of a list within the
// last clause, or one of an open list whose numbers jump.
func (l *clauseList) admits(e phrase.Enumerator) bool {
	if starts(e) || l.open() {
		return true
	}
	return l.known(e)
}

// open tells whether the last clause ends so that a list within it follows.
func (l *clauseList) open() bool {
	last := l.last()
	return last != nil && announcesList(last.Text)
}

func (l *clauseList) last() *model.Clause {
	if len(l.levels) == 0 {
		return nil
	}
	list := *l.entries(len(l.levels) - 1)
	if len(list) == 0 {
		return nil
	}
	return list[len(list)-1]
}

// addPlain adds a paragraph without a label. A list that it announces stands within it.
func (l *clauseList) addPlain(cl *model.Clause) {
	l.top = append(l.top, cl)
	l.levels, l.under = nil, nil
	if announcesList(cl.Text) {
		l.under = cl
	}
}

// within gives the list in which clauses without labels stand within the last
// clause; nil where there is no labelled clause.
func (l *clauseList) within(bool) *[]*model.Clause {
	if last := l.last(); last != nil {
		return &last.Clauses
	}
	return nil
}

// place makes a clause for the enumerator e where it belongs.
func (l *clauseList) place(r *reading, e phrase.Enumerator, at outline.Span) *model.Clause {
	cl := &model.Clause{}
	for d := len(l.levels) - 1; d >= 0; d-- {
		if l.next(d, e) {
			l.add(d, e, cl)
			return cl
		}
	}
	if len(l.levels) == 0 {
		l.levels = append(l.levels, level{owner: l.under})
		l.begin(0, e, cl)
		return cl
	}
	if starts(e) && !l.restarts(e) && !l.counts(e) || l.open() && !l.known(e) {
		l.nest(r, e, cl, at)
		return cl
	}
	d := l.nearest(e)
	r.jump(l.levels[d], e, at)
	l.add(d, e, cl)
	return cl
}

// restarts tells whether a first number is a slip in the open list rather than
// the first of a list within: its sign is that of the list, and the last clause
// announces nothing.
func (l *clauseList) restarts(e phrase.Enumerator) bool {
	lv := l.levels[len(l.levels)-1]
	return e.Class != phrase.Bullet && e.Class == lv.class && e.Class != phrase.Decimal && punctuation(lv.sign.Label) == punctuation(e.Label) && !l.open()
}

// known tells whether an open list counts with signs of e's kind.
func (l *clauseList) known(e phrase.Enumerator) bool {
	for _, lv := range l.levels {
		if _, ok := e.As(lv.class); ok && punctuation(lv.sign.Label) == punctuation(e.Label) {
			return true
		}
	}
	return false
}

// sameSigns tells whether the list that e goes on with has its brackets and points.
func (l *clauseList) sameSigns(e phrase.Enumerator) bool {
	for d := range l.levels {
		if l.next(d, e) && punctuation(l.levels[d].sign.Label) == punctuation(e.Label) {
			return true
		}
	}
	return false
}

// counts tells whether an open list counts with the decimal numbers of e.
func (l *clauseList) counts(e phrase.Enumerator) bool {
	for _, lv := range l.levels {
		if e.Class == phrase.Decimal && lv.class == phrase.Decimal && lv.sign.Stem == e.Stem {
			return true
		}
	}
	return false
}

// nearest gives the depth of the open list whose signs are those of e.
func (l *clauseList) nearest(e phrase.Enumerator) int {
	for d := len(l.levels) - 1; d >= 0; d-- {
		if _, ok := e.As(l.levels[d].class); ok && punctuation(l.levels[d].sign.Label) == punctuation(e.Label) {
			return d
		}
	}
	for d := len(l.levels) - 1; d >= 0; d-- {
		if _, ok := e.As(l.levels[d].class); ok {
			return d
		}
	}
	return len(l.levels) - 1
}

func (l *clauseList) nest(r *reading, e phrase.Enumerator, cl *model.Clause, at outline.Span) {
	owner := l.last()
	if len(l.levels) == deepest {
		r.diagnose("list-depth", at, "lists stand deeper than "+strconv.Itoa(deepest)+" levels; "+e.Label+" stays on the last")
		l.begin(deepest-1, e, cl)
		return
	}
	l.levels = append(l.levels, level{owner: owner})
	l.begin(len(l.levels)-1, e, cl)
}

// begin makes e the first entry of the list at a depth.
func (l *clauseList) begin(depth int, e phrase.Enumerator, cl *model.Clause) {
	lv := &l.levels[depth]
	lv.sign, lv.class, lv.value = e, e.Class, e.Value
	if e.Alpha == 1 && e.Value != 1 {
		lv.class, lv.value = phrase.Lower, 1
	}
	list := l.entries(depth)
	*list = append(*list, cl)
}

// add makes e the next entry of the list at a depth; lists within are closed.
func (l *clauseList) add(depth int, e phrase.Enumerator, cl *model.Clause) {
	l.levels = l.levels[:depth+1]
	lv := &l.levels[depth]
	if v, ok := e.As(lv.class); ok {
		lv.value = v
	} else {
		lv.value = e.Value
	}
	lv.sign.Label = e.Label
	list := l.entries(depth)
	*list = append(*list, cl)
}

// jump reports numbers that do not follow one another.
func (r *reading) jump(lv level, e phrase.Enumerator, at outline.Span) {
	v, ok := e.As(lv.class)
	switch {
	case ok && v == lv.value:
		r.diagnose("clause-repeat", at, "the number "+e.Label+" stands twice in a list")
	default:
		r.diagnose("clause-jump", at, "after "+strings.TrimSpace(lv.sign.Label)+" comes "+e.Label)
	}
}
