// SPDX-License-Identifier: Apache-2.0

package bpf

// The layout every backend's object shares; the names the generator gives them
// carry the first backend's.
type (
	Event       = SyscallEvent
	Process     = SyscallProcess
	CgroupIDs   = SyscallCgroupIds
	CgroupNames = SyscallCgroupNames
	Ack         = SyscallAck
	Success     = SyscallSuccess
	Policy      = SyscallPolicy
	Setup       = SyscallSetup
	Config      = SyscallConfig
	Counters    = SyscallCounters
	CommKey     = SyscallCommKey
	Scratch     = SyscallScratch
)

// Kinds of Event.
const (
	EventSend      = SyscallEventKindEVENT_SEND
	EventReceive   = SyscallEventKindEVENT_RECEIVE
	EventExtack    = SyscallEventKindEVENT_EXTACK
	EventProcess   = SyscallEventKindEVENT_PROCESS
	EventAck       = SyscallEventKindEVENT_ACK
	EventSent      = SyscallEventKindEVENT_SENT
	EventBroadcast = SyscallEventKindEVENT_BROADCAST
	EventSuccesses = SyscallEventKindEVENT_SUCCESSES
	EventSetup     = SyscallEventKindEVENT_SETUP
	EventClosed    = SyscallEventKindEVENT_CLOSED
	EventCgroup    = SyscallEventKindEVENT_CGROUP
)

// Flags of Event.
const (
	EventPeek       = SyscallEventFlagEVENT_PEEK
	EventUnreadable = SyscallEventFlagEVENT_UNREADABLE
	EventAsked      = SyscallEventFlagEVENT_ASKED
	EventNoPeer     = SyscallEventFlagEVENT_NO_PEER
	EventOneOfMany  = SyscallEventFlagEVENT_ONE_OF_MANY
	EventQueueKnown = SyscallEventFlagEVENT_QUEUE_KNOWN
	EventInSend     = SyscallEventFlagEVENT_IN_SEND
	EventAlone      = SyscallEventFlagEVENT_ALONE
)

// What becomes of a cgroup (enum verdict).
const (
	VerdictNo  = SyscallVerdictVERDICT_NO
	VerdictYes = SyscallVerdictVERDICT_YES
)

// Nowhere is Ack.At and Success.At where that is not known (NOWHERE).
const Nowhere = ^uint32(0)

// MaxPiece is how far beyond snaplen a scratch slot reaches (MAX_PIECE).
const MaxPiece = 32 << 10

// MaxCgroups is how many cgroups can be selected at once (MAX_CGROUPS).
const MaxCgroups = 64

// MaxTypes is how many request types can be selected at once (MAX_TYPES).
const MaxTypes = 1024

// MaxVerdicts is how many cgroups the kernel side remembers (MAX_VERDICTS).
const MaxVerdicts = 8192
