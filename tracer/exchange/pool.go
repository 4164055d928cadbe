// SPDX-License-Identifier: Apache-2.0

package exchange

// Free lists and buffers beyond these go to the garbage collector.
const (
	maxFree    = 1024
	maxFreeBuf = 4096
)

func take[T any](free *[]*T) *T {
	n := len(*free)
	if n == 0 {
		return new(T)
	}
	v := (*free)[n-1]
	*free = (*free)[:n-1]
	return v
}

func give[T any](free *[]*T, v *T) {
	if len(*free) < maxFree {
		*free = append(*free, v)
	}
}

// hold counts n more bytes of an open request, release those of one that is not
// open any more.
func (t *Tracker) hold(p *product, n int) {
	p.held += n
	t.held += n
}

func (t *Tracker) release(p *product) { t.hold(p, -p.held) }

func (t *Tracker) freeProduct(p *product) {
	buf, kept, ends, replies := p.buf[:0], p.kept[:0], p.ends[:0], p.Replies
	if cap(buf) > maxFreeBuf {
		buf = nil
	}
	if cap(kept) > maxFreeBuf || cap(ends) > maxFreeBuf {
		kept, ends, replies = nil, nil, nil
	}
	clear(replies)
	*p = product{buf: buf, kept: kept, ends: ends}
	p.Replies = replies[:0]
	give(&t.freeProducts, p)
}

func (t *Tracker) freeRequest(r *request) {
	*r = request{}
	give(&t.freeRequests, r)
}

func (t *Tracker) freeSending(g *sending) {
	if g.pending != nil {
		t.freeProduct(g.pending)
	}
	for _, p := range g.peers {
		t.freeProduct(p)
	}
	m := g.members[:0]
	if cap(m) > maxFreeBuf {
		m = nil
	}
	*g = sending{members: m}
	give(&t.freeSendings, g)
}

func (t *Tracker) freeSocket(s *socket) {
	*s = socket{}
	give(&t.freeSockets, s)
}
