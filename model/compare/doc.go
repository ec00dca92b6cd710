// Package compare puts two sets of records side by side: the labelled ones of
// a case and the ones that were found in its source.
//
// It does so in two ways. Judge counts what was found, missed and added, in
// facts, and forgives what a reader would not notice: it is how well a set of
// rules does. Differences forgives nothing that a record holds: it is whether
// a case still reads as its label says, and where it does not.
package compare
