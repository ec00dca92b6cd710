package parser_test

import (
	"slices"
	"strings"
	"testing"

	"minutebook/model"
	"minutebook/parser"
	"minutebook/parser/internal/forms"
)

// snippets are texts of a few lines that lead readers astray.
var snippets = []string{
	"",
	"\ufeff",
	"\u00a0\n\u00a0\u00a0",
	"Agenda item",
	"Agenda item\nAgenda item\nMinutes:\n",
	"Agenda item\n\n1. (a) (i) A. 1) a)\n\nMinutes:\n\nRESOLVED: 1. (a) (i) That\n",
	"Minutes:\n\nRESOLVED:\n\n(a)\n\n(b) That\n\n(b) That\n\n(d) That\n",
	"Minutes:\nRESOLVED\nREASON:\nRESOLVED\nACTION:\nRESOLVED:\n",
	"Minutes:\n\nThe Committee RESOLVED RESOLVED AGREED that RESOLVED.\n",
	"Issue - meetings\n\nMeeting: 31/02/2019 - (Item )\n\nMeeting: 1/1/19 -\n\nMeeting: 01/01/2019 - Cabinet (Item 4)\n",
	"Issue - decisions\n14/09/2018 - \n14/09/2018 - Tolls\n(1) To\n(1)\n",
	"Minutes:\n\nFor (2): A, B; Against (0); Abstain: None\nFor: \nAgainst:\nTotal: 1\n(9)\n",
	"Minutes:\n\nMoved by A\n\nSeconded by B\n\nthat:\n\n(a) x\n\nThe motion was LOST by 2 votes to 3.\n",
	"Minutes:\n\na |\n|\n1. |\nb |\n",
	"Minutes:\n\nThe meeting closed at 25.99 pm.\n\nThe meeting closed at 8.15 pm.\n",
	"Minutes:\n\nchild\u00adren\u200b \u2060were\ufeff\u2028 here\fRESOLVED\vThat\u0085be\n",
	"Decision:\nThat it be so\nMinutes:\nRESOLVED That it be sow\n",
	"Title PDF 43 KB\nSupporting documents:\n1. Title pdf icon PDF 43 KB\nPDF 1 MB\n",
	"Advice of the Panel\n\nThat\n\nDecision of the Member\n\nResolved: That\n",
}

// printedSnippets are texts of a few lines that lead readers of printed minutes
// astray: page turns, columns, numbers beside and below titles, heads.
var printedSnippets = []string{
	"MINUTES of a meeting of the Wold Parish Council held at the Old Forge on 3 May 2011 at 7pm\n\nPRESENT: Cllrs A Tansy, B Yarrow\n\n1. APOLOGIES – none\n\n2. DITCHES\nRESOLVED that they be dug.\n",
	"Wold Parish Council\n\n1. DITCHES\nThe clerk read a letter from the\n\n4\n\fWold Parish Council 3 May 2011\nowner of the mill.\n\n5\n\fWold Parish Council 3 May 2011\n2. HEDGES\n",
	"PRESENT: A Tansy            B Yarrow          C Sorrel\n         (Chairman)         D Teasel\nIN ATTENDANCE   E Burnet (Clerk)\n",
	"1. DITCHES                                                         ACTION\nThe ditch by the mill was to be dug before the                      ET\nautumn and the hedge be laid by the                                 Clerk\nowner.\n",
	"DITCHES\n12. The ditch was dug.\n\nHEDGES\n13. The hedge was laid.\n\nSTILES\n14. RESOLVED: That none be moved.\n",
	"11/34\n\nDITCHES\n\n11/35\n\nHEDGES (Minute 11/30 refers)\n\nProp. AT\nSec. BY\nCARRIED\n",
	"Present\n| A Tansy | Chairman |\n| B Yarrow |\n|\n\u2022 C Sorrel |\n1. | DITCHES | To dig.\n",
	"Minute of meeting held 31 February 2011\nApologies: A Tansy (ill), from B Yarrow; C Sorrel as substitute for D Teasel\n71. Apologies\nMinute of meeting held\nPresent\n",
	"1. DITCHES: It was agreed to dig. 2. HEDGES: RESOLVED that they be laid. (a) by May (b) or not. 3. STILES: none 1. DITCHES " + strings.Repeat("and so on, ", 70),
	strings.Repeat("the ditches were read of and ", 30) + "1. DITCHES none 2. HEDGES none and so\n|\n\nand so on |\n\nto the end",
	"Signed ............ Chairman\f- 7 -\n___\nThe meeting closed at 9.05pm\nDate of next meeting: 7 June\nACTION LOG\n",
}

// FuzzParse holds the invariants over any bytes, read in any layout.
func FuzzParse(f *testing.F) {
	layouts := []string{""}
	for _, l := range parser.Layouts() {
		layouts = append(layouts, l.Name)
	}
	asPrinted := uint8(slices.Index(layouts, model.LayoutPrinted))
	for _, x := range textsUnder(f, "../testdata/cases") {
		f.Add(x.data, uint8(0))
	}
	for seed := range uint64(20) {
		for _, layout := range []string{model.LayoutAgendaItem, model.LayoutIssue} {
			page := forms.Write(forms.NewScenario(layout, seed), forms.NewStyle(seed))
			f.Add([]byte(page.Text), uint8(0))
		}
		f.Add([]byte(forms.NoMinutes(seed).Text), uint8(1))
		printed := forms.Write(forms.NewScenario(model.LayoutPrinted, seed), forms.NewStyleOf(model.LayoutPrinted, seed))
		f.Add([]byte(printed.Text), asPrinted*uint8(seed%2))
	}
	for _, s := range printedSnippets {
		f.Add([]byte(s), asPrinted)
	}
	for i, s := range snippets {
		f.Add([]byte(s), uint8(i))
		f.Add([]byte(strings.ReplaceAll(s, "\n", "\r\n\r\n")), uint8(0))
	}
	schema := recordSchema(f)
	f.Fuzz(func(t *testing.T, data []byte, layout uint8) {
		if len(data) > 1<<14 {
			t.Skip("longer texts say no more")
		}
		var faults faultList
		opt := parser.Options{Layout: layouts[int(layout)%len(layouts)]}
		faults.add("input", placesHeld(data, opt))
		faults.add("input", sameAgain(data, opt))
		if len(data) < 1<<11 {
			faults.add("input", valid(schema, data, opt))
			faults.add("input", sameWithOtherLineEnds(data, opt))
		}
		faults.report(t)
	})
}
