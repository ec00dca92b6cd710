package archive

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// reported are what a run over n files might report.
func reported(n int) []File {
	var files []File
	for i := range n {
		f := File{
			File: fmt.Sprintf("council-%d/minutes of the %d. meeting.txt", i%7, i), Status: Converted, Bytes: int64(1000 + i*37%50_000),
			Layout: chartLayouts[i%len(chartLayouts)], Records: 1 + i%3, Resolutions: i * 31 % 101, Motions: i % 4,
		}
		if i%5 > 0 {
			f.Years = map[string]int{fmt.Sprint(1974 + i%50): 1}
		}
		switch {
		case i%97 == 5:
			f = File{File: f.File, Status: Failed, Error: "it is damaged: its checksum is wrong; get the archive again", Bytes: f.Bytes}
		case i%89 == 7:
			f.Status, f.Error = Edited, "its output was edited since it was written, and is kept; --force overwrites it"
		case i%11 == 3:
			f.Diagnostics = map[string]int{"clause-jump": 1 + i%2, "no-date": 1}
		case i%13 == 3:
			f.Unplaced = i % 40
			f.Diagnostics = map[string]int{"labels-missing": 1}
		}
		files = append(files, f)
	}
	return files
}

// pageOf writes the page of a run.
func pageOf(t *testing.T, files []File) string {
	t.Helper()
	var b bytes.Buffer
	var summary Summary
	r := NewHTMLReport(&b)
	for _, f := range files {
		summary.Add(&f)
		require.NoError(t, r.Add(&f))
	}
	run := &Run{Started: time.Date(2024, 6, 3, 14, 30, 0, 0, time.UTC), Seconds: 12.5, Version: "minutebook 1.0"}
	require.NoError(t, r.Close(&summary, run))
	return b.String()
}

func TestHTMLReportIsTheSameAgain(t *testing.T) {
	assert.Equal(t, pageOf(t, reported(300)), pageOf(t, reported(300)))
}

func TestHTMLReportOfNothing(t *testing.T) {
	page := pageOf(t, nil)
	assert.Contains(t, page, "There are no meetings.")
	assert.Contains(t, page, "No file failed")
}

func TestHTMLReportEscapesNames(t *testing.T) {
	page := pageOf(t, []File{{File: `<script>alert(1)</script>"'&.txt`, Status: Failed, Error: "<b>"}})
	assert.NotContains(t, page, "<script>alert")
	assert.Contains(t, page, "&lt;script&gt;alert(1)&lt;/script&gt;&#34;&#39;&amp;.txt")
	assert.NotContains(t, page, "<b>")
}

func TestHTMLReportPutsTheGravestFirst(t *testing.T) {
	files := []File{
		{File: "fine.txt", Status: Converted},
		{File: "informed.txt", Status: Converted, Diagnostics: map[string]int{"text-cut": 9}},
		{File: "warned.txt", Status: Converted, Diagnostics: map[string]int{"clause-jump": 2}},
		{File: "unplaced.txt", Status: Converted, Unplaced: 40},
		{File: "edited.txt", Status: Edited, Error: "it was edited"},
		{File: "failed.txt", Status: Failed, Error: "it is damaged"},
	}
	_, first, ok := strings.Cut(pageOf(t, files), `id="first"`)
	require.True(t, ok)
	first, _, _ = strings.Cut(first, "</table>")
	var names []string
	for _, part := range strings.Split(first, `class="name">`)[1:] {
		name, _, _ := strings.Cut(part, "<")
		names = append(names, name)
	}
	assert.Equal(t, []string{"failed.txt", "edited.txt", "unplaced.txt", "warned.txt"}, names)
	assert.Contains(t, first, "it is damaged")
	assert.Contains(t, first, "clause-jump ×2")
	assert.Contains(t, first, "lines that no rule could place")
}

func TestHTMLReportLeavesOutWhatNobodyReads(t *testing.T) {
	files := make([]File, reportRows, reportRows+3)
	for i := range files {
		files[i] = File{File: "a.txt", Status: Converted}
	}
	files = append(files, File{File: "left.txt", Status: Converted}, File{File: "bad.txt", Status: Failed, Error: "it is damaged"}, File{File: "gone.txt", Status: Converted})
	page := pageOf(t, files)
	assert.Contains(t, page, "The first 20,000 files are listed, and of the others those that want a look; 2 are left out.")
	assert.NotContains(t, page, "left.txt")
	assert.Equal(t, 2, strings.Count(page, "bad.txt"))
	assert.Less(t, len(page), 8<<20)
}

func TestChart(t *testing.T) {
	m := meetings{}
	m.add(&File{Layout: model.LayoutPrinted, Records: 5, Years: map[string]int{"1998": 3, "2001": 1}})
	m.add(&File{Layout: model.LayoutIssue, Records: 1, Years: map[string]int{"1998": 1}})
	c := m.chart()
	assert.Equal(t, []chartLayout{{model.LayoutIssue, 1}, {model.LayoutPrinted, 4}}, c.Layouts)
	assert.Equal(t, []chartYear{
		{"1998", []int{1, 3}, 4}, {"1999", []int{0, 0}, 0}, {"2000", []int{0, 0}, 0}, {"2001", []int{0, 1}, 1}, {undatedName, []int{0, 1}, 1},
	}, c.Years)
	assert.Equal(t, 1, c.Undated)
	require.Len(t, c.Bars, 3, "what has no date is not drawn")
	assert.Equal(t, "1998, moderngov-issue: 1", c.Bars[0].Title)
	assert.InDelta(t, 3*c.Bars[0].Height, c.Bars[1].Height, 0.2, "bars are as high as their numbers")
	assert.InDelta(t, c.Bars[0].Y, c.Bars[1].Y+c.Bars[1].Height, 0.2, "and stand on each other")
	assert.Nil(t, meetings{}.chart())
}

func TestChartWithoutDates(t *testing.T) {
	m := meetings{}
	m.add(&File{Layout: model.LayoutPrinted, Records: 5})
	c := m.chart()
	assert.Empty(t, c.Bars)
	assert.Equal(t, []chartYear{{undatedName, []int{5}, 5}}, c.Years)
	page := pageOf(t, []File{{File: "a.txt", Status: Converted, Layout: model.LayoutPrinted, Records: 5}})
	assert.NotContains(t, page, `class="chart"`)
	assert.Contains(t, page, "5 without a date are not drawn")
}

func TestChartOfManyYears(t *testing.T) {
	m := meetings{"0208": {model.LayoutPrinted: 1}}
	for year := 1880; year < 2024; year++ {
		m.count(fmt.Sprint(year), model.LayoutPrinted, year)
	}
	c := m.chart()
	assert.Len(t, c.Years, 145, "a date of the year 208 adds no empty centuries")
	for i, label := range c.Labels[1:] {
		assert.GreaterOrEqual(t, label.X-c.Labels[i].X, labelWidth)
		assert.Equal(t, "0", label.Text[3:], "labels stand at round years")
	}
	assert.LessOrEqual(t, len(c.Ticks), 6)
	last := c.Bars[len(c.Bars)-1]
	assert.Less(t, last.X+last.Width, c.Width)
}

func TestTickOf(t *testing.T) {
	for most, want := range map[int]int{1: 1, 5: 1, 6: 2, 10: 2, 11: 5, 25: 5, 26: 10, 49_000: 10_000, 51_000: 20_000} {
		assert.Equal(t, want, tickOf(most), most)
	}
}

// column reads a column of the table of all files, as a reader sees it.
const column = `Array.from(document.querySelectorAll("#all tbody tr"), (r) => r.cells[%d].textContent)`

func TestHTMLReportInABrowser(t *testing.T) {
	b := openBrowser(t)
	path := filepath.Join(t.TempDir(), "report.html")
	require.NoError(t, os.WriteFile(path, []byte(pageOf(t, reported(5000))), 0o600))
	b.look(1200, "light")
	b.open("file://" + path)
	var names, sizes []string
	b.eval(fmt.Sprintf(column, 0), &names)
	require.Len(t, names, 5000)

	t.Run("sorted by mouse", func(t *testing.T) {
		b.click("#all th:nth-child(6) button")
		var counts []string
		b.eval(fmt.Sprintf(column, 5), &counts)
		assert.Equal(t, "100", counts[0], "numbers begin with the largest")
		assert.Equal(t, "0", counts[4999])
		assert.Equal(t, "descending", sortedBy(b, 6))
		b.click("#all th:nth-child(10) button")
		b.eval(`Array.from(document.querySelectorAll("#all tbody tr"), (r) => r.cells[9].dataset.v.padStart(9))`, &sizes)
		slices.Reverse(sizes)
		assert.True(t, slices.IsSorted(sizes), "sizes are sorted by their bytes")
		assert.Empty(t, sortedBy(b, 6), "only one column is marked")
	})

	t.Run("sorted by keyboard", func(t *testing.T) {
		b.eval(`document.querySelector("[aria-label='All files']").focus()`, nil)
		b.press("Tab")
		var focused, outline string
		b.eval(`document.activeElement.textContent`, &focused)
		require.Equal(t, "File", focused)
		b.eval(`getComputedStyle(document.activeElement).outlineStyle`, &outline)
		assert.Equal(t, "solid", outline, "the focus is seen")
		b.press("Enter")
		assert.Equal(t, "ascending", sortedBy(b, 1))
		b.eval(fmt.Sprintf(column, 0), &names)
		assert.Equal(t, []string{"council-0/minutes of the 0. meeting.txt", "council-0/minutes of the 7. meeting.txt", "council-0/minutes of the 14. meeting.txt"}, names[:3],
			"numbers in names count as numbers")
		b.press("Space")
		assert.Equal(t, "descending", sortedBy(b, 1))
		b.eval(`document.activeElement.textContent`, &focused)
		assert.Equal(t, "File", focused, "who sorts stays where he is")
	})

	t.Run("on a phone", func(t *testing.T) {
		b.look(375, "light")
		assert.LessOrEqual(t, pageWidth(b), 375)
	})

	// A few rows are enough to look at their colours.
	b.eval(`document.querySelectorAll("#all tbody tr:nth-child(n+30)").forEach((row) => row.remove())`, nil)
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int{1200, 375} {
			t.Run(fmt.Sprint(scheme, " ", width), func(t *testing.T) {
				b.look(width, scheme)
				assert.LessOrEqual(t, pageWidth(b), width)
				var pale []string
				b.eval(paleTexts, &pale)
				assert.Empty(t, pale, "texts with too little contrast")
				var brightness float64
				b.eval(`getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0) / 765`, &brightness)
				assert.Equal(t, scheme == "light", brightness > 0.5)
			})
		}
	}

	var open int
	b.eval(`(() => { document.querySelector("details").open = true; return document.querySelectorAll("details tbody tr").length })()`, &open)
	assert.Equal(t, 50, open, "forty-nine years, and the meetings without a date")
	assert.Empty(t, b.complaints())
	assert.Equal(t, []string{"file://" + path}, b.requests(), "nothing is fetched but the page")
}

// pageWidth is how wide the page is, what must be scrolled to included.
func pageWidth(b *browser) (width int) {
	b.eval(`document.scrollingElement.scrollWidth`, &width)
	return width
}

// sortedBy tells how the table of all files says that a column is sorted.
func sortedBy(b *browser, column int) string {
	var order string
	b.eval(fmt.Sprintf(`document.querySelector("#all th:nth-child(%d)").getAttribute("aria-sort") ?? ""`, column), &order)
	return order
}

// paleTexts lists texts whose contrast is below 4.5, the least that WCAG 2.2
// allows (1.4.3).
const paleTexts = `(() => {
  const numbers = (color) => color.match(/[\d.]+/g).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const rgba = numbers(getComputedStyle(e).backgroundColor);
      if (rgba.length === 3 || rgba[3] > 0) return rgba;
    }
    return [255, 255, 255];
  };
  const pale = [];
  for (const e of document.querySelectorAll("main *")) {
    if (!Array.from(e.childNodes).some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(e);
    const [a, b] = [light(numbers(e.closest("svg") ? style.fill : style.color)), light(behind(e))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5 && e.tagName !== "title") pale.push(contrast.toFixed(2) + " " + e.textContent.slice(0, 40));
  }
  return pale;
})()`
