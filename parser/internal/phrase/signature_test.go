package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReadSignature(t *testing.T) {
	for _, s := range []string{
		"Confirmed this 20th day of May 2016",
		"Confirmed on 4 June 2012.",
		"Signed …………………… Chair … Date 3 May 2019",
		"Signed _____________ Dated 6th November 2018",
		"Signed: E. Hanrahan, Cathaoirleach",
		"Signed by the Chair: Councillor Ada Penrose",
		"Chairman ................ 14/05/2009",
		"…………………… Chair, 3 May 2019",
		"Signed as a correct record ......... on 5 July 2011",
	} {
		assert.True(t, ReadSignature(s), s)
	}
	for _, s := range []string{
		"Signed …………………… Chair   Date ……………………", // waits for both
		"CHAIR: ____________________",
		"Chair: Councillor Ada Penrose",
		"Mayor Amble",
		"Confirmed minutes are on the site.",
		"Signed petitions were laid before the Committee on 3 May 2019.",
		"Confirmed as a correct record.",
		"The Chair signed the minutes on 3 May 2019.",
		"Confirmed",
		"",
	} {
		assert.False(t, ReadSignature(s), s)
	}
}
