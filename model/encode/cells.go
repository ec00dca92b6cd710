package encode

import (
	"strconv"
	"strings"

	"minutebook/model"
)

// fullText is the text, then the clauses, one a line, those within a clause
// indented by two spaces a level.
func fullText(r *model.Resolution) string {
	var lines []string
	if r.Text != "" {
		lines = append(lines, r.Text)
	}
	return strings.Join(clauseLines(lines, r.Clauses, ""), "\n")
}

func clauseLines(lines []string, clauses []*model.Clause, indent string) []string {
	for _, c := range clauses {
		lines = append(lines, indent+labelled(c.Label, c.Text))
		lines = clauseLines(lines, c.Clauses, indent+"  ")
	}
	return lines
}

func reasonLines(reasons []*model.Reason) string {
	lines := make([]string, len(reasons))
	for i, r := range reasons {
		lines[i] = labelled(r.Label, r.Text)
	}
	return strings.Join(lines, "\n")
}

func labelled(label, text string) string {
	if label == "" || text == "" {
		return label + text
	}
	return label + " " + text
}

// count prints a printed count; one that was not printed is no 0.
func count(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// flag prints what is either so or not told.
func flag(is bool) string {
	if is {
		return "yes"
	}
	return ""
}

// blockLines is narrative, a paragraph a line.
func blockLines(blocks []*model.Block) string {
	lines := make([]string, len(blocks))
	for i, b := range blocks {
		lines[i] = labelled(b.Marker, b.Text)
	}
	return strings.Join(lines, "\n")
}

// recommendationLines is what was proposed, in the manner of fullText.
func recommendationLines(recommendations []*model.Recommendation) string {
	var lines []string
	for _, r := range recommendations {
		if r.Text != "" {
			lines = append(lines, r.Text)
		}
		lines = clauseLines(lines, r.Clauses, "")
	}
	return strings.Join(lines, "\n")
}

// actionLines is what was asked, and behind it, in brackets, of whom.
func actionLines(actions []*model.Action) string {
	lines := make([]string, len(actions))
	for i, a := range actions {
		owner := a.Owner
		if owner != "" {
			owner = "(" + owner + ")"
		}
		lines[i] = labelled(a.Text, owner)
	}
	return strings.Join(lines, "\n")
}

// documentLines is the titles of papers.
func documentLines(documents []*model.Document) string {
	lines := make([]string, len(documents))
	for i, d := range documents {
		lines[i] = d.Title
	}
	return strings.Join(lines, "\n")
}
