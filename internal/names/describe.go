// SPDX-License-Identifier: Apache-2.0

package names

import (
	"encoding/binary"
	"fmt"

	"github.com/mdlayher/netlink"
	"github.com/nlsnoop/nlsnoop/internal/infer"
	"golang.org/x/sys/unix"
)

// What is read of nlctrl's messages (linux/genetlink.h) and of policies in them
// (linux/netlink.h), as far as package unix lacks it.
const (
	ctrlCmdGetPolicy = 10

	ctrlAttrPolicy   = 8
	ctrlAttrOpPolicy = 9

	ctrlAttrPolicyDo   = 1
	ctrlAttrPolicyDump = 2

	genlCmdCapHasPol = 8

	policyTypeAttrType          = 1
	policyTypeAttrPolicyIdx     = 8
	policyTypeAttrPolicyMaxType = 9
)

// describe asks what the family is and what its policies are, in our own
// network namespace, as for its name.
func (kernel) describe(name string) (*infer.Family, error) {
	messages, err := dumpOwn(unix.NETLINK_GENERIC, unix.GENL_ID_CTRL, []byte{unix.CTRL_CMD_GETFAMILY, 1, 0, 0})
	if err != nil {
		return nil, err
	}
	for _, m := range messages {
		if len(m.Data) < sizeGenlmsghdr {
			continue
		}
		b := m.Data[sizeGenlmsghdr:]
		if id, n, ok := family(b); ok && n == name {
			f := readFamily(name, b)
			for _, m := range policies(id) {
				if len(m.Data) >= sizeGenlmsghdr {
					readPolicies(f, m.Data[sizeGenlmsghdr:])
				}
			}
			return f, nil
		}
	}
	return nil, fmt.Errorf("the kernel has no family %q", name)
}

// policies are the kernel's messages about a family's policies. None where it
// refuses: a family may have none (ENODATA).
func policies(id uint16) []netlink.Message {
	request := []byte{ctrlCmdGetPolicy, 1, 0, 0}
	request = binary.NativeEndian.AppendUint16(request, unix.SizeofNlAttr+2)
	request = binary.NativeEndian.AppendUint16(request, unix.CTRL_ATTR_FAMILY_ID)
	request = binary.NativeEndian.AppendUint16(request, id)
	messages, err := dumpOwn(unix.NETLINK_GENERIC, unix.GENL_ID_CTRL, append(request, 0, 0))
	if err != nil {
		return nil
	}
	return messages
}

// readFamily reads the attributes of CTRL_CMD_NEWFAMILY.
func readFamily(name string, b []byte) *infer.Family {
	f := &infer.Family{Name: name, Policies: map[int]infer.Policy{}}
	for typ, payload := range attributes(b) {
		switch typ {
		case unix.CTRL_ATTR_HDRSIZE:
			f.HeaderSize = int(number(payload))
		case unix.CTRL_ATTR_MAXATTR:
			f.MaxAttr = int(number(payload))
		case unix.CTRL_ATTR_OPS:
			for _, op := range attributes(payload) {
				f.Ops = append(f.Ops, readOp(op))
			}
		}
	}
	return f
}

func readOp(b []byte) infer.Op {
	op := infer.Op{Do: infer.None, Dump: infer.None}
	for typ, payload := range attributes(b) {
		switch typ {
		case unix.CTRL_ATTR_OP_ID:
			op.Command = int(number(payload))
		case unix.CTRL_ATTR_OP_FLAGS:
			op.Checked = number(payload)&genlCmdCapHasPol != 0
		}
	}
	return op
}

// readPolicies reads the attributes of CTRL_CMD_GETPOLICY's answers: each says
// of one operation which policies are its, or of one policy what one attribute
// must be (ctrl_dumppolicy in net/netlink/genetlink.c, net/netlink/policy.c).
func readPolicies(f *infer.Family, b []byte) {
	for typ, payload := range attributes(b) {
		switch typ {
		case ctrlAttrOpPolicy:
			for command, which := range attributes(payload) {
				readOpPolicy(f, int(command), which)
			}
		case ctrlAttrPolicy:
			for index, attrs := range attributes(payload) {
				p := f.Policies[int(index)]
				if p == nil {
					p = infer.Policy{}
					f.Policies[int(index)] = p
				}
				for number, attr := range attributes(attrs) {
					p[number] = readPolicyAttr(attr)
				}
			}
		}
	}
}

func readOpPolicy(f *infer.Family, command int, b []byte) {
	for i := range f.Ops {
		op := &f.Ops[i]
		if op.Command != command {
			continue
		}
		for typ, payload := range attributes(b) {
			switch typ {
			case ctrlAttrPolicyDo:
				op.Do = int(number(payload))
			case ctrlAttrPolicyDump:
				op.Dump = int(number(payload))
			}
		}
	}
}

func readPolicyAttr(b []byte) infer.Attr {
	a := infer.Attr{Nested: infer.None}
	for typ, payload := range attributes(b) {
		switch typ {
		case policyTypeAttrType:
			a.Type = number(payload)
		case policyTypeAttrPolicyIdx:
			a.Nested = int(number(payload))
		case policyTypeAttrPolicyMaxType:
			a.MaxType = int(number(payload))
		}
	}
	return a
}

// number is a u32; 0 where the payload is none.
func number(b []byte) uint32 {
	if len(b) != 4 {
		return 0
	}
	return binary.NativeEndian.Uint32(b)
}
