package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// itemsHead is a head and a roll above the items of these tests.
const itemsHead = `MINUTES of a meeting of Orrin Parish Council held in the Reading Room on Monday 4 June 2018 at 7.00 pm.

Present: Councillors A Marl (Chairman), J Quaye and P Tarn

`

// What counts the paragraphs of one item counts no items, be its title ever so short.
func TestNumbersWithinTheLastItem(t *testing.T) {
	const first = "\n19. Declarations\n\n19.1 The clerk declared an interest in the bell.\n\n20. Tolls\n\n20.1 The clerk spoke of the tolls.\n\n"
	r := parsePrinted(t, headAndRoll+first+"23. Piers\n\n23.1 A report was read.\n\n23.2 Posts had been looked at.\n\n23.3 Considered:\n\nResolved:\n\nTo mend the pier.\n\n23.4 The clerk then spoke of the second pier.\n\n23.5 Considered:\n\nResolved:\n\nTo leave it.\n")
	var numbers []string
	for _, item := range r.Items {
		numbers = append(numbers, item.Number)
	}
	assert.Equal(t, []string{"19", "20", "23"}, numbers)
}

func TestItemsOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string // number and title of each item, parted by a bar
	}{
		{"numbers on lines of their own below the titles",
			"FLOOD GATES\n\n41.\n\nThe clerk reported that they were shut.\n\nRESOLUTION OF DISPUTES\n\n42.\n\nThere were none.\n\nSTALLS\n\n43.\n\nIt was said that two were let.\n",
			[]string{"41|FLOOD GATES", "42|RESOLUTION OF DISPUTES", "43|STALLS"}},
		{"numbers below the titles, and clauses counted as they are",
			"FLOOD GATES\n\n41)\n\nThe clerk reported on them.\n\nRESOLVED –\n\n1) That they be shut; and\n\n2) That they be mended.\n\nSALE OF STALLS\n\n42)\n\nTwo were asked for.\n\nRESOLVED –\n\n1) That they be let; and\n\n2) That they be painted.\n\nNOTICES\n\n43)\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|SALE OF STALLS", "43|NOTICES"}},
		{"paragraphs counted anew in each item, some of them like titles",
			"19.01.41 Flood Gates\n\n(1) The clerk reported that they were shut.\n\n(2) The Harbour Master drew attention to the following:\n\n· the rope\n\n(3) The ferryman drew attention to the following:\n\n· the bell\n\n(4) The Parish Council:\n\nResolved – That they be mended.\n\n19.01.42 Stalls\n\n(1) It was said that two were let.\n\n19.01.43 Notices\n\n(1) There were none.\n",
			[]string{"19.01.41|Flood Gates", "19.01.42|Stalls", "19.01.43|Notices"}},
		{"a title that ends in “following”",
			"41. Flood Gates\n\nThe clerk reported that they were shut.\n\n42. To approve the Recommendations in respect of the following\n\nIt was said that two were let.\n\n43. Notices\n\nThere were none.\n",
			[]string{"41|Flood Gates", "42|To approve the Recommendations in respect of the following", "43|Notices"}},
		{"who moved, in capitals behind the title",
			"41. FLOOD GATES – The clerk reported that they were shut.\n\n42. MINUTES – MOVED by A Marl, SECONDED by J Quaye, and\n\nRESOLVED – That these be signed.\n\n43. NOTICES – There were none.\n",
			[]string{"41|FLOOD GATES", "42|MINUTES", "43|NOTICES"}},
		{"what leads to a decision, on the title’s line",
			"41. FLOOD GATES - Cabinet:\n\nResolved – That they be shut.\n\n42. STALLS – Considered:\n\nResolved:\n\nTo let two.\n\n43. NOTICES - Resolution FB/2018/12\n\nMOVED by A Marl, seconded J Quaye:\n\nThat they be read.\n\nCARRIED\n\n44. LAMPS - Quay:\n\nThey were lit.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES", "44|LAMPS - Quay"}},
		{"numbers at the text, titles in small letters closed by colons",
			"Ferry Tolls and Agreed Charges:\n\n41. The clerk reported that they were paid.\n\nMinutes of the Fairs Panel:\n\n42. These were read.\n\nStalls:\n\n43. Two were let.\n",
			[]string{"41|Ferry Tolls and Agreed Charges", "42|Minutes of the Fairs Panel", "43|Stalls"}},
		{"a marker or a reference behind the title",
			"41. Flood Gates: RESOLVED: That they be shut.\n\n42. Sale of Stalls: Quay Row: (See also Minute 12)\n\nIt was said that two were let.\n\n43. Notices\n\nThere were none.\n",
			[]string{"41|Flood Gates", "42|Sale of Stalls: Quay Row", "43|Notices"}},
		{"headings at the margin below headings in the middle",
			"                    Apologies for Absence\n\nThe clerk reported that there were none.\n\n                    Flood Gates\n\nThe clerk reported that they were shut.\n\n                    Minutes\n\nThese were read by the clerk.\n\nStalls at the Quay\n\nIt was said that two were let.\n\n                    Notices\n\nThere were none to be seen.\n\n                    Next Meeting\n\nThis would be held in May.\n",
			[]string{"|Apologies for Absence", "|Flood Gates", "|Minutes", "|Notices", "|Next Meeting"}},
		{"second numbers in square brackets",
			"41/12 Flood Gates [Item 1]\n\nThe clerk reported that they were shut.\n\n42/12 Stalls [Item 2]\n\nIt was said that two were let.\n\n43/12 Notices [draft]\n\nThere were none.\n",
			[]string{"41/12|Flood Gates", "42/12|Stalls", "43/12|Notices [draft]"}},
		{"numbers in two parts",
			"1.1 Flood Gates\n\nThe clerk reported that they were shut.\n\n1.2 Stalls\n\nIt was said that two were let.\n\n2.1 Notices\n\nThere were none.\n\n2.2 The clerk said that there had been some in May.\n\n3.1 Next Meeting\n\nThis would be held in May.\n",
			[]string{"1.1|Flood Gates", "1.2|Stalls", "2.1|Notices", "3.1|Next Meeting"}},
		{"dates as titles of items within an item",
			"41. Flood Gates\n\nThe clerk reported that they were shut.\n\n42. Minutes\n\n42.1. 5TH MAY, 2018\n\nThese were read by the clerk.\n\n42.2. 19TH MAY, 2018\n\nThese were read too.\n\n43. Notices\n\nThere were none.\n",
			[]string{"41|Flood Gates", "42|Minutes", "42.1|5TH MAY, 2018", "42.2|19TH MAY, 2018", "43|Notices"}},
		{"letters behind a number that is left out",
			"41 FLOOD GATES\n\nThe clerk reported that they were shut.\n\n42 STALLS\n\nIt was said that two were let.\n\n43(a) PRESENTATION BY THE BAND\n\nIt was said that it had played.\n\n43(b) PRESENTATION BY THE CHOIR\n\nIt was said that it had sung.\n\n44 NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43(a)|PRESENTATION BY THE BAND", "43(b)|PRESENTATION BY THE CHOIR", "44|NOTICES"}},
		{"a list begun anew for each item",
			"  1. Flood Gates\n\nThe clerk reported that they were shut.\n\n  1. Stalls\n\nIt was said that two were let.\n\n(i) The first was.\n\n(ii) So was the last.\n\n  1. Notices\n\nThere were none.\n",
			[]string{"1|Flood Gates", "1|Stalls", "1|Notices"}},
		{"the first of a list below each heading",
			"FLOOD GATES\n\n1. Shut Gates\n\nThe clerk reported that they were shut.\n\nSTALLS\n\n1. Stalls Let\n\nIt was said that two were let.\n\nNOTICES\n\n1. No Notices\n\nThere were none.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"the agenda's words below titles without numbers",
			"Agenda Items\n\nApologies for Absence\nTo receive any apologies for absence.\nAn apology for absence was received from Mrs R Lisle.\n\nFlood Gates\nTo consider the gates.\nIt was said that they were shut.\n\nStalls\nTo let the stalls.\nIt was said that two were let.\n\nNotices\nTo receive notices.\nThe clerk said that there were none.\n",
			[]string{"|Apologies for Absence", "|Flood Gates", "|Stalls", "|Notices"}},
		{"numbers of another series above titles, and above markers",
			"1. OPENING\n\nThe clerk reported that all were there.\n\nITEM A.14.03.18\n\nFLOOD GATES\n\nIt was said that they were shut.\n\nA.14.03.18 RESOLVED –\n\nThat they be opened.\n\nITEM A.15.03.18\n\nSTALLS\n\nIt was said that two were let.\n\n2. NOTICES\n\nThere were none.\n\n3. CLOSURE\n\nThere was no more.\n",
			[]string{"1|OPENING", "A.14.03.18|FLOOD GATES", "A.15.03.18|STALLS", "2|NOTICES", "3|CLOSURE"}},
		{"many numbers left out",
			"2. MINUTES OF THE LAST MEETING\n\nThese were read.\n\n3. FLOOD GATES\n\nThe clerk reported that they were shut.\n\n12. FINANCE\n\nThe clerk reported that nothing was owed.\n\n13. STALLS\n\nIt was said that two were let.\n\n31. NOTICES\n\nThere were none.\n\n32. DATE OF NEXT MEETING\n\nThis would be held in May.\n",
			[]string{"2|MINUTES OF THE LAST MEETING", "3|FLOOD GATES", "12|FINANCE", "13|STALLS", "31|NOTICES", "32|DATE OF NEXT MEETING"}},
		{"house numbers below the last item",
			"2. MINUTES OF THE LAST MEETING\n\nThese were read.\n\n3. FLOOD GATES\n\nThe clerk reported that these were shut at:\n\n12. QUAY ROW\n\nThe rope was gone.\n\n13. QUAY ROW\n\nThe bell was cracked.\n",
			[]string{"2|MINUTES OF THE LAST MEETING", "3|FLOOD GATES"}},
		{"letters behind a number that is there",
			"41 FLOOD GATES\n\nThe clerk reported that they were shut.\n\n42 STALLS\n\nIt was said that two were let.\n\n43 NOTICES\n\nThere was one.\n\n43(a) It was on the quay.\n\n44 LAMPS\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES", "44|LAMPS"}},
		{"the next letter for the part taken in private",
			"A1 Flood Gates\n\nThe clerk reported that they were shut.\n\nA2 Stalls\n\nIt was said that two were let.\n\nA3 Exclusion of the public\n\nThe public left.\n\nB4 Sale of the quay – land\n\nIt was said to be dear.\n\nB5 Notices\n\nThere were none.\n",
			[]string{"A1|Flood Gates", "A2|Stalls", "A3|Exclusion of the public", "B4|Sale of the quay – land", "B5|Notices"}},
		{"paragraphs counted through under headings",
			"Apologies for Absence\n\n1. The clerk reported that there were none.\n\nStalls\n\n2. It was said that two were let.\n\n3. The ferryman asked for a third.\n\n4. He was told to wait.\n\nNotices (Paper 2)\n\n5. There was said to be one.\n\n6. It was read to the members.\n\nAOCB\n\n7. The lamp was said to be out.\n\nNext Meeting\n\n8. This would be held in May.\n",
			[]string{"|Apologies for Absence", "|Stalls", "|Notices (Paper 2)", "|AOCB", "|Next Meeting"}},
		{"codes with the year in brackets",
			"FB(18)041   FLOOD GATES\n\nThe clerk reported that they were shut.\n\nFB(18)042   STALLS\n\nIt was said that two were let.\n\nFB(18)043   NOTICES\n\nThere were none.\n",
			[]string{"FB(18)041|FLOOD GATES", "FB(18)042|STALLS", "FB(18)043|NOTICES"}},
		{"blanks that do not break, now and then within the numbers",
			"Minute\u00a041 – FLOOD GATES\n\nThe clerk reported that they were shut.\n\nMinute 42\u00a0– STALLS\n\nIt was said that two were let.\n\nMinute\u00a043\u00a0– NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES"}},
		{"blanks that do not break within codes",
			"PB\u00a041/18   FLOOD GATES\n\nThe clerk reported that they were shut.\n\nPB 42/18   STALLS\n\nIt was said that two were let.\n\nPB\u00a043/18   NOTICES\n\nThere were none.\n",
			[]string{"PB 41/18|FLOOD GATES", "PB 42/18|STALLS", "PB 43/18|NOTICES"}},
		{"numbers and titles with a point and a dash, longer and shorter",
			"41.—FLOOD GATES.—The clerk reported that they were shut.\n\n42.–STALLS, 1957–58.–It was said that two were let.\n\n43.–NOTICES.–There were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS, 1957–58", "43|NOTICES"}},
		{"codes of month, year and number",
			"03/11/01 – Flood Gates\nThe clerk reported that they were shut.\n03/11/02 – Stalls\nIt was said that two were let.\n03/11/03 – Notices\nThere were none.\n03/11/04 – Next Meeting\nThis would be held in May.\n",
			[]string{"03/11/01|Flood Gates", "03/11/02|Stalls", "03/11/03|Notices", "03/11/04|Next Meeting"}},
		{"codes of month, year and number with dashes, in capitals",
			"05-18-41 FLOOD GATES\n\nThe clerk reported that they were shut.\n\n05-18-42 STALLS\n\nIt was said that two were let.\n\n05-18-43 NOTICES\n\nThere were none.\n",
			[]string{"05-18-41|FLOOD GATES", "05-18-42|STALLS", "05-18-43|NOTICES"}},
		{"codes glued to their titles, one of them left out",
			"03/11/01-Flood Gates\n\nThe clerk reported that they were shut.\n\n03/11/02–STALLS\n\nIt was said that two were let.\n\n03/11/04-Notices\n\nThere were none.\n\n03/11/05-Next Meeting\n\nThis would be held in May.\n",
			[]string{"03/11/01|Flood Gates", "03/11/02|STALLS", "03/11/04|Notices", "03/11/05|Next Meeting"}},
		{"figures within words, and codes that end in letters",
			"41 Flood Gates\n\n2018–May was dry.\n\n12-Month rents were paid.\n\n42 Stalls\n\n18/041-FUL was read.\n\n43 Notices\n\nThere were none.\n",
			[]string{"41|Flood Gates", "42|Stalls", "43|Notices"}},
		{"dates of a list are no codes",
			"FLOOD GATES\n\nThe clerk reported that they were shut on these days:\n\n03/05/18 – Quay Row\n\n04/05/18 – Mill Lane\n\n05/05/18 – Weir Lane\n\nSTALLS\n\nIt was said that two were let.\n\nNOTICES\n\nThere were none to be seen.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"the same day of each year is no code",
			"FLOOD GATES\n\nThe clerk reported what the tolls had brought:\n\n31/03/16 – Forty pounds\n\n31/03/17 – Fifty pounds\n\n31/03/18 – Sixty pounds\n\nSTALLS\n\nIt was said that two were let.\n\nNOTICES\n\nThere were none to be seen.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"the number of a paper below a title",
			"41. FLOOD GATES\nReport HM12041\n\nThe clerk reported that they were shut.\n\n42. STALLS AT THE QUAY AND\nTHE FAIR\n\nIt was said that two were let.\n\n43. NOTICES\nRef. No: HM/12\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS AT THE QUAY AND THE FAIR", "43|NOTICES"}},
		{"a bracket within a title in capitals",
			"41. FLOOD GATES UNDER THE MILLS\n(KEEPING OF RIVERS) ACT 1912\n\nThe clerk reported that they were shut.\n\n42. STALLS\n(HARBOUR MASTER)\n\nIt was said that two were let.\n\n43. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES UNDER THE MILLS (KEEPING OF RIVERS) ACT 1912", "42|STALLS", "43|NOTICES"}},
		{"sections of an act are no codes",
			"41. FLOOD GATES\n\ns.17(2)041 Mills Act was read.\n\n42. STALLS\n\nIt was said that two were let.\n\n43. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES"}},
		{"a reference below the number",
			"FLOOD GATES\n\nC.041\n\n(Item A1)\n\nThe clerk reported that they were shut.\n\nSTALLS\n\nC.042\n\n(Item A2)\n\nTwo were let.\n\nNOTICES\n\nC.043\n\nThere were none.\n",
			[]string{"C.041|FLOOD GATES", "C.042|STALLS", "C.043|NOTICES"}},
		{"applications, told whole",
			"18/00031/FUL - Flood gates at Weir Lane, with a path (amended plans received)\n\n41. The officer spoke to the report.\n\n18/00031/FUL - A shed at Weir Lane, with a path (amended plans received)\n\n42. The officer spoke to the report.\n\nNotices\n\n43. There were none.\n",
			[]string{"41|18/00031/FUL - Flood gates at Weir Lane, with a path (amended plans received)", "42|18/00031/FUL - A shed at Weir Lane, with a path (amended plans received)", "43|Notices"}},
		{"an empty item over others, with text on their lines",
			"41. Flood Gates – The clerk reported that they were shut.\n\n42. Licences\n\n42a. Stalls – The clerk reported that two were let.\n\n43. Notices – There were none.\n",
			[]string{"41|Flood Gates", "42|Licences", "42a|Stalls", "43|Notices"}},
		{"numbered paragraphs below numbered titles are no items",
			"C.41 FLOOD GATES\n\nC.41.1 The clerk reported that they were shut.\n\nC.42 STALLS\n\nC.42.1 It was said that two were let.\n\nC.43 NOTICES\n\nC.43.1 There were none.\n",
			[]string{"C.41|FLOOD GATES", "C.42|STALLS", "C.43|NOTICES"}},
		{"numbers above titles closed by colons, paragraphs counted anew below each",
			"41.\n\nFlood Gates:\n\n(1) The gates were shut.\n\n42.\n\nFerry Tolls and Agreed Charges:\n\n(1) The Clerk – Tolls spoke of the report.\n\n(2) The Clerk – Tolls spoke of the ferry.\n\n43.\n\nNotices:\n\n(1) There were none.\n\n(2) The clerk was asked why.\n\n(3) The Clerk – Tolls then turned to the next.\n",
			[]string{"41|Flood Gates", "42|Ferry Tolls and Agreed Charges", "43|Notices"}},
		{"numbers above titles, those of the paragraphs grown from them",
			"130\n\nFLOOD GATES\n\n130.1 The clerk reported that they were shut.\n\n131\n\nSTALLS\n\n131.1 It was said that two were let.\n\n132\n\nNOTICES\n\n132.1 There were none.\n",
			[]string{"130|FLOOD GATES", "131|STALLS", "132|NOTICES"}},
		{"paragraphs counted anew below titles without numbers",
			"FLOOD GATES\n\n(1) The clerk reported that they were shut.\n\nSTALLS\n\n(1) It was said that two were let.\n\nFor the sale (3) – A, B and C.\n\n(4) The clerk was thanked.\n\nNOTICES\n\n(1) There were none.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"items counted from 1, lists within them counted anew",
			"1. FLOOD GATES\n\nThe gates to be shut:\n\n1. The first one, which the clerk had shut.\n\n2. The second, which he had not.\n\n2. STALLS\n\nThose that were let:\n\n1. The first one, which was taken by the miller.\n\n3. NOTICES\n\nThere were none.\n\n4. TOLLS\n\nThey were paid.\n",
			[]string{"1|FLOOD GATES", "2|STALLS", "3|NOTICES", "4|TOLLS"}},
		{"two items without numbers, the entries of a decision numbered",
			"FLOOD GATES AT THE MILL\n\nThe clerk reported that they were shut.\n\nDecision\n\n1. To ask the miller for the key;\n\n2. To oil the gates; and\n\n3. To thank the clerk.\n\nSTALLS AT THE QUAY\n\nIt was said that two were let.\n",
			[]string{"|FLOOD GATES AT THE MILL", "|STALLS AT THE QUAY"}},
		{"two lines in capitals of which the first does not begin the text are no items",
			"The clerk reported that the gates were shut and that the stalls were let.\n\nTHE PLATE OVER THE GATE\n\nThe clerk reported that it read so.\n\nTHE PLATE OVER THE STALL\n\nThe clerk reported that it read otherwise.\n",
			[]string{"|"}},
		{"titles in capitals with text on their lines, of which some only lead on",
			"MINUTES: The Council:\n\nResolved – That they be signed.\n\nFLOOD GATES: The clerk reported that they were shut.\n\nSTALLS: Resolution ST/2019/103\n\nMOVED by Cllr Marl, seconded Cllr Tarn:\n\nThat two be let.\n\nCARRIED\n",
			[]string{"|MINUTES", "|FLOOD GATES", "|STALLS"}},
		{"who moved behind the title",
			"41. MINUTES - Proposed by Councillor P Tarn\n\nSeconded by Councillor J Quaye\n\nAND AGREED\n\n“To sign the minutes.”\n\n42. FLOOD GATES - The clerk reported that they were shut.\n\n43. STALLS - SHOWN TO MEMBERS\n\nTwo were let.\n",
			[]string{"41|MINUTES", "42|FLOOD GATES", "43|STALLS - SHOWN TO MEMBERS"}},
		{"a title that holds a colon, with a note behind it",
			"41. Stalls: It was said that two were let.\n\n42. Flood Gates: Plan of Works (verbal item):\n\nThe clerk reported that they were shut.\n\n43. Notices: There were none.\n\n44. Tolls: The clerk reported that they were paid.\n",
			[]string{"41|Stalls", "42|Flood Gates: Plan of Works (verbal item)", "43|Notices", "44|Tolls"}},
		{"the last word of a title that is a label elsewhere",
			"41. TO HEAR OF THE FLOOD GATES AT THE OLD WATER MILL - REPORT OF THE RIVERS\nOFFICER: The clerk spoke of the gates, and of the key to them that was lost in\nthe river at the fair and not found again.\n\n42. STALLS: It was said that two had been let, and that nobody had asked for the\nthird.\n\n43. NOTICES: There were none.\n",
			[]string{"41|TO HEAR OF THE FLOOD GATES AT THE OLD WATER MILL - REPORT OF THE RIVERS OFFICER", "42|STALLS", "43|NOTICES"}},
		{"parts of the agenda with letters of their own",
			"A1. Flood Gates\n\nThe clerk reported that they were shut.\n\nB1. Stalls\n\nIt was said that two were let.\n\nC1. Notices\n\nThere were none.\n\nC2. Tolls\n\nThey were paid.\n\nC3. Lamps\n\nOne was out.\n\nE1. Ferry\n\nIt was late.\n",
			[]string{"A1|Flood Gates", "B1|Stalls", "C1|Notices", "C2|Tolls", "C3|Lamps", "E1|Ferry"}},
		{"the word item and a letter above the title",
			"ITEM A.1\nFLOOD GATES\n\nThe clerk reported that they were shut.\n\nITEM A.2\nSTALLS\n\nTwo were let.\n\nITEM B.1\nNOTICES\n\nThere were none.\n",
			[]string{"A.1|FLOOD GATES", "A.2|STALLS", "B.1|NOTICES"}},
		{"the words agenda item no. above the title",
			"AGENDA ITEM NO. 1\nFLOOD GATES\nThe clerk reported that they were shut.\n\nAGENDA ITEM NO. 2\nSTALLS\nTwo were let.\n\nAGENDA ITEM NO. 3\nNOTICES\nThere were none.\n",
			[]string{"1|FLOOD GATES", "2|STALLS", "3|NOTICES"}},
		{"another letter before what is no title",
			"A1. Flood Gates\n\nThe clerk reported that they were shut.\n\nA2. Stalls\n\nTwo were let, as the plans show:\n\nB1 the ferry, which the clerk drew.\n\nA3. Notices\n\nThere were none.\n",
			[]string{"A1|Flood Gates", "A2|Stalls", "A3|Notices"}},
		{"planning applications in a list count no items",
			"FLOOD GATES\n\nThe clerk read a list:\n19/00425/F – Weir Lane – shed. No objection.\n19/00426/F – Mill Lane – gate. Object.\n19/00427/LBC – The Forge – two windows. Approved.\n\nRESOLVED – That it be sent.\n\nSTALLS\n\nIt was said that two were let.\n\nNOTICES\n\nThere were none to be seen.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"numbers above titles, numbered paragraphs below headings within them",
			"41.\n\nFlood Gates\n\n41.1 The clerk reported that they were shut.\n\nThe key to them\n\n41.2 It was said that it was lost.\n\nThe oil for them\n\n41.3 It was said that it was bought.\n\n42.\n\nStalls\n\n42.1 It was said that two were let.\n\n43.\n\nNotices\n\n43.1 There were none.\n",
			[]string{"41|Flood Gates", "42|Stalls", "43|Notices"}},
		{"numbers above titles with stops at their ends",
			"41.\n\nMinutes of the Fair.\n\nThese were read by the clerk.\n\n42.\n\nResolution of Disputes.\n\nThere were none to be told of.\n\n43.\n\nNotices at the Gates.\n\nThere were none to be seen.\n",
			[]string{"41|Minutes of the Fair", "42|Resolution of Disputes", "43|Notices at the Gates"}},
		{"a numbered list below a heading is none",
			"41. FLOOD GATES\n\nThe clerk read a list.\n\nGates shut\n\n1. The first gate was shut on Monday.\n\n2. The second gate was shut on Friday.\n\n42. STALLS\n\nTwo were let.\n\n43. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES"}},
		{"titles in capitals without numbers, references below them",
			"FLOOD GATES\n\n(Item B1)\n\n(1) The clerk reported that they were shut.\n\n(2) They were oiled.\n\nSTALLS\n\n(Item B2)\n\n(1) It was said that two were let.\n\nNOTICES\n\nThere were none.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"titles in capitals with text on their lines",
			"FLOOD GATES – The clerk reported that they were shut.\n\nSTALLS\n\n(a) two were let; and\n\n(b) one was not.\n\nNOTICES – There were none.\n\nREASON: It was late.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"an unnumbered title with a reference among numbered ones",
			"41. FLOOD GATES\n\n(Agenda item 3)\n\nThe clerk reported that they were shut.\n\nMARKET STALLS\n\n(Agenda item 4)\n\nTwo were let.\n\n42. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "|MARKET STALLS", "42|NOTICES"}},
		{"a heading over each item's decision heads no item",
			"1. Flood Gates\n\nThe clerk reported that they were shut.\n\nDISCUSSION POINTS\n\nThey were said to leak.\n\n2. Stalls\n\nTwo were let.\n\nDISCUSSION POINTS\n\nThey were said to be cold.\n\n3. Notices\n\nThere were none.\n\nDISCUSSION POINTS\n\nNobody had seen any.\n",
			[]string{"1|Flood Gates", "2|Stalls", "3|Notices"}},
		{"plain numbers below the titles are not those of pages",
			"FLOOD GATES\n\n41\n\nThe clerk reported that they were shut.\n\nSTALLS\n\n42\n\nIt was said that two of them were let.\n\nNOTICES\n\n43\n\nThere were none to be seen.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES"}},
		{"numbers of pages between numbered titles are none of items",
			"1. Flood Gates\n\nThe clerk reported that they were shut.\n\n1\n\n2. Stalls\n\nIt was said that two of them were let.\n\n2\n\n3. Notices\n\nThere were none to be seen.\n\n3\n\n4. Next Meeting\n\nIt would be held in May.\n",
			[]string{"1|Flood Gates", "2|Stalls", "3|Notices", "4|Next Meeting"}},
		{"titles in small letters closed by stops, or by colons with a colon in them",
			"41. Flood Gates and Agreed Charges.\n\nThey were shut.\n\n42. Stalls: Action Plan:\n\nTwo were let.\n\n43. Stakes taken under the Old Rules - Report of the Clerk:\n\nThere were none.\n",
			[]string{"41|Flood Gates and Agreed Charges", "42|Stalls: Action Plan", "43|Stakes taken under the Old Rules - Report of the Clerk"}},
		{"a title in capitals with a marker, or the initials of a name, behind its dash",
			"41. MINUTES – RESOLVED – That these be signed.\n\n42. INTERESTS - S J Quaye declared one.\n\n43. STALLS – The Council:\n\nAgreed – That two be let.\n",
			[]string{"41|MINUTES", "42|INTERESTS", "43|STALLS"}},
		{"a number left alone above a page's turn is the item's",
			"41.\n\nFLOOD GATES\n\nThe clerk reported that they were shut.\n\nMM 4.6.2018\n\fThey were oiled in May.\n\n42.\n\nMM 4.6.2018\n\fSTALLS\n\nIt was said that two of them were let.\n\n43.\n\nNOTICES\n\nThere were none to be seen.\n\nMM 4.6.2018\n\f44.\n\nROADS\n\nThey were said to be dry.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES", "44|ROADS"}},
		{"counts of votes number nothing",
			"1. FLOOD GATES\n\nThe clerk reported that they were shut.\n\n2. STALLS\n\nResolved\n\nThat two be let.\n\nVoting record\n\n3 For 0 Against 0 Abstentions\n\n3. NOTICES\n\nThere were none.\n",
			[]string{"1|FLOOD GATES", "2|STALLS", "3|NOTICES"}},
		{"titles closed by stops above their numbers",
			"Flood Gates and Agreed Charges.\n\n1.\n\nThey were shut.\n\nMarket Stalls.\n\n2.\n\nTwo were let.\n\nPublic Notices.\n\n3.\n\nThere were none.\n",
			[]string{"1|Flood Gates and Agreed Charges.", "2|Market Stalls.", "3|Public Notices."}},
		{"a sentence that begins with a number takes no item's place",
			"1. FLOOD GATES\n\nThe clerk reported that they were shut.\n\n2. STALLS\n\n3 of the 4 stalls were said to be let.\n\n4. NOTICES\n\nThere were none.\n",
			[]string{"1|FLOOD GATES", "2|STALLS", "4|NOTICES"}},
		{"a body's name leads to its decision below a title without a number",
			"FLOOD GATES\n\nThe Council:\n\nResolved – That they be shut.\n\nSTALLS\n\nTwo were let.\n\nNOTICES\n\nThere were none.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"a title in capitals whose last word is a label elsewhere",
			"41. FLOOD GATES AND THEIR AGREED REPAIR OVER THE YEAR - REPORT OF THE MONITORING\nOFFICER\n\nThe Monitoring Officer spoke to the report, which set out what had been done about\nthe flood gates.\n\n42. STALLS\n\nIt was said that two of them were let, and that one had been taken down before the\nend of the fair.\n\n43. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES AND THEIR AGREED REPAIR OVER THE YEAR - REPORT OF THE MONITORING OFFICER", "42|STALLS", "43|NOTICES"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(itemsHead+c.body), parser.Options{})
			require.NoError(t, err)
			require.Equal(t, model.LayoutPrinted, got.Records[0].Source.Layout)
			assert.Equal(t, c.want, titlesOf(got.Records[0]))
		})
	}
}

// titlesOf gives numbers and titles of a record's items.
func titlesOf(rec *model.Record) []string {
	var out []string
	for _, item := range rec.Items {
		out = append(out, strings.Join([]string{item.Number, item.Title}, "|"))
	}
	return out
}

func TestDecisionsAboveTheFirstNumber(t *testing.T) {
	const head = "Minutes of the meeting of Orrin County Council held on Monday 4th June 2018 in the Long Room\n\nPRESENT:\n\n• Councillor A Marl\n• Councillor B Dray\n\n"
	const decided = "Proposed by Councillor A Marl\n\nSeconded by Councillor B Dray\n\nAND AGREED\n\n“That a vote of sympathy be sent to the family.”\n\n"
	for _, c := range []struct{ name, above, title string }{
		{"with what leads to it", "At the outset, it was -\n\n" + decided, ""},
		{"under a heading with the dress of the titles", "SUSPENSION OF ORDERS:\n\nWith the agreement of the meeting the orders were set aside for the old ferryman.\n\n" + decided, "SUSPENSION OF ORDERS"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := printed(t, head+c.above)
			first := got.Items[0]
			assert.Equal(t, c.title, first.Title)
			assert.Empty(t, first.Number)
			require.Len(t, first.Resolutions, 1)
			assert.Equal(t, "“That a vote of sympathy be sent to the family.”", first.Resolutions[0].Text)
			assert.Equal(t, "Councillor A Marl", first.Resolutions[0].Mover)
			assert.Len(t, got.Items, 4)
			assert.Empty(t, got.Unplaced)
		})
	}
	got := printed(t, head+"The Chairman said that the fog had lifted over the quay.\n")
	assert.Len(t, got.Items, 3)
}

func TestTitlesWithTheirTextOnTheLine(t *testing.T) {
	for _, c := range []struct{ name, line, title, text string }{
		{"nothing to tell", "4. Members’ Declaration of Interest for Items on the Agenda: None.\n", "Members’ Declaration of Interest for Items on the Agenda", "None."},
		{"behind a dash", "4. Items that might be taken in private – none\n", "Items that might be taken in private", "none"},
		{"a name behind apologies", "4. Apologies for Absence: Max Dray (at sea)\n\nIda Marl (at work)\n", "Apologies for Absence", "Max Dray (at sea)"},
		{"a point behind a long title", "4. Minutes of the 37th Annual General Meeting. These had been sent out with the notice, and “agreed to differ” was no resolution.\n", "Minutes of the 37th Annual General Meeting", "These had been sent out with the notice, and “agreed to differ” was no resolution."},
		{"a place behind a colon", "4. Rope: Quay Lane\n\nThe rope was cut by the ferryman.\n", "Rope: Quay Lane", "The rope was cut by the ferryman."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n"+c.line), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			require.Len(t, got.Records[0].Items, 4)
			last := got.Records[0].Items[3]
			assert.Equal(t, c.title, last.Title)
			require.NotEmpty(t, last.Minutes)
			assert.Equal(t, c.text, last.Minutes[0].Text)
			assert.Empty(t, last.Minutes[0].Kind)
		})
	}
}

func TestLettersWithinNumbers(t *testing.T) {
	const text = headAndRoll + "\n41a/19 Apologies: None received\n\n41b/19   Declarations: None declared.\n\nThe meeting was opened to the public.\n\n41c/19   Police: No reports were received.\n\n42/19    Rope: None\n\n43/19    Finance:\n\nIt was noted that the bank had written.\n"
	one, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var numbers []string
	for _, i := range one.Records[0].Items {
		numbers = append(numbers, i.Number)
	}
	assert.Equal(t, []string{"41a/19", "41b/19", "41c/19", "42/19", "43/19"}, numbers)
}

func TestNumbersOfSubHeadingsAndOfItemsWithin(t *testing.T) {
	const lead = headAndRoll + "\n1. APOLOGIES\n\n1.1 None were received.\n\n2. REPORTS\n\n"
	for _, c := range []struct {
		name, text string
		numbers    []string
	}{
		{"their numbers go on to those of paragraphs", "2.1 Trade\n\n2.1.1 Two ships had come.\n\n2.2 Moorings\n\n2.2.1 All were let.\n\n2.2.2 RESOLVED that the fee be raised.\n", []string{"1", "2", "3"}},
		{"text without numbers", "2.1 Trade\n\nTwo ships had come.\n\n2.2 Moorings\n\nAll were let, and it was RESOLVED that the fee be raised.\n", []string{"1", "2", "2.1", "2.2", "3"}},
		{"dressed as the item is", "2.1 TRADE\n\n2.1.1 Two ships had come.\n\n2.2 MOORINGS\n\n2.2.1 All were let.\n", []string{"1", "2", "2.1", "2.2", "3"}},
	} {
		got, err := parser.Parse("minutes.txt", []byte(lead+c.text+"\n3. CLOSE\n\n3.1 There was no other business.\n"), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		var numbers []string
		for _, i := range got.Records[0].Items {
			numbers = append(numbers, i.Number)
		}
		assert.Equal(t, c.numbers, numbers, c.name)
	}
}

func TestItemTakenBeforeItsTurnWithItsTextOnTheLine(t *testing.T) {
	const text = headAndRoll + "\n1. Co-option: No interest.\n\n2. Apologies: None.\n\nItem 7 was brought forward.\n\n7. Hall: The council resolved to give £200 to it this year.\n\n3. Minutes: The minutes were signed.\n\n4. Rope: The rope was cut.\n\n6. Lamp: None.\n\n8. Next meeting: 4 September.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var numbers []string
	for _, i := range got.Records[0].Items {
		numbers = append(numbers, i.Number)
	}
	assert.Equal(t, []string{"1", "2", "7", "3", "4", "6", "8"}, numbers)
}

func TestNumberedParagraphsWithoutTitles(t *testing.T) {
	const text = headAndRoll + "\n1. Mr Pearce gave a talk on the life of the bee. He spoke of wax and of hives.\n\n2. The minutes of the last meeting were agreed as a true record.\n\n3. There were 61 children on the roll of the school. Some were ill.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items, 3)
	for i, item := range got.Records[0].Items {
		assert.Equal(t, []string{"1", "2", "3"}[i], item.Number)
		assert.Empty(t, item.Title)
		assert.Len(t, item.Minutes, 1)
	}
}

func TestBusinessAboveTheFirstHeading(t *testing.T) {
	const text = headAndRoll + "\nThe Minutes of the previous meeting were read, approved and signed.\n\nA cheque for £645 has come from Quay Parish Council towards the lamp.\n\nFINANCE\n\nA cheque was signed to Mr Lowe for £12.\n\nPLANNING\n\nA letter had been received from the District Council.\n\nPATHS\n\nThe Clerk was asked to write about the path.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var titles []string
	for _, i := range got.Records[0].Items {
		titles = append(titles, i.Title)
	}
	assert.Equal(t, []string{"", "FINANCE", "PLANNING", "PATHS"}, titles)
	assert.Len(t, got.Records[0].Items[0].Minutes, 2)
	assert.Empty(t, got.Records[0].Unplaced)
}

func TestEntriesOfAListThatBeginLikeFacts(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Planning\n\nTwo were seen.\n\n• Application ref: 24/05 - The Mill. The council approved it after a talk.\n• Application ref: 24/06\n"), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	last := got.Records[0].Items[3]
	require.Len(t, last.Minutes, 2)
	assert.Equal(t, "Application ref: 24/05 - The Mill. The council approved it after a talk.", last.Minutes[1].Text)
	require.Len(t, last.Details, 1)
	assert.Equal(t, "24/06", last.Details[0].Value)
}

func TestNumbersOfAListBegunAnew(t *testing.T) {
	const text = headAndRoll + "\n 1. 1.   APOLOGIES received from L. Moyle\n\n  1. 2.    MINUTES OF THE LAST MEETING\n\nThe minutes were read.\n\n  1. 3.    REPORTS\n\nThe police had sent a letter.\n\n4.  HIGHWAYS\n\nNothing to report\n\n  1. 5.      PLANNING\n\nNothing to report\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var titles []string
	for _, i := range got.Records[0].Items {
		titles = append(titles, i.Number+" "+i.Title)
	}
	assert.Equal(t, []string{"1 APOLOGIES received from L. Moyle", "2 MINUTES OF THE LAST MEETING", "3 REPORTS", "4 HIGHWAYS", "5 PLANNING"}, titles)
}
