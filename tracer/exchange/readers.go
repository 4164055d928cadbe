// SPDX-License-Identifier: Apache-2.0

package exchange

// readers knows which thread reads from a socket: the records of several are not
// in the order of the socket's queue.
type readers struct{ byInode map[uint64]int }

// Threads of readers: none known has number 0.
const manyReaders = -1

// maxReaders bounds what is kept; past it all are forgotten: they come again
// with what they read next.
const maxReaders = 16384

// read notes that a thread reads.
func (x *readers) read(inode uint64, tid int) {
	switch known := x.byInode[inode]; {
	case known == tid || known == manyReaders:
		return
	case known != 0:
		tid = manyReaders
	case x.byInode == nil, len(x.byInode) >= maxReaders:
		x.byInode = make(map[uint64]int)
	}
	x.byInode[inode] = tid
}

// only says whether this thread reads, and no other was seen to.
func (x *readers) only(inode uint64, tid int) bool { return tid != 0 && x.byInode[inode] == tid }

// seen says whether any was seen to.
func (x *readers) seen(inode uint64) bool { return x.byInode[inode] != 0 }

// several says whether more than one was seen to.
func (x *readers) several(inode uint64) bool { return x.byInode[inode] == manyReaders }
