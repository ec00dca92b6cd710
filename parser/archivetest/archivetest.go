// Package archivetest writes archives of invented minutes, such as councils
// keep, for tests and benchmarks: pages of every layout in every form, in
// folders, in zip and tar archives and in archives within those, with odd names
// and some files that cannot be read. The same seed gives the same archive.
package archivetest

import (
	"fmt"
	"os"
	"path"
	"path/filepath"

	"minutebook/parser/internal/forms"
)

// Archive tells what was written.
type Archive struct {
	// Good and Bad are the names of the sources, as paths below the folder with
	// / between folders; archives count as folders. The bad ones cannot be
	// converted into a tree.
	Good, Bad []string
}

// badShare is how many sources there are to a bad one.
const badShare = 100

// Write writes an archive of n sources below a folder.
func Write(dir string, n int, seed uint64) (*Archive, error) {
	a := &Archive{}
	holders := map[string]*holder{}
	for i := range n {
		h, prefix := place(i)
		if holders[h] == nil {
			holders[h] = newHolder(dir, h)
		}
		s := source{name: path.Join(prefix, fmt.Sprintf(oddNames[i%len(oddNames)], i)), text: text(i, seed)}
		if i%badShare == badShare-1 {
			kinds := badKinds[holders[h].kind()]
			s = kinds[i/badShare%len(kinds)](s)
			a.Bad = append(a.Bad, below(h, s.name))
		} else {
			a.Good = append(a.Good, below(h, s.name))
		}
		if err := holders[h].add(s); err != nil {
			return nil, err
		}
	}
	for _, h := range holders {
		if err := h.close(); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// below is the name of a source in a holder, as it stands there.
func below(holder, name string) string {
	if holder == "" {
		return name
	}
	return holder + "/" + name
}

// text is the page of a number: most of the layouts in turn, and now and then a
// paper in which nothing is decided.
func text(i int, seed uint64) string {
	seed += uint64(i)
	if i%20 == 19 {
		return forms.NoMinutes(seed + uint64(i/20)).Text
	}
	layout := forms.Layouts[i%len(forms.Layouts)]
	return forms.Write(forms.NewScenario(layout, seed), forms.NewStyleOf(layout, seed)).Text
}

// place is where a source stands: in a folder of the file system, which is the
// empty holder, or in an archive; and the folder within that.
func place(i int) (holder, prefix string) {
	year := fmt.Sprintf("%d", 2000+i%25)
	switch {
	case i/1000%10 == 7:
		return "saved/" + year + ".zip", "pages"
	case i/1000%10 == 8:
		return "saved/" + year + ".tar.gz", "pages/" + year
	case i/1000%10 == 9:
		return "saved/within " + year + ".zip/" + year + ".zip", ""
	}
	return "", path.Join("pages of the council", year, fmt.Sprintf("%d", i%40))
}

// oddNames are the names of sources. All can be written on every system.
var oddNames = []string{
	"%d.txt", "%d minutes (final) v2.txt", "-%d.txt", ".%d.txt", "it's %d.txt", "%d.TXT", "%d", "a&b;%d$(x).txt", "Réunion du 3 mai – %d.txt",
	"会議 %d.txt", "%d.txt.txt", "#%d#.txt", "100%%-%d.txt", "%d.minutes.2019", "~%d.text",
}

// source is one source that is to be written.
type source struct{ name, text string }

// The ways in which a source can be bad that hold in any holder.
var badTexts = []func(source) source{
	func(s source) source { return source{s.name, ""} },
	func(s source) source { return source{s.name, " \n\u00a0\n\n"} },
	func(s source) source { return source{s.name, "%PDF-1.4\n" + s.text} },
	func(s source) source {
		noise := make([]byte, 2000)
		for i := range noise {
			noise[i] = byte(i * i % 251)
		}
		return source{s.name, "\x00\x01\x02" + string(noise)}
	},
}

// badKinds are the ways in which a source can be bad, by the kind of holder:
// some names can be written in archives only.
var badKinds = map[string][]func(source) source{
	"": badTexts,
	".zip": append([]func(source) source{
		func(s source) source { return source{"../" + s.name, s.text} },
		func(s source) source {
			return source{path.Join(path.Dir(s.name), fmt.Sprintf("com1.%d.txt", len(s.text)), path.Base(s.name)), s.text}
		},
	}, badTexts...),
	".gz": append([]func(source) source{
		func(s source) source { return source{s.name + "\xe9.txt", s.text} },
	}, badTexts...),
}

// folder writes a file below a folder, which it makes.
func folder(dir string, s source) error {
	file := filepath.Join(dir, filepath.FromSlash(s.name))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(s.text), 0o666)
}
