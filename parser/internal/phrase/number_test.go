package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNumberStep(t *testing.T) {
	for _, c := range []struct {
		last, number string
		want         Step
	}{
		{"", "7", NewSeries},
		{"125", "126", NextNumber},
		{"8", "8a", NextNumber},
		{"8a", "9", NextNumber},
		{"5", "5.1", NextNumber},
		{"5.1", "5.2", NextNumber},
		{"5.2", "6", NextNumber},
		{"45/2019", "46/2019", NextNumber},
		{"GB/2122/180", "GB/2122/181", NextNumber},
		{"15/53/Plan", "15/54/Plan", NextNumber},
		{"C3491", "C3492", NextNumber},
		{"18.09.7", "18.09.8", NextNumber},
		{"14", "1", NewSeries},
		{"99/2018", "1/2019", NewSeries},
		{"Par1", "E4", NewSeries},
		{"125", "127", Jump},
		{"101", "100", Jump},
		{"5", "5.3", Jump},
		{"GB/2122/180", "GB/2122/182", Jump},
		{"15/53/Plan", "15/55/Plan", Jump},
	} {
		assert.Equal(t, c.want, NumberStep(c.last, c.number), "%q after %q", c.number, c.last)
	}
}

func TestNameWords(t *testing.T) {
	for name, want := range map[string][]string{
		"Councillor Ada Penrose":      {"ada", "penrose"},
		"Cllr. A. B. Penrose (Chair)": {"penrose"},
		"Mrs T O’Marrick":             {"o'marrick"},
		"Fenwright, O":                {"fenwright"},
		"Councillor van der Sloot":    {"sloot"},
		"The Mayor":                   nil,
		"":                            nil,
	} {
		assert.Equal(t, want, NameWords(name), name)
	}
	assert.Equal(t, "penrose", Surname("Councillor Ada Penrose"))
	assert.Empty(t, Surname("the Chairman"))
}
