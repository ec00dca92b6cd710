package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNameShape(t *testing.T) {
	for words, want := range map[string]Shape{
		"Councillor Mrs A Marl":      TitledName,
		"Ferrymen’s Rest":            NoName,
		"Ken Guild":                  BareName,
		"PC Una Pask":                TitledName,
		"Orrin Borough Cllr O Lisle": TitledName,
		"A. Marl":                    Initialled,
		"B.E. Fenwright":             Initialled,
		"T W P Sallow":               Initialled,
		"Anna Marl":                  BareName,
		"Ní Bhroin":                  BareName,
		"Una hÉalaí":                 BareName,
		"Pask":                       BareName,
		"EDC":                        NoName,
		"Chief Executive":            NoName,
		"Orrin City Council":         NoName,
		"Votes of Sympathy":          NoName,
		"VOTES OF SYMPATHY":          NoName,
		"Public Forum":               NoName,
		"the meeting":                NoName,
		"14 May":                     NoName,
	} {
		assert.Equal(t, want, NameShape(words), words)
	}
}

func TestIsInitialsOf(t *testing.T) {
	for _, c := range []struct {
		code, name string
		want       bool
	}{
		{"AM", "Anna Marl", true}, {"MEl", "Martin Ellery", true}, {"HPL", "Dr Hywel Price-Lane", true}, {"SCB", "Mr S. Clucas-Bell", true},
		{"LCC", "B Maltby", false}, {"JP", "Anna Marl", false}, {"CBE", "P B Carteret", false}, {"M", "Marl", false},
	} {
		assert.Equal(t, c.want, IsInitialsOf(c.code, c.name), "%s of %s", c.code, c.name)
	}
}

func TestDatesRunTogether(t *testing.T) {
	for words, want := range map[string]string{
		"held on Thursday 26 September 2019at 7.00pm": "2019-09-26",
		"Tuesday 11thMarch 2014":                      "2014-03-11",
	} {
		d, ok := ReadDate(words)
		assert.True(t, ok, words)
		assert.Equal(t, want, d.ISO, words)
	}
}

func TestIsPatronymic(t *testing.T) {
	for word, want := range map[string]bool{"O’Hara": true, "O'Hara": true, "McRae": true, "MacRae": true, "D’Arcy": true,
		"Macaroni": false, "O’clock": false, "None": false, "O’Hara Street": false, "O’B": false, "": false} {
		assert.Equal(t, want, IsPatronymic(word), word)
	}
}
