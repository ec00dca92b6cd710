// Package forms invents meetings and writes them as pages, in the forms that
// councils' pages were counted to have, together with the records that those
// pages ought to yield. It is for tests, benchmarks and archives of test data.
//
// A Scenario tells what happened: which body met, what the agenda said, who
// spoke, what was moved, lost, carried and decided, and why. A Style tells in
// which forms a page prints it: each of its fields is a switch, and each value
// of a switch is a form that was counted on real pages. Write derives both the
// text and the record from the two, side by side, so that they agree by
// construction.
//
// The package has its own words for labels and markers, and shares no table
// with the parser: a word that is missing there shows as a failure here.
package forms

import "minutebook/model"

// Page is a page and the records that it ought to yield.
type Page struct {
	Name    string
	Layout  string // one of model's layouts
	Text    string
	Records []*model.Record
}
