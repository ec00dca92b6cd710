package parser

import (
	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/room"
	"minutebook/parser/internal/source"
)

// Reader reads the sources of an archive, one after another, and reads each in
// the memory that the one before took. The zero value is ready. It is not for use
// by several goroutines at once.
type Reader struct{ rooms rooms }

// Records gives the records of one source, as Parse does. They are the caller's:
// nothing of them is used again.
func (rd *Reader) Records(name string, data []byte, opt Options) ([]*model.Record, error) {
	result, err := parse(name, data, opt, &rd.rooms)
	if err != nil {
		return nil, err
	}
	return result.Records, nil
}

// rooms is what a reading takes beside its records.
type rooms struct {
	source  source.Room
	outline outline.Room
	slots   room.Of[slot]
	account []entry
	seen    map[string]bool
	ofItem  []*slot // those of the item being read
	covered []outline.Span
	bytes   byteSet
}
