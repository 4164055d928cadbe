// SPDX-License-Identifier: Apache-2.0

package exchange

// A request is in three lists at once, linked through itself: removing is as
// cheap as adding however many are open.
const (
	byAge = iota
	bySocket
	bySeq
	listKinds
)

type link struct{ prev, next *request }

type list struct{ head, tail *request }

func (l *list) push(r *request, kind int) {
	r.at[kind] = link{prev: l.tail}
	if l.tail != nil {
		l.tail.at[kind].next = r
	} else {
		l.head = r
	}
	l.tail = r
}

func (l *list) remove(r *request, kind int) {
	at := &r.at[kind]
	if at.prev != nil {
		at.prev.at[kind].next = at.next
	} else {
		l.head = at.next
	}
	if at.next != nil {
		at.next.at[kind].prev = at.prev
	} else {
		l.tail = at.prev
	}
	*at = link{}
}

// chain is the key of the requests a reply may belong to.
type chain struct {
	inode uint64
	seq   uint32
}

// link puts a request into the lists.
func (t *Tracker) link(r *request) {
	t.age.push(r, byAge)
	r.sock.open.push(r, bySocket)
	k := chain{r.sock.inode, r.head.Seq}
	l := t.chains[k]
	l.push(r, bySeq)
	t.chains[k] = l
	t.open++
	if r.silent {
		r.sock.silent++
	}
}

// unlink takes it out, and drops the socket where it was the last.
func (t *Tracker) unlink(r *request) {
	t.age.remove(r, byAge)
	s := r.sock
	s.open.remove(r, bySocket)
	k := chain{s.inode, r.head.Seq}
	l := t.chains[k]
	l.remove(r, bySeq)
	if l.head == nil {
		delete(t.chains, k)
	} else {
		t.chains[k] = l
	}
	t.open--
	if r.silent {
		s.silent--
	}
	if s.open.head == nil {
		delete(t.sockets, s.inode)
		t.freeSocket(s)
	}
}

// touch notes a sign of life.
func (t *Tracker) touch(r *request) {
	r.seen = t.now
	if t.age.tail == r {
		return
	}
	t.age.remove(r, byAge)
	t.age.push(r, byAge)
}
