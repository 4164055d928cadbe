// SPDX-License-Identifier: Apache-2.0

package exchange

// Not every read is seen where queues are looked at: read(2) and io_uring are
// not. An empty queue is silence only where nobody can have read so meanwhile: the
// sender was alone in its process, or what is read from the socket is read by calls
// that are seen.

// hidden says whether an answer to a send that left its socket's queue empty may
// have been read unseen, by what was read since.
func (t *Tracker) hidden(g *sending) bool { return g != nil && g.hidden && !t.readers.seen(g.inode) }
