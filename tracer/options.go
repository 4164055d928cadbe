// SPDX-License-Identifier: Apache-2.0

package tracer

import "github.com/nlsnoop/nlsnoop/bpf"

// Options selects; its zero value traces everything. Lists of one field are
// alternatives, fields combine with and. A receive is selected where its socket
// was used by a selected sender, or its reader is selected: sockets are
// inherited and passed.
type Options struct {
	PIDs      []int    // processes (tgid), as the initial pid namespace counts; refused inside another
	Follow    bool     // and what the processes of PIDs, or given to Follow, start from now on
	UIDs      []uint32 // real uid of the sender
	Comms     []string // of the process or the thread; at most 15 bytes count; a trailing * matches any rest
	Cgroups   []string // directories under the cgroup v2 mount; the subtree
	NetNS     []uint64 // inode of the socket's network namespace
	Protocols []int    // NETLINK_*
	Types     []uint16 // nlmsg_type of requests; at most 1024. What else comes through a socket after one comes too
	Calls     bool     // also peeks, receives that find nothing (EAGAIN), and Setup events, if the kernel has tracepoints of system calls

	// Place, where set, says what the caller knows of a cgroup by its paths, of v2
	// and of the v1 hierarchy pids; "" is none, or unknown. Events asks it, once a
	// cgroup. With ByPlace the kernel side drops what comes from one it calls
	// Unwanted; not what comes before it was asked: look at Process again.
	Place   func(v2, v1 string) Place
	ByPlace bool

	// FailedOnly drops in the kernel what comes to no error: sends without one
	// that start no dump, and receives but those that fail or follow a dump that
	// did. From syscall, which cannot tell, everything comes; so with Types.
	FailedOnly bool
	Multicast  bool // also Broadcast events (not from syscall)
	Known      bool // also Known events, of sockets in NetNS, the first of all where they are found in time; none in a pid namespace

	Backend   Backend // Auto: the best this kernel allows
	Snaplen   int     // bytes kept of each call; 0: 32 KiB; at most 256 KiB
	RingBytes int     // size of the ring buffer, rounded up to a power of two of pages; 0: 16 MiB
}

// Defaults and limits of Options.
const (
	DefaultSnaplen   = 32 << 10
	MaxSnaplen       = 256 << 10
	DefaultRingBytes = 16 << 20
	MaxTypes         = bpf.MaxTypes
)
