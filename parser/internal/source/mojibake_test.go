package source

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMojibakeFindsDoubleEncoding(t *testing.T) {
	for _, sign := range []string{"’", "“", "”", "–", "…", "•", "£", "½", "·", "\u00A0", "é", "É", "à", "ö", "€", "™", "●", "\uFEFF", "\uF0B7"} {
		spoilt, err := Decode([]byte(sign), Windows1252)
		require.NoError(t, err)
		text := "The fée " + spoilt.S + " was paid"
		assert.Equal(t, len("The fée "), Mojibake(text), "%q for %q", spoilt.S, sign)
	}
	assert.Equal(t, 3, Mojibake("Cllâ€ the third byte is lost"))
	assert.Equal(t, 0, Mojibake("Â£5 and Ã©"), "the first counts")
}

func TestMojibakeLeavesWordsAlone(t *testing.T) {
	for _, text := range []string{
		"",
		"plain words",
		"£5 – Members’ “fee” … café, NAÏVE, naïve, Müller",
		"SÃO PAULO, São Paulo, Irmã",
		"tân, Y Bâl, dŵr, â’r tŷ, TÂN",
		"â", "Ã", "Â", "ï", "\xC3",
	} {
		assert.Equal(t, -1, Mojibake(text), "%q", text)
	}
	assert.Equal(t, -1, Mojibake(strings.Repeat("é", 1000)))
}
