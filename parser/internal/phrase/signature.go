package phrase

import (
	"strings"
	"unicode"
)

// signatureWords are the words of a line in which whoever presided signs. What
// else stands in such a line is a name or a date.
var signatureWords = wordSet(`signed confirmed approved chair chairman chairwoman chairperson convener convenor mayor provost president date dated by the this day
	as a true and correct accurate record of on at in minutes meeting council committee clerk signature cathaoirleach presiding person`)

var signatureFold = newFoldSet(signatureWords)

// signatureOpenings are the words that open such a line.
var signatureOpenings = newFoldSet(wordSet("signed confirmed chair chairman chairwoman chairperson convener convenor mayor provost president"))

// ReadSignature tells whether s is a line of signing or confirmation that holds
// a name or a date: "Confirmed this 20th day of May 2016", "Signed ……… Chair
// Date 3 May 2019", "Signed: E. Hanrahan, Cathaoirleach". A line that still waits
// for both is none.
func ReadSignature(s string) bool {
	if len(s) > 200 {
		return false
	}
	if rest := s[min(len(s), len("(signed)")):]; hasFold(s, "(signed)") && rest != "" {
		return ReadSignature("Signed:" + rest)
	}
	first := strings.TrimLeft(s, " ._…")
	word := first[:wordEnd(first, 0)]
	if !signatureOpenings.holds(word) && (len(first) == len(s) || !signatureFold.holds(word)) {
		return false
	}
	opening := Small(word)
	leader := strings.Contains(s, "...") || strings.Contains(s, "__") || strings.Contains(s, "…")
	d, dated := ReadDate(s)
	rest := s
	if dated {
		rest = s[:d.Range.Start] + " " + s[d.Range.End:]
	}
	names := 0
	for i := 0; i < len(rest); {
		end := wordEnd(rest, i)
		if end == i {
			i++
			continue
		}
		word := rest[i:end]
		i = end
		switch low := Small(word); {
		case signatureWords[low] || titles[low] || particles[low]:
		case isDigit(word[0]):
			_, n, ok := ReadNumericDate(rest[end-len(word):])
			if !ok {
				return false
			}
			dated, i = true, end-len(word)+n
		case unicode.IsUpper(firstRune(word)):
			names++
		default:
			return false
		}
	}
	// "Signed: E. Hanrahan" is signed; "Mayor Amble" may be anything.
	signed := opening == "signed" && (leader || strings.Contains(s, ":"))
	return names <= 6 && (dated && (leader || opening == "signed" || opening == "confirmed") || names > 0 && (leader || signed))
}
