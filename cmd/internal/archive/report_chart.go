package archive

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"

	"minutebook/model"
)

// meetings counts records by the year of their meeting, undated ones by "", and
// by layout.
type meetings map[string]map[string]int

// chartLayouts are the layouts, in the order in which they stand on each other.
var chartLayouts = []string{
	model.LayoutAgendaItem, model.LayoutIssue, model.LayoutMeeting, model.LayoutDecision, model.LayoutPrinted, model.LayoutUnknown,
}

func (m meetings) add(f *File) {
	undated := f.Records
	for year, n := range f.Years {
		m.count(year, f.Layout, n)
		undated -= n
	}
	if undated > 0 {
		m.count("", f.Layout, undated)
	}
}

func (m meetings) count(year, layout string, n int) {
	if m[year] == nil {
		m[year] = make(map[string]int)
	}
	m[year][layout] += n
}

// chart is a drawing of meetings, a bar a year, in units of a pixel. Those
// without a date are not drawn: in some archives they would dwarf all others.
type chart struct {
	Left, Right, LabelX, Width, Height float64

	Layouts []chartLayout
	Years   []chartYear // the last may be that of meetings without a date
	Undated int
	Bars    []chartBar
	Ticks   []chartTick
	Labels  []chartLabel
}

// chartLayout is a layout that occurs, and the number of its colour.
type chartLayout struct {
	Name  string
	Color int
}

// chartYear is the meetings of one year, by the chart's layouts.
type chartYear struct {
	Name   string
	Counts []int
	All    int
}

// chartBar is the part of a year's bar that one layout takes.
type chartBar struct {
	X, Y, Width, Height float64
	Color               int
	Title               string
}

// chartTick is a line across the chart.
type chartTick struct {
	Y, LabelY float64
	Value     int
}

// chartLabel is a text below a bar.
type chartLabel struct {
	X, Y float64
	Text string
}

// The measures of a chart.
const (
	chartTop    = 12.0
	chartBase   = 240.0 // where bars stand
	chartBottom = 24.0  // for labels below it
	chartLeft   = 64.0  // for labels beside it
	chartWide   = 720.0 // what bars share, unless there are too many
	barLeast    = 7.0   // of the width that a year takes
	barMost     = 48.0
	labelWidth  = 40.0
)

// undatedName is what the meetings without a date are called.
const undatedName = "no date"

// yearsInARow is how long a span of years may be that is shown with its gaps; a
// longer one has a wrong date at one of its ends.
const yearsInARow = 200

// chart draws the meetings; nil where there are none.
func (m meetings) chart() *chart {
	if len(m) == 0 {
		return nil
	}
	c := &chart{Left: chartLeft, LabelX: chartLeft - 6, Height: chartBase + chartBottom}
	for color, layout := range chartLayouts {
		for _, counts := range m {
			if counts[layout] > 0 {
				c.Layouts = append(c.Layouts, chartLayout{layout, color})
				break
			}
		}
	}
	most := 0
	for _, year := range m.years() {
		y := chartYear{Name: year}
		for _, layout := range c.Layouts {
			n := m[year][layout.Name]
			y.Counts = append(y.Counts, n)
			y.All += n
		}
		if year == "" {
			y.Name, c.Undated = undatedName, y.All
		} else {
			most = max(most, y.All)
		}
		c.Years = append(c.Years, y)
	}
	if dated := c.Years; most > 0 {
		if c.Undated > 0 {
			dated = dated[:len(dated)-1]
		}
		c.draw(dated, most)
	}
	return c
}

// years lists the years of a chart, those between without meetings too, and last
// the meetings without a date.
func (m meetings) years() []string {
	list := slices.Sorted(maps.Keys(m))
	undated := list[0] == ""
	if undated {
		list = list[1:]
	}
	if len(list) > 1 {
		first, firstErr := strconv.Atoi(list[0])
		last, lastErr := strconv.Atoi(list[len(list)-1])
		if firstErr == nil && lastErr == nil && last-first < yearsInARow {
			list = nil
			for year := first; year <= last; year++ {
				list = append(list, fmt.Sprintf("%04d", year))
			}
		}
	}
	if undated {
		list = append(list, "")
	}
	return list
}

// draw lays out the bars of the years, of which the highest stands for most.
func (c *chart) draw(years []chartYear, most int) {
	step := min(barMost, max(barLeast, math.Floor(chartWide/float64(len(years)))))
	tick := tickOf(most)
	top := (most + tick - 1) / tick * tick
	scale := (chartBase - chartTop) / float64(top)
	every := tickOf(5 * int(math.Ceil(labelWidth/step)))
	x := chartLeft
	for _, year := range years {
		y := chartBase
		for l, n := range year.Counts {
			if n == 0 {
				continue
			}
			height := float64(n) * scale
			y -= height
			c.Bars = append(c.Bars, chartBar{
				X: x + 1, Y: tenth(y), Width: step - 2, Height: tenth(height), Color: c.Layouts[l].Color,
				Title: fmt.Sprintf("%s, %s: %s", year.Name, c.Layouts[l].Name, grouped(n)),
			})
		}
		if number, err := strconv.Atoi(year.Name); err != nil || number%every == 0 || len(years) == 1 {
			c.Labels = append(c.Labels, chartLabel{x + step/2, chartBase + 16, year.Name})
		}
		x += step
	}
	c.Right = x
	c.Width = x + labelWidth/2
	for value := 0; value <= top; value += tick {
		y := tenth(chartBase - float64(value)*scale)
		c.Ticks = append(c.Ticks, chartTick{y, y + 4, value})
	}
}

// tickOf is the distance of the lines across a chart: 1, 2 or 5 with noughts, so
// that there are no more than five.
func tickOf(most int) int {
	for power := 1; ; power *= 10 {
		for _, digit := range []int{1, 2, 5} {
			if tick := digit * power; tick*5 >= most {
				return tick
			}
		}
	}
}

// tenth rounds to a tenth of a pixel.
func tenth(f float64) float64 { return math.Round(f*10) / 10 }
