package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestActionsOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []model.Action // of the last item
		blocks     int
	}{
		{"the owner in the label", "ACTION (AM): to buy oil for the lamp.\n", []model.Action{{Owner: "AM", Text: "to buy oil for the lamp."}}, 1},
		{"the owner in words", "Action by the Clerk: oil for the lamp.\n", []model.Action{{Owner: "the Clerk", Text: "oil for the lamp."}}, 1},
		{"a heading over who is to act", "Action\nDirector of Services to Harbours\n", []model.Action{{Owner: "Director of Services to Harbours"}}, 1},
		{"a heading over a sentence", "Action\nThe lamp was lit at dusk.\n", nil, 3},
		{"action taken is prose", "Action in the harbour was seen from the pier.\n", nil, 2},
		{"owners below the text", "The lamp wants oil for the winter.\nClerk\nThe rope has been cut through by the ice.\nCllr. Marl/Clerk\n", []model.Action{{Owner: "Clerk"}, {Owner: "Cllr. Marl/Clerk"}}, 3},
		{"one such line may be a heading", "The lamp wants oil for the winter.\nClerk\nShe has been ill since the frost.\n", nil, 4},
		{"a list of names is none", "The following were chosen:\nCllr. Marl\nCllr. Dray\n", nil, 4},
		{"rows of actions", "ACTION / OWNER\nOil for the lamp / Harbour Master\nA rope / The Clerk\n", []model.Action{{Owner: "Harbour Master", Text: "Oil for the lamp"}, {Owner: "The Clerk", Text: "A rope"}}, 1},
		{"rows of another table", "OIL / ROPE\n12 barrels / 40 fathoms\n", nil, 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[2]
			var actions []model.Action
			for _, a := range last.Actions {
				actions = append(actions, model.Action{Owner: a.Owner, Text: a.Text})
			}
			assert.Equal(t, c.want, actions)
			assert.Len(t, last.Minutes, c.blocks)
		})
	}
}

func TestOwnersInAColumnBelowABroadHead(t *testing.T) {
	const broad = "Also in the hall were the Town Clerk, the Harbour Master and the Keeper of the Lamp, with a lad.\n"
	at := func(words, owner string) string { return fmt.Sprintf("%-82s%s\n", words, owner) }
	text := strings.Repeat(broad, 5) + "\n" + items + "\n" + at("No.   Orrin Parish Council, Minutes", "Action") +
		"\n4.    Lamp\n\n      RESOLVED that the lamp be mended, and that the rope be\n" + at("      spliced before May.", "JQ") +
		"\n5.    Bell\n\n      RESOLVED that the bell be rung, and that the ringer be\n" + at("      paid.", "AM")
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	lamp := got.Records[0].Items[3]
	require.Len(t, lamp.Resolutions, 1)
	assert.Equal(t, "that the lamp be mended, and that the rope be spliced before May.", lamp.Resolutions[0].Text)
	require.Len(t, lamp.Actions, 1)
	assert.Equal(t, "JQ", lamp.Actions[0].Owner)
}

func TestOwnersBesideTitles(t *testing.T) {
	column := func(words, owner string) string { return fmt.Sprintf("%-88s%s\n", words, owner) }
	text := headAndRoll + column("ITEMS", "ACTION") +
		column("\n1. PIER LAMP", "AM") + "\nThe lamp wants oil for the winter.\n" +
		column("\n2. HARBOUR ICE - The rope has been cut through by the ice.", "ET") +
		"\n3. GULL ROCK - Nobody has landed there, for want of a boat that the ice would not crush\n" + column("within the hour.", "NW")
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var owners [][]string
	for _, item := range got.Records[0].Items {
		var of []string
		for _, a := range item.Actions {
			of = append(of, a.Owner)
		}
		owners = append(owners, of)
	}
	assert.Equal(t, [][]string{{"AM"}, {"ET"}, {"NW"}}, owners)
}

func TestActionsInBracketsAndSentences(t *testing.T) {
	for _, c := range []struct{ name, text, block, action, owner string }{
		{"what is asked", "The gate is broken. Action: Clerk to write to the owner.", "The gate is broken.", "Clerk to write to the owner.", ""},
		{"of whom", "The gate is broken. ACTION: Clerk", "The gate is broken.", "", "Clerk"},
		{"in a bracket", "The gate is broken and a letter will be sent. (Action: Clerk)", "The gate is broken and a letter will be sent.", "", "Clerk"},
		{"within a sentence", "The board reads “Action: none” and is old.", "The board reads “Action: none” and is old.", "", ""},
		{"no label", "The gate is broken. Action by the owner is needed.", "The gate is broken. Action by the owner is needed.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			item := lastItem(t, c.text+"\n")
			require.Len(t, item.Minutes, 1)
			assert.Equal(t, c.block, item.Minutes[0].Text)
			if c.action == "" && c.owner == "" {
				assert.Empty(t, item.Actions)
				return
			}
			require.Len(t, item.Actions, 1)
			assert.Equal(t, []string{c.action, c.owner}, []string{item.Actions[0].Text, item.Actions[0].Owner})
		})
	}
}
