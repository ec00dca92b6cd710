// Package archive converts many sources at once: it finds them in folders, zip
// and tar archives, plans where their records go, has workers read them, and
// writes the records in the order of the sources, as a tree of files or as one
// stream. A tree remembers what it was made of, so that a run can be stopped at
// any moment and gone on with later.
//
// The way of a run: Find lists the sources, NewPlan gives each its output and
// refuses two of one name, Convert reads and writes. What became of each source
// is a File; a Report holds them all.
package archive
