package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// attendanceOf reads who attended by an item page's minutes: status, name, role and
// whom a substitute stood for.
func attendanceOf(t *testing.T, minutes string) []string {
	t.Helper()
	got, err := parser.Parse("item.txt", []byte("Agenda item\n\nApologies\n\nMinutes:\n\n"+minutes+"\n"), parser.Options{})
	require.NoError(t, err)
	var out []string
	for _, p := range got.Records[0].Attendance {
		out = append(out, strings.Trim(strings.Join([]string{p.Status, p.Name, p.Role, p.SubstituteFor}, "|"), "|"))
	}
	return out
}

func TestApologiesAndSubstitutes(t *testing.T) {
	const dray, tern = model.Apologies + "|Councillor Dray", model.Substitute + "|Councillor Tern"
	for text, want := range map[string][]string{
		"It was noted that, in accordance with Rule 4, Councillor Tern had been appointed as a substitute member for Councillor Dray.":   {tern + "||Councillor Dray"},
		"It was noted that Councillor Tern had been appointed as substitute member for Councillor Dray.":                                 {tern + "||Councillor Dray"},
		"It was noted that substitutes may be appointed as a substitute member for anybody.":                                             nil,
		"Apologies were received from Councillor Dray (Councillor Tern, Harbour Master, attended in her absence).":                       {dray, tern + "|Harbour Master|Councillor Dray"},
		"Apologies were received from Councillor Dray (Councillor Tern attended in her absence).":                                        {dray, tern + "||Councillor Dray"},
		"Apologies were received from Councillor Dray (Councillor Tern attended as alternate).":                                          {dray, tern + "||Councillor Dray"},
		"Apologies were received from Councillor Dray (substituted by Councillor Tern) and Councillor Marl.":                             {dray, tern + "||Councillor Dray", model.Apologies + "|Councillor Marl"},
		"Apologies had been received from Councillor Dray, for whom Councillor Tern substituted.":                                        {dray, tern + "||Councillor Dray"},
		"Apologies were received from Councillor Dray. Councillor Tern was present as her substitute.":                                   {dray, tern + "||Councillor Dray"},
		"The Chair said that apologies had been received from Councillor Dray and that Councillor Tern was attending as his substitute.": {dray, tern + "||Councillor Dray"},
		"Apologies were received from Councillors Dray and Marl. Councillor Tern attended as a substitute.":                              {model.Apologies + "|Dray", model.Apologies + "|Marl", tern},
		"Apologies: Councillor Dray.\n\nSubstitutes: Councillor Tern for Councillor Dray.":                                               {dray, tern + "||Councillor Dray"},
		"Apologies were received from:-\n\nCouncillor Dray\n\nMrs A Marl (Mr B Tern substituting)":                                       {dray, model.Apologies + "|Mrs A Marl", model.Substitute + "|Mr B Tern||Mrs A Marl"},
		"Apologies had come from Dr Sue Dray and Jane Marl (Harbour Trust).":                                                             {model.Apologies + "|Dr Sue Dray", model.Apologies + "|Jane Marl|Harbour Trust"},
		"Apologies were reported on behalf of the Deputy Mayor (Councillor Dray), Alderman Marl and Councillor Tern.":                    {dray + "|Deputy Mayor", model.Apologies + "|Alderman Marl", model.Apologies + "|Councillor Tern"},
		"The Clerk said that snow had come in October in place of January.":                                                              nil,
		"Councillor Dray apologised for lateness.":                                                                                       nil,
		"Councillor Dray asked that a pump be hired as a substitute.":                                                                    nil,
		"Apologies were received from:\n\nThe Chair thanked those who had come.":                                                         nil,
		"Apologies were received from Councillor Dray. It was noted that the pump (as a substitute for the old one) had been lost.":      {dray},
	} {
		assert.Equal(t, want, attendanceOf(t, text), text)
	}
}
