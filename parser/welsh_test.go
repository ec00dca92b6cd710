package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestPagesInWelsh(t *testing.T) {
	read := func(page string) *model.Record {
		got, err := parser.Parse("tudalen.txt", []byte(page), parser.Options{})
		require.NoError(t, err)
		require.Len(t, got.Records, 1)
		return got.Records[0]
	}
	rec := read("Rhaglen a chofnodion\n\nBwrdd yr Harbwr - Dydd Mercher, 13eg Mehefin, 2018 2.30 yp\n\nLleoliad: Neuadd y Cei. Cyfarwyddiadau\n\nCyswllt: Ann Wren\n\nEitemau\nRhif eitem\n\n1.\n\nLampau\n\nDerbyn adroddiad.\n\nDogfennau ychwanegol:\n\nCofnodion:\n\nCyflwynwyd adroddiad.\n\nPENDERFYNWYD YN UNFRYDOL: goleuo’r lampau.\n\n2.\n\nOlew\n\nCofnodion:\n\nPENDERFYNWYD\n\n(a) prynu olew;\n\n(b) nodi’r gost.\n")
	m := rec.Meeting
	assert.Equal(t, []string{"Bwrdd yr Harbwr", "2018-06-13", "14:30", "Neuadd y Cei", "Ann Wren"}, []string{m.Body, m.Date, m.StartTime, m.Venue, m.Contact})
	require.Len(t, rec.Items, 2)
	assert.Equal(t, []string{"1", "Lampau", "2", "Olew"}, []string{rec.Items[0].Number, rec.Items[0].Title, rec.Items[1].Number, rec.Items[1].Title})
	assert.Equal(t, []string{"PENDERFYNWYD YN UNFRYDOL|goleuo’r lampau."}, decided(rec.Items[0]))
	assert.True(t, rec.Items[0].Resolutions[0].Vote.Unanimous)
	assert.Len(t, rec.Items[0].Purpose, 1)
	assert.Equal(t, []string{"PENDERFYNWYD|", "(a) prynu olew;", "(b) nodi’r gost."}, decided(rec.Items[1]))

	rec = read("Mater - cyfarfodydd\n\nLampau\n\nCyfarfod: 12/03/2019 - Bwrdd yr Harbwr (Eitem 7)\n\n7 Lampau yr Harbwr pdf icon PDF 43 KB\n\nCofnodion:\n\nTrafodwyd y lampau ac ni phenderfynwyd dim.\n")
	assert.Equal(t, []string{"2019-03-12", "Bwrdd yr Harbwr", "7", "Lampau yr Harbwr"}, []string{rec.Meeting.Date, rec.Meeting.Body, rec.Items[0].Number, rec.Items[0].Title})
	assert.Empty(t, rec.Items[0].Resolutions, "within a sentence the word marks nothing")

	assert.Equal(t, model.LayoutUnknown, read("Bore da\n\nDydd Mercher yw hi, a bydd y lampau yn olau.\n").Source.Layout)
}
