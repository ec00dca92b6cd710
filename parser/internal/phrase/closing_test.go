package phrase_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/parser/internal/phrase"
)

func TestReadClosing(t *testing.T) {
	for _, x := range []struct{ text, clock, start string }{
		{"The meeting closed at 8.15 pm.", "20:15", ""},
		{"The Meeting ended at 9.02pm", "21:02", ""},
		{"(The meeting closed at 8.15 pm)", "20:15", ""},
		{"The business of the Council concluded at 10.40 p.m.", "22:40", ""},
		{"The Chairman closed the meeting at 7.05 pm.", "19:05", ""},
		{"There being no further business, the Chairman declared the meeting closed at 8.15 pm.", "20:15", ""},
		{"(Note: The meeting, having commenced at 7.30 pm, closed at 8.55 pm).", "20:55", "19:30"},
		{"The Committee rose at 12.20 pm.", "12:20", ""},
		{"The meeting began at 6.00 pm and closed at 8.15 pm.", "20:15", "18:00"},
		{"THE MEETING WAS CONCLUDED AT 8.12 PM", "20:12", ""},
		{"The Mayor closed the proceedings at 12.05 p.m.", "12:05", ""},
		{"There being no further business the President closed the meeting at 4.10pm.", "16:10", ""},
		{"The business of the meeting having concluded, the Chairman thanked Members for their attendance and the meeting finished at 8.12 pm", "20:12", ""},
		{"Cllr Frome thanked everyone for coming and closed the meeting at 9.00 pm.", "21:00", ""},
		{text: "The Chairman said that the bank had closed the account and the meeting ended at 8.12 pm."},
		{text: "Mrs Reed had missed the ferry, which was why the meeting closed at 8.12 pm."},
		{text: "The Mayor closed the proceedings at 12.05 p.m. and opened the pier at one."},
		{"The meeting closed at 11.52.", "11:52", ""},
		{"The meeting closed at 19.05", "19:05", ""},
		{"ENDS: 12.20 pm", "12:20", ""},
		{"Meeting closed 9.05pm.", "21:05", ""},
		{"The meeting ended – 9.05 pm", "21:05", ""},
		{"8:20pm Meeting closed", "20:20", ""},
		{"8.20 pm – Meeting ended.", "20:20", ""},
		{"Meeting closed 20:20 hrs", "20:20", ""},
		{"(Meeting closed 8.45pm)", "20:45", ""},
		{"[Meeting ended at: 12.05pm]", "12:05", ""},
		{"(Duration of meeting: 6.00 - 7.40 pm)", "19:40", "18:00"},
		{"Duration of the meeting: 10.30 – 12.05 pm.", "12:05", "10:30"},
		{"Duration: 9.30 am to 1.15 pm", "13:15", "09:30"},
		{text: "(Duration of meeting: 2 hours 10 minutes)"},
		{text: "(Duration of meeting: 6.00 – late)"},
		{text: "Duration of lease: 6.00 - 7.40 pm"},
		{text: "[Members of the public left at: 12.05pm]"},
		{"No further business - meeting closed 7.50 pm", "19:50", ""},
		{"The meeting closed at approximately 8.45pm.", "20:45", ""},
		{"Close of meeting: 8.45pm", "20:45", ""},
		{"Finish time 8.45pm", "20:45", ""},
		{text: "8:20pm Meeting closed to the public"},
		{text: "8:20pm Cllr Tarn said that the meeting closed"},
		{text: "Close of meeting: 8.45pm or so, as it proved"},
		{text: "Meeting closed at the Chair’s house, about 8.45pm"},
		{text: "Meeting closed 9.05 miles away."},
		{text: "Ends: 12.20 pm on Friday"},
		{text: "Ends: see 12.20 pm"},
		{text: "The meeting closed at 11.52 kilometres of road."},
		{text: "The meeting closed at 11.75."},
		{text: "The meeting closed."},
		{text: "The meeting adjourned at 7.15 pm."},
		{text: "The meeting closed at 25.99 pm."},
		{text: "The ferry closed at 8.15 pm."},
		{text: "Nominations closed at 8.15 pm."},
		{text: "The meeting closed at 8.15 pm, after which Members walked along the pier together."},
		{text: "The Chair said that the meeting had opened late."},
		{text: ""},
	} {
		c, ok := phrase.ReadClosing(x.text)
		if assert.Equal(t, x.clock != "", ok, "%s: %+v", x.text, c) && ok {
			assert.Equal(t, x.clock, c.Clock, x.text)
			assert.Equal(t, x.start, c.Start, x.text)
			if at, _, ok := phrase.ReadTime(x.text[c.At.Start:c.At.End]); !c.Bare || ok {
				assert.Equal(t, x.clock, at, x.text)
			}
		}
	}
}

func TestReadAdjourned(t *testing.T) {
	for _, x := range []struct{ text, clock string }{
		{"The meeting adjourned at 8:21 p.m.", "20:21"},
		{"The meeting was adjourned at 9.05 pm", "21:05"},
		{"Adjourned at 7:40 p.m.", "19:40"},
		{"The hearing ended at 12.04pm", "12:04"},
		{"The hearing closed at 11.20 am and the panel withdrew.", ""},
		{"The Mayor adjourned the meeting at 8:10 p.m.", "20:10"},
		{"There being no further business, the meeting was adjourned at 8:10 p.m.", "20:10"},
		{"Closed at 8.45pm", "20:45"},
		{"The gate was closed at 8.45pm", ""},
		{"The debate on the tolls adjourned at 8.45pm", ""},
		{"The meeting adjourned at 8:21 p.m. for ten minutes.", ""},
		{"The meeting adjourned at the Chair’s request.", ""},
		{"The meeting was adjourned to 8.21 pm.", ""},
	} {
		clock, at, ok := phrase.ReadAdjourned(x.text)
		if assert.Equal(t, x.clock != "", ok, x.text) && ok {
			assert.Equal(t, x.clock, clock, x.text)
			assert.Equal(t, "at ", x.text[at.Start-3:at.Start], x.text)
		}
	}
}
