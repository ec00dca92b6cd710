package archive

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// Filter says by globs which of the files that are found in folders and
// archives are taken. The zero Filter takes all.
//
// A glob is of package path. Without a slash it is held against the last
// element of a name, with one against the whole name, where ** stands for any
// number of folders. (rsync's and gitignore's way.)
type Filter struct {
	include, exclude []glob
}

// NewFilter compiles globs. A file is taken if it matches one of include, where
// there are any, and neither it nor a folder above it matches one of exclude.
func NewFilter(include, exclude []string) (Filter, error) {
	in, err := compile(include)
	if err != nil {
		return Filter{}, err
	}
	ex, err := compile(exclude)
	return Filter{in, ex}, err
}

// takes says whether a file is taken; the folders above it were entered.
func (f *Filter) takes(name string) bool {
	return f.enters(name) && (len(f.include) == 0 || anyMatches(f.include, name))
}

// enters says whether a folder or an archive is looked into.
func (f *Filter) enters(name string) bool { return !anyMatches(f.exclude, name) }

func anyMatches(globs []glob, name string) bool {
	return slices.ContainsFunc(globs, func(g glob) bool { return g.matches(name) })
}

// glob is one glob, cut at its slashes.
type glob struct {
	segments []string
	whole    bool // it is held against the whole name
}

const anyFolders = "**"

func compile(texts []string) ([]glob, error) {
	var globs []glob
	for _, text := range texts {
		trimmed := strings.TrimSuffix(text, "/")
		if _, err := path.Match(trimmed, ""); err != nil || trimmed == "" {
			return nil, fmt.Errorf("%q is no glob", text)
		}
		g := glob{whole: strings.Contains(trimmed, "/")}
		g.segments = strings.Split(strings.TrimPrefix(trimmed, "/"), "/")
		globs = append(globs, g)
	}
	return globs, nil
}

func (g *glob) matches(name string) bool {
	if !g.whole {
		return segmentMatches(g.segments[0], path.Base(name))
	}
	return segmentsMatch(g.segments, strings.Split(name, "/"))
}

// segmentsMatch goes back no further than to the last ** that it met: what an
// earlier one could take, the last can take as well.
func segmentsMatch(pattern, names []string) bool {
	p, n := 0, 0
	star, from := -1, 0
	for n < len(names) {
		switch {
		case p < len(pattern) && pattern[p] == anyFolders:
			star, from = p, n
			p++
		case p < len(pattern) && segmentMatches(pattern[p], names[n]):
			p, n = p+1, n+1
		case star >= 0:
			from++
			p, n = star+1, from
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p] == anyFolders {
		p++
	}
	return p == len(pattern)
}

func segmentMatches(pattern, name string) bool {
	ok, _ := path.Match(pattern, name) // compile has seen to the error
	return ok
}
