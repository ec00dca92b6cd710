package archive

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// locationFile is where a tree's state keeps the Location of its sources.
const locationFile = "sources.json"

// Location says where the sources of a tree were found, so that they can be
// found again.
type Location struct {
	// Folder is the one in which the program was run, seen from the tree's, so
	// that both can be moved together; absolute where there is no such way.
	Folder    string   `json:"folder"`
	Arguments []string `json:"arguments,omitempty"`
	List      []string `json:"list,omitempty"` // of --files-from
	Follow    bool     `json:"follow,omitempty"`
}

// Locate is the Location of sources that are named in the folder at hand, for a
// tree in root.
func Locate(root string, args, list []string, follow bool) (Location, error) {
	folder, err := os.Getwd()
	if err != nil {
		return Location{}, err
	}
	tree, err := filepath.Abs(root)
	if err != nil {
		return Location{}, err
	}
	if seen, err := filepath.Rel(tree, folder); err == nil {
		folder = seen
	}
	return Location{filepath.ToSlash(folder), args, list, follow}, nil
}

// Remember keeps in the tree's state where its sources are.
func (t *Tree) Remember(l Location) error {
	spare := t.spare(0)
	err := writeFile(spare, func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		return e.Encode(l)
	})
	if err == nil {
		err = os.Rename(spare, filepath.Join(t.root, stateFolder, locationFile))
	}
	if err != nil {
		os.Remove(spare)
	}
	return err
}

// Recall finds the sources of the tree in root again.
func Recall(ctx context.Context, root string, opt FindOptions) (*Sources, error) {
	var l Location
	data, err := os.ReadFile(filepath.Join(root, stateFolder, locationFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("it does not say where its sources are; name them after it")
	}
	if err == nil {
		err = json.Unmarshal(data, &l)
	}
	if err != nil {
		return nil, fmt.Errorf("it does not say where its sources are: %w", err)
	}
	opt.Follow = l.Follow
	if opt.From = filepath.FromSlash(l.Folder); !filepath.IsAbs(opt.From) {
		opt.From = filepath.Join(root, opt.From)
	}
	return Find(ctx, l.Arguments, l.List, opt)
}

// Pick calls f with the text of each source that has one of the names, in their
// order, or with why it cannot be read. The text holds until f returns.
func (s *Sources) Pick(names map[string]bool, f func(name string, data []byte, err error) error) error {
	picked := &Sources{faults: make(map[int]*fault), limit: s.limit}
	for i, e := range s.entries {
		if !names[s.Name(i)] {
			continue
		}
		if fault, ok := s.faults[i]; ok {
			picked.faults[len(picked.entries)] = fault
		}
		picked.entries = append(picked.entries, e)
	}
	feed := feed{Sources: picked}
	defer feed.close()
	for {
		j, ok := feed.next(nil)
		if !ok {
			return nil
		}
		if j.err == nil && j.path != "" {
			j.data, j.err = readFile(j.path, nil, s.limit)
		}
		if err := f(picked.Name(j.i), j.data, j.err); err != nil {
			return err
		}
	}
}
