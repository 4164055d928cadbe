// SPDX-License-Identifier: Apache-2.0

package decode

// chunkNodes is the size of an arena's first chunk: an ordinary link message.
const chunkNodes = 512

// keepNodes is how many nodes an arena keeps between messages; a giant
// message's are given back.
const keepNodes = 1 << 16

// An arena hands out runs of nodes. A chunk never moves, so nodes may be
// pointed at; what reset takes back is handed out again, unzeroed.
type arena struct {
	chunks [][]Node
	at     int // chunk in use
	used   int // nodes of it handed out
	total  int // nodes of all chunks
}

func (a *arena) reset() {
	a.at, a.used = 0, 0
	if a.total > keepNodes {
		a.total = len(a.chunks[0])
		clear(a.chunks[1:])
		a.chunks = a.chunks[:1]
	}
}

// room is a run of at least n nodes, not yet taken.
func (a *arena) room(n int) []Node {
	if a.at < len(a.chunks) && len(a.chunks[a.at])-a.used >= n {
		return a.chunks[a.at][a.used:]
	}
	return a.next(n)
}

// grow moves a run that filled its room, none of it taken yet, into a larger
// one.
func (a *arena) grow(run []Node) []Node {
	r := a.next(2*len(run) + 1)
	copy(r, run)
	return r
}

// next is the room of the first chunk after this one that has n nodes.
func (a *arena) next(n int) []Node {
	if len(a.chunks) > 0 {
		a.at++
	}
	for a.at < len(a.chunks) && len(a.chunks[a.at]) < n {
		a.at++
	}
	if a.at == len(a.chunks) {
		size := max(n, chunkNodes<<min(a.at, 5))
		a.chunks = append(a.chunks, make([]Node, size))
		a.total += size
	}
	a.used = 0
	return a.chunks[a.at]
}

// take makes the first n nodes of the room a run of its own, never nil.
func (a *arena) take(n int) []Node {
	if n == 0 {
		return noNodes
	}
	run := a.chunks[a.at][a.used : a.used+n : a.used+n]
	a.used += n
	return run
}

var noNodes = []Node{}
