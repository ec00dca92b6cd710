package archive

import (
	"fmt"
	"path"
	"runtime"
	"strings"
	"unicode/utf8"
)

// memberName returns the name of a member of an archive, with / between
// folders, and refuses one that leads out of the archive: archives come from
// strangers. Some programs on Windows write \ for /.
func memberName(name string) (string, error) {
	name = strings.ReplaceAll(name, `\`, "/")
	switch {
	case strings.HasPrefix(name, "/"):
		return name, newFault("its path in the archive is absolute", "unpack the archive by hand and look at this member")
	case hasDrive(name):
		return name, newFault("its path in the archive names a drive", "unpack the archive by hand and look at this member")
	case escapes(name):
		return name, newFault("its path in the archive leads out of it (..)", "unpack the archive by hand and look at this member")
	}
	return path.Clean(name), nil
}

// escapes says whether a path has an element "..".
func escapes(name string) bool {
	for element := range strings.SplitSeq(name, "/") {
		if element == ".." {
			return true
		}
	}
	return false
}

// hasDrive says whether a path begins with a drive, as C:\ does.
func hasDrive(name string) bool {
	return len(name) >= 2 && name[1] == ':' && ('a' <= name[0]|0x20 && name[0]|0x20 <= 'z')
}

// checkText refuses a name that no record can hold.
func checkText(name string) error {
	if utf8.ValidString(name) {
		return nil
	}
	return newFault("its name is not UTF-8", "rename it, for example with convmv")
}

// checkPortable refuses a name that a folder on Windows cannot hold, so that a
// tree can be copied wherever it is wanted.
func checkPortable(name string) error {
	for element := range strings.SplitSeq(name, "/") {
		stem, _, _ := strings.Cut(element, ".")
		switch {
		case deviceNames[strings.ToUpper(strings.TrimRight(stem, " "))]:
			return newFault(fmt.Sprintf("Windows reserves the name %q", element), "rename it")
		case strings.HasSuffix(element, ".") || strings.HasSuffix(element, " "):
			return newFault(fmt.Sprintf("on Windows no name ends with a full stop or a space, as %q does", element), "rename it")
		case strings.IndexFunc(element, func(r rune) bool { return r < ' ' }) >= 0:
			return newFault("its name holds a control character", "rename it")
		case runtime.GOOS == "windows" && strings.ContainsAny(element, `<>:"|?*`):
			return newFault(fmt.Sprintf("on Windows no name holds one of < > : \" | ? *, as %q does", element), "rename it where it comes from")
		}
	}
	return nil
}

// deviceNames are those that Windows reserves, alone or before a full stop
// (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
var deviceNames = func() map[string]bool {
	names := map[string]bool{"CON": true, "PRN": true, "AUX": true, "NUL": true}
	for _, digit := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"} {
		names["COM"+digit], names["LPT"+digit] = true, true
	}
	return names
}()

// textEndings are those for which the ending of the output stands. Any other
// stays, so that minutes.2019 and minutes.2020 have outputs of their own.
var textEndings = []string{".txt", ".text"}

// outputName is the name of the output of a source: a/b/x.txt gives a/b/x.yaml.
func outputName(name, ending string) string {
	for _, text := range textEndings {
		stem := len(name) - len(text)
		if stem > 0 && name[stem-1] != '/' && strings.EqualFold(name[stem:], text) {
			return name[:stem] + ending
		}
	}
	return name + ending
}
