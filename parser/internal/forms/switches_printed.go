package forms

// Printing is the switches of printed minutes.
type Printing struct {
	// The text as it comes.
	Setting    int // how paragraphs were turned into lines
	Width      int // at which it was wrapped
	Turn       int // what page turns leave
	PageLength int // in lines

	// The head.
	Before      int // what stands before the minutes
	Draft       int // how a draft is told
	Head        int // of the minutes of a committee
	CouncilHead int // of those of an authority that met in full
	Date        int
	Time        int

	// The attendance.
	Roll      int // how lists of names are set
	RollLabel int
	Titled    int // whether each name has its title
	Chair     int
	Seat      int // for whom Members sit
	Stand     int // for whom a substitute stands
	Post      int // the posts of officers
	Excuse    int // why Members are absent
	Clerk     int // where the clerk stands
	Public    int // who came to listen

	// Items.
	Number      int
	NumberPlace int
	ItemTitle   int
	Join        int // what joins a title and its text
	First       int // the number of the first item

	// Decisions, motions and actions: forms that stand in the place of those for
	// all pages, where they are not 0.
	Decided  int
	Put      int
	Action   int
	Conflict int // how conflicts of interest are recorded below a decision
	Ref      int // the item's number on the agenda

	// Ends.
	Closing int
	Sign    int
}

func settingValues() []Value {
	var vs []Value
	for _, f := range settings {
		vs = append(vs, Value{f.name, f.serves})
	}
	return vs
}

func rollValues() []Value {
	var vs []Value
	for _, f := range rollForms {
		vs = append(vs, Value{f.name, f.serves})
	}
	return vs
}

func chairValues() []Value {
	var vs []Value
	for _, f := range chairForms {
		vs = append(vs, Value{orNone(f.tail + f.line), f.serves})
	}
	return vs
}

func printedNumberValues() []Value {
	var vs []Value
	for _, f := range printedNumbers {
		vs = append(vs, Value{orNone(f.before + f.format + f.after), f.serves})
	}
	return vs
}

func labelValues() []Value {
	var vs []Value
	for _, f := range rollLabels {
		vs = append(vs, Value{f.present + " " + f.others, f.serves})
	}
	return vs
}

func postValues() []Value {
	var vs []Value
	for _, f := range postForms {
		vs = append(vs, Value{f.form, f.serves})
	}
	return vs
}

func seatValues() []Value {
	var vs []Value
	for _, f := range seatForms {
		vs = append(vs, Value{orNone(f.form), f.serves})
	}
	return vs
}

func excuseValues() []Value {
	var vs []Value
	for _, f := range excuseForms {
		vs = append(vs, Value{orNone(f.form), f.serves})
	}
	return vs
}

func standValues() []Value {
	var vs []Value
	for _, f := range standForms {
		vs = append(vs, Value{f.form, f.serves})
	}
	return vs
}

func draftValues() []Value {
	var vs []Value
	for _, f := range draftForms {
		vs = append(vs, Value{orNone(f.text), f.serves})
	}
	return vs
}

func printedBeforeValues() []Value {
	var vs []Value
	for _, f := range beforeForms {
		vs = append(vs, Value{f.name, f.serves})
	}
	return vs
}

func joinValues() []Value {
	var vs []Value
	for _, f := range titleJoins {
		vs = append(vs, Value{orNone(f.join), f.serves})
	}
	return vs
}

// counted are values that differ in a measure alone.
func counted(serves string, names ...string) []Value {
	var vs []Value
	for _, name := range names {
		vs = append(vs, Value{name, serves})
	}
	return vs
}

// printedSwitches are the switches of printed minutes.
var printedSwitches = []Switch{
	{"Setting", settingValues(), func(st *Style) *int { return &st.Print.Setting }},
	{"Width", counted("parish § Size and white space: hard-wrapped at 85-100 columns (BW, MS)", "84", "60", "68", "72", "76", "80", "88", "92", "96", "100"),
		func(st *Style) *int { return &st.Print.Width }},
	{"Turn", turnValues(), func(st *Style) *int { return &st.Print.Turn }},
	{"PageLength", counted("printed § The text as it comes: Page turns often fall inside a paragraph (Belfast, North Norfolk seen)", "44", "17", "23", "31", "56"),
		func(st *Style) *int { return &st.Print.PageLength }},
	{"PrintedBefore", printedBeforeValues(), func(st *Style) *int { return &st.Print.Before }},
	{"Draft", draftValues(), func(st *Style) *int { return &st.Print.Draft }},
	{"Head", headValues(committeeHeads), func(st *Style) *int { return &st.Print.Head }},
	{"CouncilHead", headValues(councilHeads), func(st *Style) *int { return &st.Print.CouncilHead }},
	{"Date", dateValues(), func(st *Style) *int { return &st.Print.Date }},
	{"Time", timeValues(), func(st *Style) *int { return &st.Print.Time }},
	{"Roll", rollValues(), func(st *Style) *int { return &st.Print.Roll }},
	{"RollLabel", labelValues(), func(st *Style) *int { return &st.Print.RollLabel }},
	{"Titled", []Value{
		titledOnce: {"once", "parish § Attendance: Title once before a list (“Cllrs A, B and C”) P64 about 20"},
		titledEach: {"each", "parish § Attendance: before each name about 17"},
	}, func(st *Style) *int { return &st.Print.Titled }},
	{"PrintedChair", chairValues(), func(st *Style) *int { return &st.Print.Chair }},
	{"Seat", seatValues(), func(st *Style) *int { return &st.Print.Seat }},
	{"Stand", standValues(), func(st *Style) *int { return &st.Print.Stand }},
	{"Post", postValues(), func(st *Style) *int { return &st.Print.Post }},
	{"Excuse", excuseValues(), func(st *Style) *int { return &st.Print.Excuse }},
	{"Clerk", []Value{
		clerkNone: {"none", "parish § Attendance: The clerk at the end of “Present”"},
		clerkLast: {"last", "parish § Attendance: The clerk at the end of “Present”"},
		clerkAnd:  {"and", "parish § Attendance: The clerk at the end of “Present”, as “and the Clerk” or “and Mr N, Clerk” (BW 22)"},
	}, func(st *Style) *int { return &st.Print.Clerk }},
	{"Public", []Value{
		publicNone:   {"none", "parish § Attendance: “n members of the public” NF 177, AY 46"},
		publicInList: {"in-list", "parish § Attendance: “n members of the public”: inside a list or on a line of its own"},
		publicLine:   {"line", "parish § Attendance: “n members of the public”: inside a list or on a line of its own"},
	}, func(st *Style) *int { return &st.Print.Public }},
	{"PrintedNumber", printedNumberValues(), func(st *Style) *int { return &st.Print.Number }},
	{"NumberPlace", []Value{
		numberBeside: {"beside", "printed § Items: “139. TITLE” 8/33"},
		numberAbove:  {"above", "parish § Items: Number alone on a line, title on the next: studylib, HB, BW 2"},
		numberUnder:  {"under", "printed § Items: Number under the title (Tunbridge Wells, Birmingham, Aberdeen"},
		numberAtText: {"at-text", "printed § Items: Number under the title (Tunbridge Wells, Birmingham, Aberdeen: there at the first paragraph)"},
	}, func(st *Style) *int { return &st.Print.NumberPlace }},
	{"PrintedTitle", []Value{
		printedTitleCapitals:     {"capitals", "printed § Items: “139. TITLE” 8/33"},
		printedTitleMixed:        {"mixed", "printed § Items: “90 Title” without a point 5"},
		printedTitleColon:        {"colon", "parish § Items: Title, then colon or dash, then text on the same line: NF 161, GV 29"},
		printedTitleCapitalColon: {"capital-colon", "parish § Items: Title, then colon or dash, then text on the same line: NF 161, GV 29"},
	}, func(st *Style) *int { return &st.Print.ItemTitle }},
	{"Join", joinValues(), func(st *Style) *int { return &st.Print.Join }},
	{"First", counted("parish § Items: P64: plain “1.” or “1 Title” 24; running numbers of 2 to 5 figures", "running", "one"), func(st *Style) *int { return &st.Print.First }},
	{"Decided", decidedValues(), func(st *Style) *int { return &st.Print.Decided }},
	{"Put", putValues(), func(st *Style) *int { return &st.Print.Put }},
	{"PrintedAction", []Value{
		printedActionShared: {"shared", "parish § Actions: “Action:” lines NF 3, SL 7"},
		printedActionSmall:  {"small", "parish § Actions: “Action:” lines NF 3, SL 7"},
		printedActionColumn: {"column", "parish § Actions: Column at the right with initials: AY 102"},
		printedActionGlued:  {"glued", "parish § Further forms of parish and other minutes: “ACTION:AHop” without a blank: FR 7"},
		printedActionOwner:  {"owner", "parish § Actions: “Action:” lines NF 3, SL 7"},
	}, func(st *Style) *int { return &st.Print.Action }},
	{"Conflict", []Value{
		conflictNone:  {"none", "printed § Decisions (seen in 15 of the 33; the rest cut off)"},
		conflictBelow: {"below", "printed § Decisions (seen in 15 of the 33; the rest cut off): “Record of any conflict of interest:” after the reasons"},
		conflictLine:  {"line", "printed § Decisions (seen in 15 of the 33; the rest cut off): “Record of any conflict of interest:” after the reasons"},
	}, func(st *Style) *int { return &st.Print.Conflict }},
	{"Ref", []Value{
		{"none", "printed § Items: “139. TITLE” 8/33"},
		{"item", "printed § Items: “(Item A2)” on a line under the title (Kent)"},
		{"agenda-item", "printed § Items: “(Agenda item 3)” under titles (Met Police)"},
	}, func(st *Style) *int { return &st.Print.Ref }},
	{"PrintedClosing", endValues(), func(st *Style) *int { return &st.Print.Closing }},
	{"PrintedSign", printedSignValues(), func(st *Style) *int { return &st.Print.Sign }},
}
