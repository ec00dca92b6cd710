package archive

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// stateFolder is the folder below a tree's own in which it keeps its state:
//
//	lock            held while a run is at work
//	state.ndjson    a stamp for each output, in the order of the sources
//	journal.ndjson  the stamps of a run that is not finished
//	sources.json    where the sources were found
//	tmp/            outputs that are not whole yet
const stateFolder = ".minutebook"

const (
	stateFile   = "state.ndjson"
	journalFile = "journal.ndjson"
	lockFile    = "lock"
	tmpFolder   = "tmp"
)

// journal is the index of the journal among a state's files.
const journal = 1

// stamp tells what an output was made of. It holds nothing that varies from run
// to run, so that the state of a run that was stopped and gone on with is that
// of a run that was not.
type stamp struct {
	File
	SHA256       string `json:"sha256"` // of the source
	Made         string `json:"made"`   // stands for the options and the rules
	OutputSHA256 string `json:"output_sha256"`
	OutputBytes  int64  `json:"output_bytes"`
}

// state is what a tree remembers. In memory it holds no more of a stamp than
// where it stands.
//
// A stamp is written to the journal before its output is put in place, and so
// after a kill the last ones of the journal may be ahead of the tree; recover
// looks which are.
type state struct {
	dir string // the state's folder

	mu      sync.Mutex
	at      map[uint64]location // by the key of the output
	files   [2]*os.File         // state and journal; nil where there is none
	size    int64               // of the journal
	changed bool                // stamps came or went
}

// location is where a stamp stands: twice the offset, and one more in the
// journal.
type location int64

func (l location) file() int     { return int(l & 1) }
func (l location) offset() int64 { return int64(l >> 1) }

// openState reads the state of a folder, for a run that adds to it or, without
// writable, only looks. Outputs are asked for by name whether they have a
// content; that settles which stamps of a journal came true.
func openState(dir string, writable bool, has func(output, sha256 string) bool) (*state, error) {
	s := &state{dir: dir, at: make(map[uint64]location)}
	err := s.open(writable)
	earlier := make(map[uint64][]location) // of outputs with several stamps
	for i := range s.files {
		if err == nil {
			err = s.each(i, func(at location, line []byte) error {
				k := key(outputOf(line))
				if was, ok := s.at[k]; ok {
					earlier[k] = append(earlier[k], was)
				}
				s.at[k] = at
				return nil
			})
		}
	}
	if err == nil {
		err = s.recover(earlier, has)
	}
	if err == nil && writable {
		err = s.files[journal].Truncate(s.size)
	}
	if err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

func (s *state) open(writable bool) error {
	flags := [2]int{os.O_RDONLY, os.O_RDONLY}
	if writable {
		flags[journal] = os.O_RDWR | os.O_CREATE
	}
	for i, name := range []string{stateFile, journalFile} {
		f, err := openRegular(filepath.Join(s.dir, name), flags[i])
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err == nil {
			s.files[i] = f
		}
	}
	return nil
}

// openRegular opens a file that is no link to another one.
func openRegular(path string, flag int) (*os.File, error) {
	info, err := os.Lstat(path)
	if err == nil && !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "open", Path: path, Err: errors.New("is no regular file")}
	}
	return os.OpenFile(path, flag, 0o666)
}

// each calls f for each stamp of a file. A last line that a kill cut short is
// none; for the journal, size says where it begins.
func (s *state) each(file int, f func(at location, line []byte) error) error {
	if s.files[file] == nil {
		return nil
	}
	r := bufio.NewReaderSize(io.NewSectionReader(s.files[file], 0, 1<<62), 64<<10)
	for offset := int64(0); ; {
		line, err := r.ReadBytes('\n')
		if err == io.EOF {
			if file == journal {
				s.size = offset
			}
			return nil
		}
		if err != nil {
			return err
		}
		if err := f(location(offset<<1|int64(file)), line); err != nil {
			return err
		}
		offset += int64(len(line))
	}
}

// outputOf returns the output of a stamp, empty where the line is none.
func outputOf(line []byte) string {
	var s struct{ Output string }
	if json.Unmarshal(line, &s) != nil {
		return ""
	}
	return s.Output
}

// recover settles the stamps of a journal that a run left behind: of several of
// an output, the last that fits what is there. Where none does, an output that
// is there was edited, and one that is not will be made anew.
func (s *state) recover(earlier map[uint64][]location, has func(output, sha256 string) bool) error {
	return s.each(journal, func(at location, line []byte) error {
		var st stamp
		if json.Unmarshal(line, &st) != nil {
			return nil
		}
		k := key(st.Output)
		if !s.good(k, at) || has(st.Output, st.OutputSHA256) {
			return nil
		}
		for _, at := range earlier[k] { // the last that fits stays
			if was, err := s.load(at); err == nil && has(was.Output, was.OutputSHA256) {
				s.at[k] = at
			}
		}
		return nil
	})
}

// good says whether the stamp of an output is the one that stands there.
func (s *state) good(k uint64, at location) bool {
	good, ok := s.at[k]
	return ok && good == at
}

// lookup returns the stamp of an output, and whether there is one.
func (s *state) lookup(output string) (stamp, bool) {
	s.mu.Lock()
	at, ok := s.at[key(output)]
	s.mu.Unlock()
	if !ok {
		return stamp{}, false
	}
	st, err := s.load(at)
	return st, err == nil && st.Output == output
}

func (s *state) load(at location) (st stamp, err error) {
	line, err := s.line(at)
	if err == nil {
		err = json.Unmarshal(line, &st)
	}
	return st, err
}

// line reads the line of a stamp.
func (s *state) line(at location) ([]byte, error) {
	buf := make([]byte, 1<<10)
	for {
		n, err := s.files[at.file()].ReadAt(buf, at.offset())
		if end := bytes.IndexByte(buf[:n], '\n'); end >= 0 {
			return buf[:end+1], nil
		}
		if err != nil {
			return nil, err
		}
		buf = make([]byte, 4*len(buf))
	}
}

// note writes a stamp to the journal. It returns what takes it back, should
// the output not come to be.
func (s *state) note(st *stamp) (undo func(), err error) {
	line, err := json.Marshal(st)
	if err != nil {
		return nil, err
	}
	line = append(line, '\n')
	s.mu.Lock()
	defer s.mu.Unlock()
	if n, err := s.files[journal].WriteAt(line, s.size); err != nil {
		if n > 0 {
			s.files[journal].Truncate(s.size)
		}
		return nil, err
	}
	s.changed = true
	k := key(st.Output)
	was, had := s.at[k]
	s.at[k] = location(s.size<<1 | 1)
	s.size += int64(len(line))
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.at[k] = was; !had {
			delete(s.at, k)
		}
	}, nil
}

// drop forgets an output.
func (s *state) drop(output string) {
	delete(s.at, key(output))
	s.changed = true
}

// rest calls f for each stamp that is still good and of none of the outputs of
// a plan.
func (s *state) rest(p *Plan, f func(line []byte) error) error {
	for file := range s.files {
		err := s.each(file, func(at location, line []byte) error {
			output := outputOf(line)
			if output == "" || !s.good(key(output), at) || p.holds(output) {
				return nil
			}
			return f(line)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// writeTo writes all stamps that are good, those of the plan in its order.
func (s *state) writeTo(w io.Writer, p *Plan) error {
	for i := range p.Len() {
		at, ok := s.at[key(p.Output(i))]
		if !ok || int(p.sources[key(p.Output(i))]) != i {
			continue
		}
		line, err := s.line(at)
		if err != nil {
			return err
		}
		if _, err := w.Write(line); err != nil {
			return err
		}
	}
	return s.rest(p, func(line []byte) error {
		_, err := w.Write(line)
		return err
	})
}

// close closes what the state reads.
func (s *state) close() error {
	var errs []error
	for i, f := range s.files {
		if f != nil {
			errs = append(errs, f.Close())
			s.files[i] = nil
		}
	}
	return errors.Join(errs...)
}
