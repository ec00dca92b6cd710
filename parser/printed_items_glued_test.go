package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNumbersThatTouchTheirTitles(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"a point", "1.Flood Gates\nThese were shut.\n2.Stalls\nTwo were let.\n3.Notices - There were none.\n", []string{"1|Flood Gates", "2|Stalls", "3|Notices"}},
		{"a bracket", "1)Flood Gates\nThese were shut.\n2)Stalls\nTwo were let.\n3)Notices\nThere were none.\n", []string{"1|Flood Gates", "2|Stalls", "3|Notices"}},
		{"square brackets", "[1] Flood Gates\n\nThese were shut.\n\n[2]   Stalls\n\nTwo were let.\n\n[3] Notices\n\nThere were none.\n", []string{"1|Flood Gates", "2|Stalls", "3|Notices"}},
		{"a stroke", "1/ Flood Gates\nThese were shut.\n2/Stalls\nTwo were let.\n3/Notices\nThere were none.\n", []string{"1|Flood Gates", "2|Stalls", "3|Notices"}},
		{"a stroke before the point", "1\\. Flood Gates\n\nThese were shut.\n\n2\\. Stalls\n\nTwo were let.\n\n3\\. Notices\n\nThere were none.\n", []string{"1|Flood Gates", "2|Stalls", "3|Notices"}},
		{"none", "7.1Flood Gates\nThese were shut.\n7.2Stalls\nTwo were let.\n7.3Notices\nThere were none.\n", []string{"7.1|Flood Gates", "7.2|Stalls", "7.3|Notices"}},
		{"letters are part of the number", "1A Flood Gates\n\nThese were shut.\n\n2A Stalls\n\nTwo were let.\n\n3A Notices\n\nThere were none.\n", []string{"1A|Flood Gates", "2A|Stalls", "3A|Notices"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, titlesOf(parsePrinted(t, itemsHead+c.body)))
		})
	}
}

func TestNumbersThatTouchTheirParagraphs(t *testing.T) {
	text := itemsHead + "7. Flood Gates\n\n7.1The clerk reported that they were shut.\n\n7.2The tide rose by 2.5Km.\n\n8. Notices\n\n8.1There were none.\n"
	var got []string
	for _, it := range parsePrinted(t, text).Items {
		for _, b := range it.Minutes {
			got = append(got, b.Marker+"|"+b.Text)
		}
	}
	assert.Equal(t, []string{"7.1|The clerk reported that they were shut.", "7.2|The tide rose by 2.5Km.", "8.1|There were none."}, got)
}

func TestParagraphsCountedByTheYear(t *testing.T) {
	body := "61/18   Questions from the public. Notice was asked of any that should be put to the council in time for the meeting.   None\n\n62/18   Apologies of P Tarn\n\n63/18   Minutes of the last meeting were put by PT and JQ, and the chairman signed them.\n"
	assert.Equal(t, []string{"61/18|Questions from the public", "62/18|Apologies of P Tarn", "63/18|"}, titlesOf(parsePrinted(t, itemsHead+body)))
}

func TestNumbersBegunAnewBehindTheSeries(t *testing.T) {
	first := "  1. Public Session:\n  2. Interests: There were none declared.\n  3. Matters arising from the above:\n\nThe clerk reported that the gates were shut.\n\n"
	more := "  1. Planning: There were no issues.\n  2. Accounts: These were read by the clerk.\n\nBank balance: £12\n\n  1. Footpaths: The clerk had written to the ferryman.\n"
	want := []string{"1|Public Session", "2|Interests", "3|Matters arising from the above"}
	assert.Equal(t, append(want, "1|Planning", "2|Accounts", "1|Footpaths"), titlesOf(parsePrinted(t, itemsHead+first+more)))

	for name, body := range map[string]string{
		"below the last item of minutes":      first + "  4. Any other business:\n\nThese were raised:\n\n" + more,
		"one of them is no title":             first + more + "  2. the rope had been mended\n",
		"none is the title of all minutes'":   first + strings.NewReplacer("Planning", "Flood gates", "Accounts", "Stalls").Replace(more),
		"they do not begin with the first":    first + strings.Replace(more, "  1. Planning", "  2. Planning", 1),
		"the next of them leaves numbers out": first + strings.Replace(more, "  2. Accounts", "  5. Accounts", 1),
	} {
		t.Run(name, func(t *testing.T) {
			for _, title := range titlesOf(parsePrinted(t, itemsHead+body)) {
				assert.NotContains(t, []string{"1|Planning", "1|Flood gates", "1|Footpaths"}, title)
			}
		})
	}
}

func TestWhatStandsAboveANumberWithoutBeingItsTitle(t *testing.T) {
	body := "61/18 Approval of the accounts for the year. These had been sent round and no question had been asked of the clerk about any one of them\n\nThey were signed.\n\nAction PT/JQ\n\n62/18 Rights of the public. There was a duty to let the accounts be seen for thirty days and the clerk said when this would be\n"
	for _, title := range titlesOf(parsePrinted(t, itemsHead+body)) {
		assert.NotContains(t, title, "Action")
	}
}
