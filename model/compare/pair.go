package compare

// none stands for the partner that an element of a list does not have.
const none = -1

// pairing is a labelled and a found element that are set against each other,
// by their indexes; none where one of them is alone.
type pairing struct{ want, got int }

// key returns what two elements must have in common to be paired, or "" for
// an element that cannot be paired so.
type key[T any] func(T) string

// separator stands between the parts of a key. It is white space to Norm, so
// no text that was normalised holds it.
const separator = "\x1f"

// pair pairs the elements of two lists: by the first key as many as it will,
// then what is left by the next. Each labelled element, in order, takes the
// first found one that is left. With rest, what no key could pair is paired in
// order. The pairs come in the order of the labels, then the labelled elements
// that are alone, then the found ones.
func pair[T any](want, got []T, rest bool, keys ...key[T]) []pairing {
	partner, taken := make([]int, len(want)), make([]bool, len(got))
	for i := range partner {
		partner[i] = none
	}
	for _, key := range keys {
		queues := make(map[string][]int)
		for j, g := range got {
			if k := key(g); k != "" && !taken[j] {
				queues[k] = append(queues[k], j)
			}
		}
		for i, w := range want {
			if partner[i] != none {
				continue
			}
			k := key(w)
			if queue := queues[k]; k != "" && len(queue) > 0 {
				partner[i], taken[queue[0]] = queue[0], true
				queues[k] = queue[1:]
			}
		}
	}
	if rest {
		j := 0
		for i := range want {
			for j < len(got) && taken[j] {
				j++
			}
			if partner[i] == none && j < len(got) {
				partner[i], taken[j] = j, true
			}
		}
	}
	return pairings(partner, taken)
}

// pairings lists who found whom.
func pairings(partner []int, taken []bool) []pairing {
	var pairs, alone []pairing
	for i, j := range partner {
		if j == none {
			alone = append(alone, pairing{i, none})
		} else {
			pairs = append(pairs, pairing{i, j})
		}
	}
	for j, t := range taken {
		if !t {
			alone = append(alone, pairing{none, j})
		}
	}
	return append(pairs, alone...)
}
