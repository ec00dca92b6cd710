package parser

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/phrase"
)

// placeWords name rooms, buildings and streets.
var placeWords = map[string]bool{"chamber": true, "chambers": true, "hall": true, "room": true, "rooms": true, "office": true, "offices": true, "house": true, "centre": true,
	"center": true, "church": true, "school": true, "building": true, "buildings": true, "street": true, "road": true, "avenue": true, "lane": true, "library": true, "theatre": true,
	"institute": true, "pavilion": true, "hotel": true, "college": true, "club": true, "park": true, "square": true, "suite": true, "classroom": true, "headquarters": true,
	"zoom": true, "teams": true, "chapel": true, "guildhall": true, "museum": true, "rectory": true, "vicarage": true, "inn": true, "court": true, "place": true, "schoolroom": true,
	"hut": true, "barn": true, "boardroom": true, "depot": true, "station": true, "annexe": true, "university": true, "hospital": true, "campus": true, "virtual": true}

// isPlace tells words that name a place.
func isPlace(t string) bool {
	for w := range strings.FieldsFuncSeq(phrase.Small(t), func(c rune) bool { return !unicode.IsLetter(c) && c != '’' && c != '\'' }) {
		if placeWords[w] {
			return true
		}
	}
	return false
}

// placeLeads stand between a meeting and its place.
var placeLeads = [...]string{"holden in ", "holden at ", "held in ", "held at ", "held within ", "held via ", "held by ", "held remotely via ", "held virtually via ", "in ", "at ", "within ", "via ", "remotely via ", "virtually via ", "by "}

// placeStops end the words of a place.
var placeStops = [...]string{" when ", " at which", " with ", " pursuant", " commencing", " starting", " beginning", " and commenc", " and via ", " to which", " immediately"}

// notPlaces may follow "in" or "at" and name no place.
var notPlaces = map[string]bool{"public": true, "private": true, "session": true, "person": true, "the hour of": true, "hour of": true, "attendance": true, "": true, "committee": true, "the chair": true}

// placeIn gives the place that words of a head's sentence name; empty where they
// name none. Without "in" or "at" before them the words themselves must tell.
func placeIn(c piece) piece {
	t := c.text()
	lo := len(t) - len(strings.TrimLeft(t, " ,;:.–—-"))
	c = c.from(lo)
	for _, w := range [...]string{"venue: ", "venue, ", "venue – ", "venue - ", "venue ", "location: "} {
		if opens(c.text(), w) {
			c = c.from(len(w)) // a label that runs on from the sentence above it
		}
	}
	if opens(c.text(), "held on ") {
		if i := max(strings.Index(phrase.Small(c.text()), " in "), strings.Index(phrase.Small(c.text()), " at ")); i > 0 {
			c = c.from(i + 1) // a day without a year stands before the place
		}
	}
	lead := 0
	for _, w := range placeLeads {
		if opens(c.text(), w) {
			lead = len(w)
			break
		}
	}
	place := c.from(lead)
	if label, _, ok := strings.Cut(place.text(), ": "); ok && headKeys[phrase.Small(label)] == "where" {
		place = place.from(len(label) + 1) // "… at 7.00 PM Location: Village Hall"
	}
	for _, stop := range placeStops {
		if i := strings.Index(phrase.Small(place.text()), stop); i > 0 {
			place = place.part(0, i)
		}
	}
	i := sentenceStop(place.text(), 0)
	for t := place.text(); i < len(t) && strings.EqualFold(t[max(0, i-len(" Co")):i], " Co"); {
		i = sentenceStop(t, i+1) // "Orrin, Co. Marl"
	}
	place = place.part(0, min(i, len(place.text())))
	place = lessTail(lessArticle(place))
	switch {
	case place.empty() || notPlaces[phrase.Small(place.text())] || onlyWhen(place.text()) || len(place.text()) > 200:
		return piece{}
	case lead == 0 && (!isPlace(place.text()) || !startsUpper(place.text())):
		return piece{}
	}
	return place
}

// placeTails are words that lead from a place to what follows.
var placeTails = [...]string{" on", " at", " in", " held", " commencing", " starting", " from", " and", " commencing at", " starting at", " on the", " at the hour of", " beginning at", " beginning"}

// lessTail takes from the end of words what leads to others.
func lessTail(c piece) piece {
	for again := true; again; {
		again = false
		t := c.text()
		if trimmed := strings.TrimRight(t, " ,;:.–—-("); len(trimmed) < len(t) {
			c, again = c.part(0, len(trimmed)), true
			continue
		}
		for _, w := range placeTails {
			if len(t) > len(w) && strings.EqualFold(t[len(t)-len(w):], w) {
				c, again = c.part(0, len(t)-len(w)), true
				break
			}
		}
	}
	return c
}

// lessArticle takes a leading article from a name: it is no part of a head's
// field unless it is a capital among small letters.
func lessArticle(c piece) piece {
	t := c.text()
	for _, a := range [...]string{"the ", "a ", "an "} {
		if opens(t, a) && (t[0] >= 'a' || phrase.IsCapitals(t)) {
			return c.from(len(a))
		}
	}
	return c
}
