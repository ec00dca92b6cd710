package forms

import "slices"

// minutes invents the minutes: talk, then what was moved and decided.
func (n *narrator) minutes() []*Part {
	parts := []*Part{{Talk: n.fill(pick(n, openings))}}
	headings := n.chance(6)
	for range n.r.IntN(4) {
		if headings && n.chance(2) {
			parts = append(parts, &Part{Heading: pick(n, subHeadings)})
		}
		parts = append(parts, n.aside())
	}
	if headings && parts[len(parts)-1].Heading != "" {
		parts = append(parts, &Part{Talk: n.talk()})
	}
	if n.chance(4) {
		parts = append(parts, &Part{Motion: n.motion(true)})
	}
	switch n.r.IntN(10) {
	case 0: // nothing is decided
		return append(parts, &Part{Talk: n.talk()})
	case 1:
		return append(parts, &Part{Motion: n.motion(false)})
	}
	parts = append(parts, &Part{Decided: n.decision()})
	last := parts[len(parts)-1].Decided
	if len(last.Options) == 0 && n.chance(3) {
		parts = append(parts, n.afterwards())
	}
	if len(last.Options) == 0 && len(last.Reasons) == 0 && n.chance(6) {
		d := n.decision()
		if d.repeats(last) {
			return parts // nobody decides the same thing twice
		}
		d.Options, d.Reasons = nil, nil
		if n.chance(3) {
			parts = append(parts, &Part{Capital: n.fill(pick(n, capitalHeadings))})
		}
		parts = append(parts, &Part{Talk: n.fill(pick(n, resumptions))}, &Part{Decided: d})
	}
	return parts
}

// repeats says whether something is decided again, in the same words.
func (d *Decision) repeats(other *Decision) bool {
	return slices.ContainsFunc(d.Acts, func(a *Act) bool {
		return slices.ContainsFunc(other.Acts, func(b *Act) bool { return a.be() == b.be() })
	})
}

// aside is a part of the debate.
func (n *narrator) aside() *Part {
	switch n.r.IntN(8) {
	case 7:
		if n.chance(3) {
			return &Part{Table: tables[0]}
		}
	case 0:
		list := []string{n.fill(pick(n, listLeads))}
		for _, i := range n.r.Perm(len(points))[:2+n.r.IntN(3)] {
			list = append(list, n.fill(points[i]))
		}
		return &Part{List: list}
	case 1:
		if n.chance(2) {
			return &Part{Quote: []string{n.fill(pick(n, quoteLeads)), "“That " + n.plainAct().be() + ".”"}}
		}
	}
	return &Part{Talk: n.talk()}
}

// afterwards is what can follow a decision.
func (n *narrator) afterwards() *Part {
	switch n.r.IntN(4) {
	case 0:
		return &Part{Action: &Action{Owner: n.person(), Text: pick(n, errands)}}
	case 1, 2:
		return &Part{Note: n.fill(pick(n, notes))}
	}
	return &Part{Talk: n.fill(pick(n, closings))}
}

// decision invents a decision.
func (n *narrator) decision() *Decision {
	d := &Decision{Acts: n.acts([]int{1, 1, 1, 2, 3, 4}[n.r.IntN(6)])}
	if n.chance(2) {
		d.Mover, d.Seconder = n.person(), n.person()
	}
	if n.chance(3) {
		d.Vote = n.vote(true)
	}
	if n.chance(3) {
		for _, i := range n.r.Perm(len(reasons))[:1+n.r.IntN(3)] {
			d.Reasons = append(d.Reasons, n.fill(reasons[i]))
		}
	}
	if n.chance(6) {
		for _, i := range n.r.Perm(len(options))[:1+n.r.IntN(2)] {
			d.Options = append(d.Options, n.fill(options[i]))
		}
	}
	return d
}

// motion invents a motion or an amendment.
func (n *narrator) motion(amendment bool) *Motion {
	m := &Motion{Amendment: amendment, Words: n.plainAct().be(), Mover: n.person(), Seconder: n.person()}
	m.Carried = n.chance(2)
	m.Vote = n.vote(m.Carried)
	for range n.r.IntN(2) {
		m.Talk = append(m.Talk, n.talk())
	}
	return m
}

// vote casts votes so that the side that is to win wins.
func (n *narrator) vote(carried bool) *Vote {
	few := n.r.IntN(4)
	if n.chance(3) {
		few = 0
	}
	if !carried {
		few += 2
	}
	many := few + 1 + n.r.IntN(8)
	names := append([]string(nil), voters...)
	n.r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	v := &Vote{For: names[:many], Against: names[many : many+few]}
	if !carried {
		v.For, v.Against = v.Against, v.For
	}
	if n.chance(3) {
		v.Abstain = names[many+few : many+few+1+n.r.IntN(2)]
	}
	return v
}

func (n *narrator) person() string {
	p := n.people[0]
	n.people = append(n.people[1:], p)
	return p
}
