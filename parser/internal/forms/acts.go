package forms

// The ways to print an act.
type mood int

const (
	moodThat      mood = iota // That the report be noted
	moodBe                    // the report be noted
	moodDo                    // note the report
	moodDoes                  // notes the report
	moodToDo                  // To note the report
	moodToDoSmall             // to note the report
)

// print prints the act, without a stop. Where a list follows, Tail ends in a
// colon.
func (a *Act) print(m mood) string {
	switch m {
	case moodThat:
		return "That " + a.be()
	case moodDo:
		return a.verb(a.Do)
	case moodDoes:
		return a.verb(a.Does)
	case moodToDo:
		return "To " + a.verb(a.Do)
	case moodToDoSmall:
		return "to " + a.verb(a.Do)
	}
	return a.be()
}

func (a *Act) be() string { return a.Subject + " be " + a.Done + a.tail() }

func (a *Act) verb(v string) string { return v + " " + a.Subject + a.tail() }

func (a *Act) tail() string {
	if a.Tail == "" {
		return ""
	}
	return " " + a.Tail
}

// acts invents as many different acts.
func (n *narrator) acts(count int) []*Act {
	var as []*Act
	for _, i := range n.r.Perm(len(acts))[:count] {
		as = append(as, n.settle(acts[i]))
	}
	return as
}

// plainAct invents an act without a list.
func (n *narrator) plainAct() *Act {
	for {
		a := n.settle(pick(n, acts))
		if len(a.Parts) == 0 {
			return a
		}
	}
}

// settle fills the blanks of an act from the table. An act with parts keeps
// some of them, two at least.
func (n *narrator) settle(a Act) *Act {
	b := a
	b.Subject, b.Tail = n.fill(a.Subject), n.fill(a.Tail)
	b.Parts = n.entries(a.Parts)
	return &b
}

func (n *narrator) entries(all []*Entry) []*Entry {
	if len(all) == 0 {
		return nil
	}
	var kept []*Entry
	for _, e := range all[:2+n.r.IntN(len(all)-1)] {
		kept = append(kept, &Entry{Text: n.fill(e.Text), Parts: n.entries(e.Parts)})
	}
	return kept
}
