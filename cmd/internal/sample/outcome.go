package sample

import (
	"fmt"
	"io"
	"math"
	"strings"
)

// WriteText writes what the verdicts of a sheet come to, for people.
func (o *Outcome) WriteText(w io.Writer) error {
	var b strings.Builder
	drawnFrom, unread := 0, 0
	for _, t := range o.Tallies {
		drawnFrom += t.Records
		if t.Read == 0 {
			unread += t.Records
		}
	}
	fmt.Fprintf(&b, "read      %d records of %d\n", o.Read, drawnFrom)
	fmt.Fprintf(&b, "right     %d\n", o.Right)
	fmt.Fprintf(&b, "wrong     %d", o.Read-o.Right+o.Passed)
	if o.Unsure+o.Passed > 0 {
		fmt.Fprintf(&b, ", with %d unsure and %d passed over", o.Unsure, o.Passed)
	}
	fmt.Fprintf(&b, "\n\n%-36s %8s %6s %6s\n", "stratum", "records", "read", "wrong")
	for _, t := range o.Tallies {
		fmt.Fprintf(&b, "%-36s %8d %6d %6d\n", t.Name, t.Records, t.Read, t.Wrong)
	}
	b.WriteByte('\n')
	if unread > 0 {
		fmt.Fprintf(&b, "Of %d records nothing like them was read. They count as wrong.\n", unread)
	}
	fmt.Fprintf(&b, "The sample has %s of the records wrong.\n", percent(o.Share, math.Round))
	fmt.Fprintf(&b, "With 95 %% confidence no more than %s are: %d of %d.\n",
		percent(o.Bound, math.Ceil), int(math.Ceil(o.Bound*float64(drawnFrom)-1e-6)), drawnFrom)
	_, err := io.WriteString(w, b.String())
	return err
}

// percent writes a share with two decimals. A bound is rounded up.
func percent(share float64, round func(float64) float64) string {
	const decimals = 100
	return fmt.Sprintf("%.2f %%", round(share*100*decimals-1e-6)/decimals)
}
