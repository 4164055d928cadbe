// SPDX-License-Identifier: Apache-2.0

package decode

// The names of nlmsg_flags by request class (linux/netlink.h). Bits 0x100 and
// up mean something else in each.
var (
	plainFlags = Enum{Name: "nlmsg_flags", Prefix: "NLM_F_", Flags: true, Values: []Value{
		{0x1, "NLM_F_REQUEST"}, {0x2, "NLM_F_MULTI"}, {0x4, "NLM_F_ACK"}, {0x8, "NLM_F_ECHO"},
		{0x10, "NLM_F_DUMP_INTR"}, {0x20, "NLM_F_DUMP_FILTERED"},
	}}
	getFlags = Enum{Name: "nlmsg_flags", Prefix: "NLM_F_", Flags: true, Values: []Value{
		{0x1, "NLM_F_REQUEST"}, {0x2, "NLM_F_MULTI"}, {0x4, "NLM_F_ACK"}, {0x8, "NLM_F_ECHO"},
		{0x10, "NLM_F_DUMP_INTR"}, {0x20, "NLM_F_DUMP_FILTERED"},
		{0x100, "NLM_F_ROOT"}, {0x200, "NLM_F_MATCH"}, {0x400, "NLM_F_ATOMIC"},
	}}
	newFlags = Enum{Name: "nlmsg_flags", Prefix: "NLM_F_", Flags: true, Values: []Value{
		{0x1, "NLM_F_REQUEST"}, {0x2, "NLM_F_MULTI"}, {0x4, "NLM_F_ACK"}, {0x8, "NLM_F_ECHO"},
		{0x10, "NLM_F_DUMP_INTR"}, {0x20, "NLM_F_DUMP_FILTERED"},
		{0x100, "NLM_F_REPLACE"}, {0x200, "NLM_F_EXCL"}, {0x400, "NLM_F_CREATE"}, {0x800, "NLM_F_APPEND"},
	}}
	deleteFlags = Enum{Name: "nlmsg_flags", Prefix: "NLM_F_", Flags: true, Values: []Value{
		{0x1, "NLM_F_REQUEST"}, {0x2, "NLM_F_MULTI"}, {0x4, "NLM_F_ACK"}, {0x8, "NLM_F_ECHO"},
		{0x10, "NLM_F_DUMP_INTR"}, {0x20, "NLM_F_DUMP_FILTERED"},
		{0x100, "NLM_F_NONREC"}, {0x200, "NLM_F_BULK"},
	}}
	ackFlags = Enum{Name: "nlmsg_flags", Prefix: "NLM_F_", Flags: true, Values: []Value{
		{0x1, "NLM_F_REQUEST"}, {0x2, "NLM_F_MULTI"}, {0x4, "NLM_F_ACK"}, {0x8, "NLM_F_ECHO"},
		{0x10, "NLM_F_DUMP_INTR"}, {0x20, "NLM_F_DUMP_FILTERED"},
		{0x100, "NLM_F_CAPPED"}, {0x200, "NLM_F_ACK_TLVS"},
	}}
)

func flagsOf(c Class) *Enum {
	switch c {
	case ClassGet:
		return &getFlags
	case ClassNew:
		return &newFlags
	case ClassDelete:
		return &deleteFlags
	case ClassAck:
		return &ackFlags
	}
	return &plainFlags
}

// class is what the message's flags above 0xff mean, also where no table knows
// its type: rtnetlink tells by the number (rtnetlink_rcv_msg's kind), generic
// netlink takes both bits of FlagDump as a dump whatever the command.
func (m *Message) class() Class {
	switch {
	case m.isControl() && (m.Header.Type == ERROR || m.Header.Type == DONE):
		return ClassAck
	case m.Type != nil && m.Type.Class != ClassOther:
		return m.Type.Class
	case m.Context == nil:
		return ClassOther
	case m.Type == nil && m.Context.Protocol == protoRoute && m.Header.Type >= MinType:
		return [...]Class{ClassNew, ClassDelete, ClassGet, ClassOther}[m.Header.Type&3]
	case m.Context.Protocol == protoGeneric && m.Header.Flags&FlagDump == FlagDump:
		return ClassGet
	}
	return ClassOther
}

// hasHeader says whether there is a struct nlmsghdr: NETLINK_KOBJECT_UEVENT has
// none.
func (m *Message) hasHeader() bool {
	return len(m.Raw) >= HeaderLen && !(m.Context != nil && m.Context.Protocol == protoUevent)
}

// isControl says whether the message is netlink's own.
func (m *Message) isControl() bool {
	return m.Header.Type < MinType && !(m.Context != nil && m.Context.Protocol == protoConnector)
}

// isDump says whether the request asks for a dump.
func (m *Message) isDump() bool {
	return m.class() == ClassGet && m.Header.Flags&FlagDump == FlagDump && m.isRequest()
}

// isRequest says whether the message went to the kernel or to a peer.
func (m *Message) isRequest() bool { return m.Context == nil || m.Context.Direction != FromKernel }

// typeName is the message's constant, "" where none is known.
func (m *Message) typeName() string {
	if m.Type != nil {
		return m.Type.Name
	}
	if m.isControl() && m.hasHeader() {
		switch m.Header.Type {
		case NOOP:
			return "NLMSG_NOOP"
		case ERROR:
			return "NLMSG_ERROR"
		case DONE:
			return "NLMSG_DONE"
		case OVERRUN:
			return "NLMSG_OVERRUN"
		}
	}
	return ""
}
