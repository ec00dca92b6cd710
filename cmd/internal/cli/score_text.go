package cli

import (
	"bufio"
	"fmt"
	"maps"
	"slices"

	"minutebook/model/compare"
)

// shiftFaults is the number of faults that are told of an item that was lost
// or gained.
const shiftFaults = 10

// writeText writes the report as people read it: the tables, or what changed
// where that was asked for, and then the facts that were missed.
func (r *scoreReport) writeText(w *bufio.Writer) {
	if r.Against != nil {
		r.Against.write(w, r.All)
	} else {
		r.writeTables(w)
	}
	for _, kind := range compare.Kinds {
		if list := r.Misses[kind]; list != nil {
			list.write(w, kind)
		}
	}
}

func (r *scoreReport) writeTables(w *bufio.Writer) {
	const line = "%-24s %9.3f %9.3f %9.3f"
	const heads = "%-24s %9s %9s %9s"
	fmt.Fprintf(w, heads+" %7s %7s %7s\n", "kind", "precision", "recall", "F1", "found", "missed", "extra")
	var precision, recall compare.Figure
	for _, kind := range compare.Kinds {
		k, labelled := r.Kinds[kind]
		if !labelled {
			continue
		}
		fmt.Fprintf(w, line+" %7d %7d %7d\n", kind, k.Precision, k.Recall, k.F1, k.Found, k.Missed, k.Extra)
		precision += k.Precision / compare.Figure(len(r.Kinds))
		recall += k.Recall / compare.Figure(len(r.Kinds))
	}
	fmt.Fprintf(w, line+"\n\n", "all", precision, recall, r.All)
	fmt.Fprintf(w, heads+" %7s\n", "layout", "precision", "recall", "F1", "files")
	for _, name := range slices.Sorted(maps.Keys(r.Layouts)) {
		l := r.Layouts[name]
		fmt.Fprintf(w, line+" %7d\n", printable(name), l.Precision, l.Recall, l.F1, l.Files)
	}
	d := r.Resolutions
	fmt.Fprintf(w, "\nitems wholly right: %d of %d, %.3f (95 %%: %.3f to %.3f)\n", r.Whole, r.Items, r.WholeItems, r.Interval[0], r.Interval[1])
	fmt.Fprintf(w, "resolutions and motions: %d right, %d altered, %d missed, %d invented\n", d.Right, d.Altered, d.Missed, d.Invented)
	fmt.Fprintf(w, "files: %d, of which %d failed\n", r.Files, r.Failed)
}

// write lists the facts of one kind that were missed and added.
func (l *missList) write(w *bufio.Writer, kind compare.Kind) {
	fmt.Fprintf(w, "\n%s\n", kind)
	for _, list := range []struct {
		name  string
		facts []miss
	}{{"missed", l.Missed}, {"extra", l.Extra}} {
		for _, m := range list.facts {
			fmt.Fprintf(w, "  %-6s  %s  %s\n", list.name, printable(place(m.File, m.Record, m.Item)), m.Path)
			fmt.Fprintf(w, "          %s\n", lone(keyed(m.Key, m.Text)))
		}
	}
}

// write tells which items changed; where none did, nothing.
func (g *against) write(w *bufio.Writer, all compare.Figure) {
	for _, s := range g.Changed {
		fmt.Fprintf(w, "%-7s  %s: %s\n", shiftName(s), printable(place(s.File, s.Record, s.Item)), fares(s))
		writeFaults(w, "now", s.Faults)
		writeFaults(w, "mended", s.Mended)
	}
	if len(g.Changed) > 0 {
		fmt.Fprintf(w, "%s lost, %d gained, of %d that changed; F1 of all %.3f, was %.3f\n",
			counted(g.Lost, "item"), g.Gained, len(g.Changed), all, g.All)
	}
}

func writeFaults(w *bufio.Writer, name string, faults []string) {
	for i, fault := range faults {
		if i == shiftFaults {
			fmt.Fprintf(w, "         %-6s  … %d more\n", name, len(faults)-i)
			return
		}
		fmt.Fprintf(w, "         %-6s  %s\n", name, printable(fault))
	}
}

// shiftName says in a word how an item fares that changed.
func shiftName(s compare.Shift) string {
	switch {
	case s.Lost && s.Gained:
		return "mixed"
	case s.Lost:
		return "lost"
	case s.Gained:
		return "gained"
	}
	return "other"
}

// fares says what became of an item, and what had become of it.
func fares(s compare.Shift) string {
	switch {
	case s.Now == "":
		return fmt.Sprintf("was %s, is no longer there", s.Was)
	case s.Was == "":
		return fmt.Sprintf("%s, was not there", s.Now)
	case s.Was == s.Now:
		return fmt.Sprintf("%s as it was", s.Now)
	}
	return fmt.Sprintf("%s, was %s", s.Now, s.Was)
}

// place says where an item stands; only of the second record of a source and
// those after it the number is told.
func place(file string, record int, item string) string {
	if record > 0 {
		item = fmt.Sprintf("[%d] %s", record, item)
	}
	return file + "  " + item
}

func keyed(key, text string) string {
	if key == "" {
		return text
	}
	return key + ": " + text
}
