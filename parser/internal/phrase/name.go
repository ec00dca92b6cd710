package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// titles may open a name, in any number.
var titles = wordSet(`councillor councillors cllr cllrs councilman councilmen councilwoman councilmember councilmembers cr mr mrs ms miss dr sir dame lord lady rev revd reverend canon prof professor
	alderman ald hon honorary major captain capt col colonel baroness the deputy vice county parish town baillie bailie member members lord`)

// pluralTitles stand once before several names.
var pluralTitles = newFoldSet(wordSet(`councillors cllrs crs members messrs mesdames drs aldermen bailies baillies commissioners trustees councilmen councilmembers supervisors
	directors governors`))

// PluralTitle gives the length of a title that stands once before several names,
// where s begins with one: "Councillors A, B and C". 0 where it does not.
func PluralTitle(s string) int {
	if n := wordEnd(s, 0); pluralTitles.holds(s[:n]) {
		return n
	}
	return 0
}

// offices stand for a person.
var offices = wordSet(`leader mayor chair chairman chairwoman chairperson convener convenor provost president vice-chairman vice-chair
	vice-chairperson portfolio-holder clerk treasurer secretary sheriff cathaoirleach`)

// nameAfter reads the name that begins at s[i:].
func nameAfter(s string, i int) Range {
	for i < len(s) && strings.IndexByte(" (:", s[i]) >= 0 {
		i++
	}
	start, end := i, i
	for n := 0; i < len(s) && n < 10; n++ {
		stop := i
		for stop < len(s) && strings.IndexByte(" ,;:()", s[stop]) < 0 {
			stop++
		}
		word := s[i:stop]
		bare := strings.TrimRight(word, ".")
		low := Small(bare)
		upper := bare != "" && (unicode.IsUpper(firstRune(bare)) || n > 0 && irishPrefix(bare))
		switch {
		case low == "the" && (n == 0 || styled(s[start:end])) || particles[low] && n > 0 && low != "of" && low != "the" && !upper:
		case !upper || n > 0 && afterNames[low] || low == "and" || low == "that" || low == "seconded" || low == "seconder" || low == "it":
			return Range{start, end + bracketOfName(s, start, end)}
		}
		if low != "the" {
			end = i + len(word)
			if strings.HasSuffix(word, ".") && !titles[low] && (utf8.RuneCountInString(bare) > 2 || IsInitials(bare)) && !strings.Contains(bare, ".") {
				return Range{start, end - 1} // the sentence's point
			}
		}
		i = stop
		if i < len(s) && s[i] != ' ' {
			break
		}
		for i < len(s) && s[i] == ' ' {
			i++
		}
	}
	return Range{start, end + bracketOfName(s, start, end)}
}

// styled tells whether a name read so far ends with the style of an office that
// another "the" parts from it: "the Right Honourable the Lord Mayor".
func styled(s string) bool {
	switch Small(LastWord(s)) {
	case "honourable", "worshipful":
		return true
	}
	return false
}

// nameBefore reads the name that ends just before s[i:], adverbs aside.
func nameBefore(s string, i int) Range {
	if i <= 0 {
		return Range{}
	}
	end := len(strings.TrimRight(s[:i], " ,("))
	for {
		w := s[strings.LastIndexAny(s[:end], " ")+1 : end]
		switch Small(w) {
		case "then", "further", "formally", "also", "duly", "had", "has", "accordingly", "thereupon", "subsequently":
			end = len(strings.TrimRight(s[:end-len(w)], " ,"))
			continue
		}
		break
	}
	start := end
	for start > 0 {
		from := strings.LastIndexByte(s[:start], ' ') + 1
		if start < end {
			from = strings.LastIndexByte(s[:start-1], ' ') + 1
		}
		w := strings.Trim(s[from:start], " ")
		low := Small(strings.TrimRight(w, "."))
		upper := w != "" && unicode.IsUpper(firstRune(w))
		if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ";") || strings.HasSuffix(w, ":") || low == "and" || low == "that" {
			break
		}
		if strings.HasSuffix(w, ".") && len(low) > 2 && !titles[low] && !pointedInitials(w) && start < end {
			break
		}
		if strings.HasPrefix(w, "(") && unicode.IsUpper(firstRune(w[1:])) && strings.IndexByte(s[from:end], ')') < 0 {
			start = from + 1 // a bracket opens with the name
			break
		}
		if !upper && !(particles[low] && start < end) && !(low == "for" && start < end && posts[Small(lastBare(strings.TrimRight(s[:from], " ")))]) {
			break
		}
		start = from
		if from == 0 {
			break
		}
	}
	for start < end && s[start] == ' ' {
		start++
	}
	name := Small(s[start:end])
	if pronouns[name] {
		return Range{}
	}
	if offices[name] && strings.HasSuffix(Small(s[:start]), "the ") {
		start -= len("the ")
	}
	return Range{start, end}
}

// pointedInitials tells initials with a point behind each and no blank between
// them: "E.M.".
func pointedInitials(w string) bool {
	for i := 0; i < len(w); i += 2 {
		if w[i] < 'A' || w[i] > 'Z' || i+1 >= len(w) || w[i+1] != '.' {
			return false
		}
	}
	return w != ""
}

// NameAt reads the name that begins at s[i:]; the range is empty where none does.
func NameAt(s string, i int) Range { return nameAfter(s, i) }

// OpensWithTitle tells whether s begins with a person's title: "Councillor", "Mrs".
func OpensWithTitle(s string) bool {
	return titles[Small(strings.TrimRight(s[:wordEnd(s, 0)], "."))]
}
