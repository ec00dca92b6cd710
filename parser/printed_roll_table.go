package parser

import (
	"strings"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// attendedSigns tell in a column of a roll whether somebody came.
var attendedSigns = map[string]string{"present": model.Present, "attended": model.Present, "here": model.Present, "✓": model.Present, "✔": model.Present, "√": model.Present, "in attendance": model.InAttendance,
	"absent": model.Absent, "✗": model.Absent, "✘": model.Absent, "apologies": model.Apologies, "apology": model.Apologies, "apologies received": model.Apologies, "apologies sent": model.Apologies,
	"leave of absence": model.Apologies, "excused": model.Apologies}

// attendedAs gives the status that a cell beside a name says; empty where it says none.
func (h *headReader) attendedAs(t string) string {
	if len(t) > len("apologies received") {
		return ""
	}
	low := strings.Trim(phrase.Small(t), "() .*")
	if status := attendedSigns[low]; status != "" {
		return status
	}
	return h.roll.marks[strings.Trim(t, "() .")] // what a legend says of "P"
}

// What a column of a roll's table holds.
const (
	noColumn    = iota
	nameColumn  // who
	signColumn  // a sign for those of one status
	saysColumn  // a word that says the status
	goingColumn // when they came and went
	roleColumn  // what is said of them
)

// tableHeads are the words over the columns of such tables, in small letters.
var tableHeads = map[string]int{"name": nameColumn, "names": nameColumn, "member": nameColumn, "members": nameColumn, "councillor": nameColumn, "councillors": nameColumn, "cllr": nameColumn, "cllrs": nameColumn,
	"attendee": nameColumn, "attendees": nameColumn, "governor": nameColumn, "governors": nameColumn, "trustee": nameColumn, "trustees": nameColumn, "name of member": nameColumn, "name of councillor": nameColumn,
	"present": signColumn, "attended": signColumn, "absent": signColumn, "apologies": signColumn, "apology": signColumn, "in attendance": signColumn,
	"present/absent": saysColumn, "present / absent": saysColumn, "status": saysColumn, "attendance": saysColumn, "present/apologies": saysColumn, "attendance status": saysColumn,
	"arrived": goingColumn, "arrival": goingColumn, "left": goingColumn, "departed": goingColumn, "departure": goingColumn, "time in": goingColumn, "time out": goingColumn, "time arrived": goingColumn, "time left": goingColumn,
	"arrived at": goingColumn, "left at": goingColumn, "joined": goingColumn, "arrival time": goingColumn, "departure time": goingColumn,
	"initials": roleColumn, "role": roleColumn, "position": roleColumn, "post": roleColumn, "title": roleColumn, "job title": roleColumn, "designation": roleColumn, "organisation": roleColumn, "organization": roleColumn,
	"representing": roleColumn, "ward": roleColumn, "office": roleColumn, "company": roleColumn, "department": roleColumn}

// tableColumn is a column of a roll's table.
type tableColumn struct {
	at   int
	kind int
	head string // in small letters
}

// tableHead reads the words over the columns of a roll's table from line i: the first
// stands over the names.
func (h *headReader) tableHead(i int) []tableColumn {
	l := h.lines[i]
	if len(l.cells) < 2 || l.used || len(l.text()) > 120 {
		return nil
	}
	var out []tableColumn
	for k, x := range l.cells {
		low := phrase.Small(strings.Trim(x.c.text(), " :.*|"))
		kind := tableHeads[low]
		if kind == noColumn || k == 0 && kind != nameColumn || k > 0 && kind == nameColumn {
			return nil
		}
		out = append(out, tableColumn{h.placeOf(x), kind, low})
	}
	return out
}

// placeOf gives where a cell stands on its line: behind how many bars or tabs, or
// characters where neither part the columns.
func (h *headReader) placeOf(x cell) int {
	at := x.c.span().Start
	line := h.src.S[strings.LastIndexByte(h.src.S[:at], '\n')+1 : at]
	if n := strings.Count(line, "|"); n > 0 {
		return n
	}
	if n := strings.Count(line, "\t"); n > 0 {
		return n
	}
	return x.column
}

// rollTable reads a table with those of the body in its first column and in the others
// whether they came, when they came and went, and their offices. It gives the index of
// the line behind; i itself where none begins there.
func (h *headReader) rollTable(i int) int {
	columns := h.tableHead(i)
	if columns == nil {
		return i
	}
	n := i + 1
	for n < len(h.lines) && h.tableRow(n, columns, false) {
		n++
	}
	if n == i+1 {
		return i
	}
	h.openRoll(model.Present)
	for k := i + 1; k < n; k++ {
		h.tableRow(k, columns, true)
	}
	h.markText(h.lines[i].c, "roll-label")
	h.closeRoll()
	return n
}

// tableRow reads one of its rows; where it does not enter, it only tells whether line
// i is one.
func (h *headReader) tableRow(i int, columns []tableColumn, enter bool) bool {
	l := h.lines[i]
	people, ok := readPeople(l.cells[0].c, true)
	if !ok || len(people) != 1 || l.gap > 1 || len(l.cells) > len(columns) {
		return false
	}
	p := &people[0]
	told := columns[1].kind >= goingColumn // the table says no more than who came
	var read []piece
	for _, x := range l.cells[1:] {
		column := columnAt(columns, h.placeOf(x))
		t := x.c.text()
		says := h.attendedAs(t)
		switch {
		case column.kind == goingColumn:
			if len(clocks(t)) == 0 && strings.Trim(t, "0123456789.:-–— ") != "" {
				return false
			}
			continue
		case column.kind == signColumn && (says != "" || utf8.RuneCountInString(t) == 1):
			p.status = attendedSigns[column.head]
			if says == model.Absent && p.status == model.Present || says == model.Apologies {
				p.status = says
			}
			told = true
		case column.kind == saysColumn && says != "":
			p.status, told = says, true
		case column.kind == roleColumn && p.role.p == nil && startsUpper(t):
			if !phrase.IsInitialsOf(strings.Trim(t, "()[]"), p.name.text()) {
				p.role = x.c
			}
		default:
			return false
		}
		read = append(read, x.c)
	}
	if enter && h.known(p.name.text()) == nil { // that somebody of the lists above came late is narrative
		h.markText(l.cells[0].c, "roll")
		for _, c := range read {
			h.markText(c, "roll")
		}
		h.enter(people)
	}
	return told
}

// columnAt gives the column nearest to a place, of those behind the names.
func columnAt(columns []tableColumn, place int) tableColumn {
	best := columns[1]
	for _, c := range columns[2:] {
		if abs(c.at-place) < abs(best.at-place) {
			best = c
		}
	}
	return best
}

// opensTable tells whether such a table begins on line i.
func (h *headReader) opensTable(i int) bool {
	columns := h.tableHead(i)
	return columns != nil && i+1 < len(h.lines) && h.tableRow(i+1, columns, false)
}
