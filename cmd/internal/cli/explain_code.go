package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"minutebook/model"
)

// listCodes is the value of --code that lists them.
const listCodes = "list"

// explainCode tells about one diagnostic code, or lists them all.
func explainCode(a *app, cmd *cobra.Command, name string) error {
	if name == listCodes {
		return a.print(codeList())
	}
	code, ok := model.LookUp(name)
	if !ok {
		return usagef(cmd, "there is no diagnostic %q%s; --code %s shows them all", name, didYouMean(name), listCodes)
	}
	return a.print(fmt.Sprintf("%s (%s)\n\n%s\n\nExample:\n  %s\n\nWhat to do:\n  %s\n", code.Code, code.Severity, code.Meaning, code.Example, code.Advice))
}

// codeList is a table of the codes, their severities and meanings.
func codeList() string {
	name, severity := 0, 0
	for _, code := range model.Codes {
		name, severity = max(name, len(code.Code)), max(severity, len(code.Severity))
	}
	var b strings.Builder
	for _, code := range model.Codes {
		fmt.Fprintf(&b, "%-*s  %-*s  %s\n", name, code.Code, severity, code.Severity, code.Meaning)
	}
	return b.String()
}

// codeNames are the values of --code.
func codeNames() []string {
	names := []string{listCodes}
	for _, code := range model.Codes {
		names = append(names, code.Code)
	}
	return names
}

// didYouMean offers the code that is spelled most like name, where one is at
// all.
func didYouMean(name string) string {
	best, least := "", len(name)/2+1
	for _, code := range model.Codes {
		if d := editDistance(name, code.Code); d < least {
			best, least = code.Code, d
		}
	}
	if best == "" {
		return ""
	}
	return "; did you mean " + best + "?"
}

// editDistance counts the bytes to insert, drop or change to make b of a.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
