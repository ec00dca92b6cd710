package encode_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"minutebook/model"
	"minutebook/model/encode"
)

func TestYAMLBytes(t *testing.T) {
	assert.Empty(t, encodeAll(t, "yaml", encode.Options{}))
	assert.Equal(t, `schema: 1
id: 0123abcd@0
source:
  file: a/bus.txt
  layout: printed
meeting:
  authority: Mardle Council
  body: Cabinet
  date: "2019-02-28"
  start_time: "18:30"
items:
  - id: 0123abcd@90
    at: 5:1-20:9
    number: "62"
    title: 'Bus Lanes: <North> & South'
    minutes:
      - marker: '-'
        text: "No"
    resolutions:
      - id: 0123abcd@200
        at: 9:1-12:30
        section: minutes
        kind: resolved
        text: 'That:'
        clauses:
          - label: (1)
            text: 'lanes be painted:'
            clauses:
              - label: (i)
                text: red, and
              - text: “wide”
          - label: (2)
        reasons:
          - label: a)
            text: To be seen.
          - text: To be safe.
        mover: Councillor Ida Frome
        seconder: Councillor Ned Osier
        vote:
          result: carried
          for: 9
          against: 0
    motions:
      - id: 0123abcd@150
        at: 7:1-8:1
        section: minutes
        kind: amendment
        text: -1 lane
        vote:
          result: lost
          unanimous: true
diagnostics:
  - code: wrong-weekday
    severity: info
    at: 1:1-1:9
    message: the weekday is that of no 28 February 2019
  - code: clause-jump
    severity: warning
    at: 10:1-12:30
    message: (1) is followed by (3)
---
schema: 1
source:
  file: b
  layout: unknown
meeting: {}
`, encodeAll(t, "yaml", encode.Options{}, short(),
		&model.Record{Schema: 1, Source: model.Source{File: "b", Layout: model.LayoutUnknown}, Meeting: &model.Meeting{}, Items: []*model.Item{}}))
}

func TestYAMLStrings(t *testing.T) {
	long := strings.Repeat("words after words ", 500) + "end"
	for in, want := range map[string]string{
		"That the report be noted.": "That the report be noted.",
		long:                        long,
		"77/21":                     "77/21",
		"":                          `""`,
		"62":                        `"62"`,
		"yes":                       `"yes"`,
		"=":                         `"="`,
		"<<":                        `"<<"`,
		"18:30":                     `"18:30"`,
		"2009-03-12":                `"2009-03-12"`,
		"2009-3-12 1:02:03":         `"2009-3-12 1:02:03"`,
		"12 - 13":                   "12 - 13",
		"9:1-12:30":                 "9:1-12:30",
		"null":                      `"null"`,
		"a\nb":                      `"a\nb"`,
		"\x00\x1f\x7f":              `"\0\x1F\x7F"`,
		"a\u0085b":                  `"a\Nb"`,
		"a\u2028b":                  `"a\Lb"`,
	} {
		out := encodeAll(t, "yaml", encode.Options{}, &model.Record{Issue: in, Source: model.Source{File: "f", Layout: "l"}})
		issue := "schema: 0\nsource:\n  file: f\n  layout: l\n"
		if in != "" {
			issue += "issue: " + want + "\n"
		}
		assert.Equal(t, issue, out)
	}
}

func checkYAML(t *testing.T, records []*model.Record) {
	d := yaml.NewDecoder(strings.NewReader(encodeAll(t, "yaml", encode.Options{}, records...)))
	d.KnownFields(true)
	for _, want := range records {
		got := new(model.Record)
		require.NoError(t, d.Decode(got))
		require.Equal(t, want, got)
	}
	require.True(t, errors.Is(d.Decode(new(model.Record)), io.EOF), "a document too many")
}

func TestYAMLRoundTrip(t *testing.T) { checkYAML(t, append(randomRecords(300), short())) }

func FuzzYAML(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, seed uint64, text string) { checkYAML(t, fuzzRecords(seed, text)) })
}
