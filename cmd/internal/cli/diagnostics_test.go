package cli

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/model"
)

func TestReporter(t *testing.T) {
	record := &model.Record{
		Source: model.Source{File: "minutes/\x1b.txt"},
		Diagnostics: []*model.Diagnostic{
			{Code: "mojibake", Severity: model.Info, At: "3:7-3:9", Message: "garbled"},
			{Code: "no-date", Severity: model.Warning, Message: "no date"},
			{Code: "impossible-date", Severity: model.Error, At: "12:1-14:20", Message: "31/02/2019\a"},
		},
	}
	const (
		info    = `minutes/\x1b.txt:3:7: info: garbled [mojibake]` + "\n"
		warning = `minutes/\x1b.txt: warning: no date [no-date]` + "\n"
		grave   = `minutes/\x1b.txt:12:1: error: 31/02/2019\x07 [impossible-date]` + "\n"
	)
	tests := []struct {
		name   string
		opt    diagnosticOptions
		drop   int // how many of the gravest the record has not
		shown  string
		failed bool
	}{
		{"from warning up", diagnosticOptions{failOn: "never"}, 0, warning + grave, false},
		{"verbose", diagnosticOptions{failOn: "never", verbose: true}, 0, info + warning + grave, false},
		{"quiet", diagnosticOptions{failOn: "never", quiet: true}, 0, "", false},
		{"fails on an error", diagnosticOptions{failOn: "error"}, 0, warning + grave, true},
		{"does not fail below an error", diagnosticOptions{failOn: "error"}, 1, warning, false},
		{"fails on a warning", diagnosticOptions{failOn: "warning"}, 1, warning, true},
		{"does not fail below a warning", diagnosticOptions{failOn: "warning", verbose: true}, 2, info, false},
		{"fails quietly", diagnosticOptions{failOn: "error", quiet: true}, 0, "", true},
	}
	for _, test := range tests {
		var shown bytes.Buffer
		r := &reporter{diagnosticOptions: test.opt, w: &shown}
		some := *record
		some.Diagnostics = record.Diagnostics[:len(record.Diagnostics)-test.drop]
		r.report(&some)
		assert.Equal(t, test.shown, shown.String(), test.name)
		assert.Equal(t, test.failed, r.failed, test.name)
	}
}
