package phrase_test

import (
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/phrase"
)

func TestReadNumericDate(t *testing.T) {
	for _, x := range []struct {
		text, date string
		n          int // 0 where no date stands there
	}{
		{"12/03/2009 - Ferries Panel", "2009-03-12", 10},
		{"12.3.09", "2009-03-12", 7},
		{"1-4-1998", "1998-04-01", 8},
		{"03/12/2009", "2009-12-03", 10}, // the day first
		{"29/02/2020", "2020-02-29", 10},
		{"29/02/2019", "", 10}, // no calendar has it
		{"12/13/2009", "", 10},
		{"00/01/2009", "", 10},
		{text: "12/03"},
		{text: "12/2009"},
		{text: "2009/03/12"},
		{text: "12/03/200"},
		{text: "12/03/20091"},
		{text: "123/03/2009"},
		{text: "12 March 2009"},
		{text: "dated 12/03/2009"},
		{text: ""},
	} {
		date, n, ok := phrase.ReadNumericDate(x.text)
		assert.Equal(t, x.n > 0, ok, x.text)
		assert.Equal(t, x.date, date, x.text)
		assert.Equal(t, x.n, n, x.text)
	}
}

var dates = []struct {
	text, iso, weekday, words string // words are empty where the text has no date
}{
	{"Ferries Panel, Wednesday, 22nd November, 2023 6.00 pm", "2023-11-22", "Wednesday", "Wednesday, 22nd November, 2023"},
	{"held on the 11th day of May 2015", "2015-05-11", "", "11th day of May 2015"},
	{"of 20 April 2010.", "2010-04-20", "", "20 April 2010"},
	{"September 16, 2009", "2009-09-16", "", "September 16, 2009"},
	{"Tue 3 Feb 1998", "1998-02-03", "Tue", "Tue 3 Feb 1998"},
	{"on Monday the 1st of June 1931", "1931-06-01", "Monday", "Monday the 1st of June 1931"},
	{"held on Tuesday 22 nd September 2016 at 7", "2016-09-22", "Tuesday", "Tuesday 22 nd September 2016"}, // a raised ending set apart
	{"the 1 st of June 1931", "1931-06-01", "", "1 st of June 1931"},
	{"1 St June 1931", "1931-06-01", "", "1 St June 1931"},
	{"held on20th October 2018", "2018-10-20", "", "20th October 2018"}, // words run together
	{"on Saturday20th October2018 at 7", "2018-10-20", "Saturday", "Saturday20th October2018"},
	{text: "in season20th October 20189"},
	{text: "1 standing June 1931"},
	{"31st February 2019", "", "", "31st February 2019"},
	{text: "The Council resolved in October 2017 to build"},
	{text: "2019 had seen many ferries"},
	{text: "May 14 ferries sail"},
	{text: "He may 2 years hence return"},
	{text: "Decembers 12, 2009"},
	{text: "41st day of"},
	{text: "12 Marches 2009"},
	{text: ""},
}

func TestReadDate(t *testing.T) {
	for _, x := range dates {
		d, ok := phrase.ReadDate(x.text)
		if !assert.Equal(t, x.words != "", ok, "%s: %+v", x.text, d) || !ok {
			continue
		}
		assert.Equal(t, x.iso, d.ISO, x.text)
		assert.Equal(t, x.weekday, d.Weekday, x.text)
		assert.Equal(t, x.words, x.text[d.Range.Start:d.Range.End], x.text)
	}
}

func TestWrongWeekday(t *testing.T) {
	for text, wrong := range map[string]bool{
		"Monday, 2nd July, 2018": false, "Tuesday, 2nd July, 2018": true, "2nd July 2018": false,
		"Mon 2 July 2018": false, "Thurs 2 July 2018": true, "Monday, 31st February, 2018": false,
	} {
		d, ok := phrase.ReadDate(text)
		require.True(t, ok, text)
		assert.Equal(t, wrong, d.WrongWeekday(), text)
	}
}

func TestReadTime(t *testing.T) {
	for _, x := range []struct{ text, clock, words string }{
		{"6.00 pm", "18:00", "6.00 pm"},
		{"10:30am", "10:30", "10:30am"},
		{"at 7pm in the hall", "19:00", "7pm"},
		{"12 noon", "12:00", "12 noon"},
		{"12.15 a.m.", "00:15", "12.15 a.m."},
		{"12.15 p.m.", "12:15", "12.15 p.m."},
		{"1830 hours", "18:30", "1830 hours"},
		{"from 18:30", "18:30", "18:30"},
		{"8.30 o’clock p.m.", "20:30", "8.30 o’clock p.m."},
		{text: "25.99 pm"},
		{text: "6.75 pm"},
		{text: "£7 pm"},
		{text: "12/7 pm"},
		{text: "7 pmt"},
		{text: "7 amendments"},
		{text: "10.30 metres"},
		{text: "in 2019 ferries"},
		{text: ""},
	} {
		clock, at, ok := phrase.ReadTime(x.text)
		if assert.Equal(t, x.words != "", ok, "%s: %s", x.text, clock) && ok {
			assert.Equal(t, x.clock, clock, x.text)
			assert.Equal(t, x.words, x.text[at.Start:at.End], x.text)
		}
	}
}

func TestOpensWithMonth(t *testing.T) {
	for text, opens := range map[string]bool{
		"March 2009": true, "Sept. 2009": true, "may be": true, "Marching": false, "Ma": false, "": false, " May": false,
	} {
		assert.Equal(t, opens, phrase.OpensWithMonth(text), text)
	}
}

func FuzzDate(f *testing.F) {
	for _, x := range dates {
		f.Add(x.text)
	}
	f.Add("12/03/2009")
	f.Add("12.15 a.m. or 18:30")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("sources are decoded")
		}
		if d, ok := phrase.ReadDate(s); ok {
			requireRange(t, s, d.Range)
			requireDate(t, d.ISO)
			d.WrongWeekday()
		}
		if date, n, ok := phrase.ReadNumericDate(s); ok {
			requireRange(t, s, phrase.Range{End: n})
			requireDate(t, date)
		}
		if clock, at, ok := phrase.ReadTime(s); ok {
			requireRange(t, s, at)
			_, err := time.Parse("15:04", clock)
			require.NoError(t, err)
		}
		phrase.ReadClosing(s)
	})
}

func requireDate(t *testing.T, iso string) {
	t.Helper()
	if iso != "" {
		_, err := time.Parse(time.DateOnly, iso)
		require.NoError(t, err)
	}
}

// requireRange holds that a range is words of s.
func requireRange(t *testing.T, s string, r phrase.Range) {
	t.Helper()
	require.True(t, 0 <= r.Start && r.Start < r.End && r.End <= len(s), "%+v of %d bytes", r, len(s))
	require.True(t, utf8.ValidString(s[:r.Start]) && utf8.ValidString(s[r.Start:r.End]), "%+v cuts a character", r)
}
