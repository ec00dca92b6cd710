package cli

// colorChoices are the values of --color; auto, the default, colours on a
// terminal unless its user asked for none.
var colorChoices = []string{"auto", "always", "never"}

// wantsColor says whether standard output is to be coloured. Of the
// environment, NO_COLOR (when not empty, as no-color.org has it) and
// TERM=dumb ask for none.
func (a *app) wantsColor(choice string) bool {
	if choice != "auto" {
		return choice == "always"
	}
	if none, _ := a.lookupEnv("NO_COLOR"); none != "" {
		return false
	}
	term, _ := a.lookupEnv("TERM")
	return a.outTerminal && term != "dumb"
}
