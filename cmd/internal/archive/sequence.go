package archive

import "sync"

// sequence puts results that come in any order back in the order of the
// sources. The worker whose result was waited for hands on all that are due, so
// that no goroutine stands between the workers and the output.
type sequence struct {
	hand   func(*result) // takes the results in order, one at a time
	window int           // how far a worker may be ahead of the result that is waited for
	bytes  int           // how much may wait before nobody may be ahead

	mu      sync.Mutex
	moved   *sync.Cond
	next    int
	waiting map[int]*result
	held    int // bytes that wait
}

func newSequence(jobs int, hand func(*result)) *sequence {
	s := &sequence{hand: hand, window: 16 * jobs, bytes: 8 << 20, waiting: make(map[int]*result)}
	s.moved = sync.NewCond(&s.mu)
	return s
}

// enter waits until source i is not too far ahead of the one that is waited
// for. That one never waits, so all come through.
func (s *sequence) enter(i int) {
	s.mu.Lock()
	for i != s.next && (i >= s.next+s.window || s.held > s.bytes) {
		s.moved.Wait()
	}
	s.mu.Unlock()
}

// done takes the result of source i.
func (s *sequence) done(i int, r *result) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting[i] = r
	s.held += r.size()
	if i != s.next {
		return
	}
	for r := s.waiting[s.next]; r != nil; r = s.waiting[s.next] {
		s.held -= r.size()
		delete(s.waiting, s.next)
		s.hand(r)
		s.next++
	}
	s.moved.Broadcast()
}
