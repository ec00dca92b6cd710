package parser

import (
	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// proceedings reads a paragraph of the decision or the minutes.
func (it *itemReader) proceedings(c piece) {
	it.speaker(c)
	now := it.standingOf(c)
	for i := range proceedingRules {
		if r := &proceedingRules[i]; now&r.where == r.where && r.read(it, c) {
			return
		}
	}
	it.narrative(c)
}

// standing is what a rule may ask of a paragraph, and of what is open above it, before
// it is tried at all: most rules ask for something that most paragraphs lack.
type standing uint16

const (
	listed          standing = 1 << iota
	unlisted                 // no enumerator stands before it
	short                    // as a heading or a row of a table is
	deciding                 // a deciding word stands in it
	underResolution          // a resolution is open
	underDecision            // a resolution or a motion is open
	underVote                // a vote is, to which names and totals belong
	underColumns             // the row above heads columns of names
	underReasons
	underAlternatives
	ofPrinted // printed minutes
)

// longestRow bounds what is short; each rule that asks for that has a narrower bound
// of its own.
const longestRow = 130

// standingOf tells where a paragraph stands before any rule reads it.
func (it *itemReader) standingOf(c piece) standing {
	now := unlisted
	if c.listed() {
		now = listed
	}
	now |= given(c.hi-c.lo <= longestRow, short) | given(c.cues()&phrase.VerbCue != 0, deciding) |
		given(it.ballot != nil, underVote) | given(it.columns != nil, underColumns) |
		given(it.mode == reasons || it.mode == reasonList, underReasons) |
		given(it.mode == alternatives || it.mode == alternativeList, underAlternatives) |
		given(it.layout == model.LayoutPrinted, ofPrinted)
	if it.res != nil {
		return now | underResolution | underDecision
	}
	return now | given(it.top() != nil, underDecision)
}

func given(holds bool, s standing) standing {
	if holds {
		return s
	}
	return 0
}

// proceedingRules are tried in order on each paragraph of the decision and the
// minutes that stands where they ask; the first that takes it holds. The order is
// that of certainty: a list that is open goes on before a marker in small letters is
// believed, a marker stands before a mover's line, and what no rule takes is narrative.
var proceedingRules = [...]struct {
	name  string
	where standing
	read  func(*itemReader, piece) bool
}{
	{"quotation", underDecision, (*itemReader).quotation},
	{"row-of-voters", underColumns, (*itemReader).rowOfVoters},
	{"side-columns", short | unlisted, (*itemReader).sideColumns},
	{"sides-in-columns", short, (*itemReader).sidesInColumns},
	{"ballot-names", underVote, (*itemReader).ballotNames},
	{"clause", listed | underResolution, (*itemReader).clause},
	{"heading-of-decision", short | unlisted, (*itemReader).decisionHeading},
	{"resolution-number", 0, (*itemReader).resolutionNumber},
	{"enactment", deciding | underDecision | unlisted, (*itemReader).enactment},
	{"marker", deciding, (*itemReader).marker},
	{"motion-heading", 0, (*itemReader).motionHeading},
	{"motion-text", underDecision, (*itemReader).motionText},
	{"voter-row", short, (*itemReader).voterRow},
	{"recorded-vote", 0, (*itemReader).recordedVote},
	{"proposal-lead", short, (*itemReader).proposalLead},
	{"proposal", 0, (*itemReader).proposal},
	{"member-moves", ofPrinted, (*itemReader).memberMoves},
	{"notice-of-motion", 0, (*itemReader).noticeOfMotion},
	{"outcome", 0, (*itemReader).outcome},
	{"vote-heading", short | unlisted, (*itemReader).voteHeading},
	{"outcome-among-words", underDecision, (*itemReader).outcomeAmongWords},
	{"reason", underReasons, (*itemReader).reasonParagraph},
	{"alternative", underAlternatives, (*itemReader).alternativeParagraph},
	{"text-of-resolution", underResolution | unlisted, (*itemReader).resolutionText},
	{"report-recommended", 0, (*itemReader).recommendInMinutes},
	{"note", unlisted, (*itemReader).note},
	{"unmarked-decision", 0, (*itemReader).unmarked},
}
