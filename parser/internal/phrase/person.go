package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Shape tells how far words look like the name of a person.
type Shape int

// The shapes of names. No list of surnames is kept: a title or initials show a
// person, capitals alone only permit one.
const (
	NoName     Shape = iota
	BareName         // words with capitals: "Morag Wedderburn", "Ainsley"
	Initialled       // initials and a surname: "J F Brolly", "B.E. Cadwallader"
	TitledName       // a title and a name: "Councillor Mrs B Gwilliam", "PC Gail Noble"
)

// personTitles stand before the name of one person.
var personTitles = wordSet(`councillor cllr cr mr mrs ms miss mx dr sir dame lord lady rev revd reverend canon father sister prof professor
	alderman ald c/cllr d/cllr b/cllr baroness baron bailie baillie hon mayor mayoress provost commander captain capt major colonel col inspector insp superintendent supt
	sergeant sgt constable pc pcso wpc dci esq`)

// postWords name a post or an office; whoever holds it is named beside it.
var postWords = wordSet(`master harbourmaster officer officers director directors manager managers head clerk clerks solicitor solicitors assistant chair chairman chairwoman chairperson
	leader member members services engineer planner secretary treasurer commissioner accountant auditor adviser advisor advisers convener convenor executive consultant
	administrator lead co-ordinator coordinator lawyer surveyor substitute representative representatives governance president vice-president vice-chair vice-chairman
	vice-chairperson vice-convener bookkeeper librarian registrar superintendent headteacher principal bursar governor governors architect inspector warden caretaker
	cathaoirleach chief deputy interim acting taker monitoring nurse consultants sheriff ranger foreman trustee editor reporter specialist supervisor organiser worker teacher headmaster headmistress vicar curate operator controller attorney counsel police constable provost curator technician analyst journalist`)

// bodyWords name an organisation or a district.
var bodyWords = wordSet(`council authority committee board panel forum trust police service association society group partnership company ltd limited plc university
	school college church church's centre department directorate team agency federation union bank club ward wards district water press gazette herald chronicle
	times echo alliance foundation consortium commission executive cabinet office ministry corporation institute hospital parish borough county academy staff students residents parishioners`)

// businessWords stand in headings, and in no name.
var businessWords = wordSet(`public minutes report reports matters welcome apologies apology planning finance correspondence highways business agenda items item interest interests declarations declaration open session any other meeting minute
	action actions part section present attendance absent notice observers guests visitors contents introduction opening
	comments remarks announcements updates accepted approved noted received agreed resolved carried deferred
	roads environment housing development resources communities transport education`)

// honours follow a name and belong to it.
var honours = wordSet(`cbe obe mbe kbe dbe jp dl qc kc qsm qso onzm mnzm bem mc dso td esq phd ba bsc msc frics fca`)

// IsHonour tells letters that stand after a name and belong to it.
func IsHonour(s string) bool {
	return honours[Small(strings.ReplaceAll(strings.Trim(s, " .,"), ".", ""))]
}

// IsForename tells one to three initials that stand behind a surname: "S", "N.J.".
func IsForename(s string) bool {
	bare := strings.ReplaceAll(s, ".", "")
	return len(bare) > 0 && (len(bare) < 3 || len(bare) < 4 && len(bare) < len(s)) && strings.Trim(bare, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// HasPost tells whether words name a post or an office.
func HasPost(s string) bool { return hasWord(s, postWords) }

// HasBody tells whether words name an organisation or a district.
func HasBody(s string) bool { return hasWord(s, bodyWords) }

func hasWord(s string, set map[string]bool) bool {
	for i := 0; i < len(s); {
		end := wordEnd(s, i)
		if end == i {
			i++
			continue
		}
		if set[Small(s[i:end])] {
			return true
		}
		i = end
	}
	return false
}

// NameShape tells how far s, which holds neither brackets nor commas, looks like
// the name of one person.
func NameShape(s string) Shape {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 9 || len(s) > 70 {
		return NoName
	}
	for i, w := range words {
		if !nameWord(w, i) || i+1 < len(words) && isPossessive(w) {
			return NoName
		}
	}
	if k := titleWordAt(words); k >= 0 || isMember(words) {
		return TitledName
	}
	last := words[len(words)-1]
	if isInitials(words[0]) && len(words) > 1 && utf8.RuneCountInString(strings.Trim(last, ".")) > 1 && (!postWords[Small(last)] || len(words) == 2 && words[0] != "A") {
		return Initialled
	}
	if len(words) > 5 || hasWord(s, postWords) || hasWord(s, bodyWords) || hasWord(s, businessWords) {
		if len(words) == 2 && surnames[Small(last)] && forenames[Small(words[0])] {
			return BareName // "Liam Ward"
		}
		return NoName
	}
	if len(words) == 1 && (isUpper(last) && utf8.RuneCountInString(last) < 5 || utf8.RuneCountInString(last) < 2) {
		return NoName // "EDC"
	}
	if particles[Small(words[0])] && !unicode.IsUpper(firstRune(words[0])) && words[0] != "de" && words[0] != "van" && words[0] != "von" {
		return NoName
	}
	return BareName
}

// surnames are names of people that name posts or bodies as well.
var surnames = wordSet(`ward church constable warden parish bishop clerk marshal`)

// forenames tell such a name of a person from that of a post or a district.
var forenames = wordSet(`adam alan alex alison amanda andrew andy angela ann anna anne anthony barbara barry ben brian bruce caroline catherine charles charlotte chris christine christopher claire
	colin craig daniel dave david dawn debbie deborah denise dennis derek diana diane donald douglas edward elaine elizabeth emma eric fiona frances francis frank gareth gary geoff george gerald
	gillian gordon graham hannah harry hazel heather helen henry howard hugh ian jack jacqueline james jane janet jean jennifer jeremy jill jim joan joanna joanne joe john jonathan joseph joyce
	judith julia julian julie karen kate katherine keith ken kenneth kevin laura lawrence lee lesley liam linda lisa liz louise lucy lynn malcolm margaret maria marie marilyn mark martin mary
	matthew maureen michael michelle mick mike nancy neil nicholas nick nicola nigel norman oliver pam pamela pat patricia patrick paul pauline peter phil philip rachel ralph ray rebecca
	richard robert robin roger ron ronald rosemary roy russell ruth sally samantha sandra sarah sean sharon sheila shirley simon sophie stella stephen steve steven stuart sue susan suzanne
	terry thomas tim timothy tom tony tracey tracy trevor valerie victoria vivien wendy william`)

// isMember tells "Member T Rewi", as boards of New Zealand title those elected to them.
func isMember(words []string) bool {
	return len(words) > 2 && len(words) < 5 && words[0] == "Member" && isInitials(words[1]) && !postWords[Small(words[len(words)-1])]
}

// isPossessive tells "Ferrymen’s": what follows is not a person.
func isPossessive(w string) bool { return strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "'s") }

// titleWordAt gives the index of the last title before a name, or -1.
func titleWordAt(words []string) int {
	for k := min(len(words)-2, 3); k >= 0; k-- {
		if personTitles[Small(strings.Trim(words[k], ".:"))] && !personTitles[Small(strings.Trim(words[k+1], ".:"))] && unicode.IsUpper(firstRune(words[k+1])) && !postWords[Small(words[k+1])] {
			return k
		}
	}
	return -1
}

// nameWord tells whether a word may be the i-th of a name.
func nameWord(w string, i int) bool {
	r := firstRune(strings.TrimLeft(w, "“‘'*"))
	switch Small(w) {
	case "of", "the", "and", "to", "for", "in", "on", "at", "from", "by", "with":
		return false
	}
	if strings.ContainsAny(w, "0123456789£%?!/+=@") && !personTitles[Small(w)] {
		return false
	}
	if unicode.IsUpper(r) {
		return true
	}
	if _, n := utf8.DecodeRuneInString(w); n < len(w) && (r == 'h' || r == 't' || r == 'n' || r == 'd') && unicode.IsUpper(firstRune(strings.TrimLeft(w[n:], "’'"))) {
		return true // "hÉalaí", "d’Arcy"
	}
	low := Small(w)
	return particles[low] && low != "of" && low != "the" && low != "and" && (i > 0 || low == "de" || low == "van" || low == "von")
}

// isInitials tells "J", "J.", "B.E.", "AHT"-like runs are not initials.
func isInitials(w string) bool {
	if strings.Contains(w, ".") {
		for part := range strings.SplitSeq(strings.Trim(w, "."), ".") {
			if utf8.RuneCountInString(part) != 1 {
				return false
			}
		}
		return true
	}
	return utf8.RuneCountInString(w) == 1
}

// IsInitialsOf tells whether a code such as "MEl" stands for a name, as minutes
// that name speakers by their initials introduce it.
func IsInitialsOf(code, name string) bool {
	n := utf8.RuneCountInString(code)
	if n < 2 || n > 5 || !unicode.IsUpper(firstRune(code)) {
		return false
	}
	var letters []rune
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '-' || r == '.' }) {
		if !personTitles[Small(w)] {
			letters = append(letters, firstRune(w))
		}
	}
	if len(letters) == 1 && n == 2 && isUpper(code) && code != "MP" && !honours[Small(code)] {
		// A surname alone: a second letter tells it from another's, or the forename's stands before it.
		return unicode.ToUpper(letters[0]) == firstRune(code) || unicode.ToUpper(letters[0]) == rune(code[len(code)-1])
	}
	k, some := 0, 0
	for _, r := range code {
		if !unicode.IsLetter(r) {
			return false
		}
		for j := k; j < len(letters); j++ {
			if unicode.ToUpper(letters[j]) == r {
				k, some = j+1, some+1
				break
			}
		}
	}
	return some >= 2 && some >= n-2
}

// BareOf gives a name without the titles before it.
func BareOf(name string) string {
	for {
		i := strings.IndexByte(name, ' ')
		if i < 0 || !personTitles[Small(strings.Trim(name[:i], ".:"))] && !boundTitles[Small(name[:i])] {
			return name
		}
		name = name[i+1:]
	}
}

// boundTitles stand before another title: "County Councillor", "Chief Superintendent".
var boundTitles = wordSet("county borough district city town parish community chief deputy depute detective the")
