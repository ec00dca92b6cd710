package archive

import (
	"context"
	"fmt"
	"hash/maphash"
	"runtime"
	"strings"
)

// Plan says which output each source has in a tree.
type Plan struct {
	*Sources
	ending  string
	sources map[uint64]int32 // by the key of the output
}

// keySeed makes keys, which live no longer than the program.
var keySeed = maphash.MakeSeed()

// key stands for the name of an output where tens of thousands are held. Where
// the file system takes two names for one, so does it.
func key(output string) uint64 {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		output = strings.ToLower(output)
	}
	return maphash.String(keySeed, output)
}

// CollisionError says that sources would write the same output.
type CollisionError struct {
	Pairs []string // sentences, no more than collisionsTold
	Count int
}

// collisionsTold is how many collisions an error tells of.
const collisionsTold = 3

func (e *CollisionError) Error() string {
	more := ""
	if e.Count > len(e.Pairs) {
		more = fmt.Sprintf(", and %s more", grouped(e.Count-len(e.Pairs)))
	}
	return strings.Join(e.Pairs, "; ") + more + "; leave one out with --exclude, or convert them into folders of their own"
}

// NewPlan gives each source an output with that ending. The error is a
// *CollisionError where two would write the same file, or one a file where
// another needs a folder; or it is that of ctx.
func NewPlan(ctx context.Context, s *Sources, ending string) (*Plan, error) {
	p := &Plan{s, ending, make(map[uint64]int32, s.Len())}
	collisions := &CollisionError{}
	for i := range s.Len() {
		if s.faults[i] != nil {
			continue
		}
		if err := checkPortable(s.Name(i)); err != nil {
			s.faults[i] = explain(err)
			continue
		}
		k := key(p.Output(i))
		if other, taken := p.sources[k]; taken {
			collisions.add(fmt.Sprintf("%s and %s would both be written to %s", s.Name(int(other)), s.Name(i), p.Output(i)))
		}
		p.sources[k] = int32(i)
	}
	p.checkFolders(collisions)
	if collisions.Count > 0 {
		return nil, collisions
	}
	return p, ctx.Err()
}

// Output is the name of a source's output, below the tree's folder.
func (p *Plan) Output(i int) string { return outputName(p.Name(i), p.ending) }

// holds says whether the output of some source has that name.
func (p *Plan) holds(output string) bool {
	_, ok := p.sources[key(output)]
	return ok
}

// checkFolders looks for outputs that stand where others need a folder.
func (p *Plan) checkFolders(collisions *CollisionError) {
	last := "" // the folder of the source before, which most share
	for i := range p.Len() {
		output := p.Output(i)
		folder := output[:strings.LastIndexByte(output, '/')+1]
		if folder == last || p.faults[i] != nil {
			continue
		}
		last = folder
		for n := range len(folder) {
			if folder[n] != '/' {
				continue
			}
			if other, taken := p.sources[key(folder[:n])]; taken {
				collisions.add(fmt.Sprintf("the output of %s would be the file %s, where %s needs a folder", p.Name(int(other)), folder[:n], p.Name(i)))
			}
		}
	}
}

func (e *CollisionError) add(pair string) {
	if e.Count++; len(e.Pairs) < collisionsTold {
		e.Pairs = append(e.Pairs, pair)
	}
}
