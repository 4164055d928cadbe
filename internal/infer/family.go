// SPDX-License-Identifier: Apache-2.0

package infer

import (
	"slices"

	"github.com/nlsnoop/nlsnoop/decode"
)

// Family is what the kernel says of a generic netlink family.
type Family struct {
	Name       string
	HeaderSize int            // bytes of its own header, after struct genlmsghdr (CTRL_ATTR_HDRSIZE)
	MaxAttr    int            // the highest attribute's number (CTRL_ATTR_MAXATTR); 0: not told
	Ops        []Op           // what it takes (CTRL_ATTR_OPS)
	Policies   map[int]Policy // by the number the kernel gives them (CTRL_ATTR_POLICY)
}

// Op is a command that the family takes.
type Op struct {
	Command int
	Checked bool // it has a policy (GENL_CMD_CAP_HASPOL)
	Do      int  // number of its policy; None: it was not told, or it is no such request
	Dump    int  // and of dumps
}

// untold says whether the kernel has a policy for it that it did not tell.
func (op Op) untold() bool { return op.Checked && op.Do == None && op.Dump == None }

// None stands for a policy that is not there.
const None = -1

// Policy is the attributes of a set that are checked, by number; others of the
// set may be there too.
type Policy map[uint16]Attr

// Attr is what an attribute must be (NL_POLICY_TYPE_ATTR_*, linux/netlink.h).
type Attr struct {
	Type    uint32 // NL_ATTR_TYPE_*
	Nested  int    // of a nest: number of the policy in it; None: it has none
	MaxType int    // of a nest with a policy: the highest number in it
}

// kinds are enum netlink_attribute_type (linux/netlink.h) as the tables have
// them. NL_ATTR_TYPE_INVALID is none.
var kinds = [...]decode.Kind{
	1: decode.Flag,
	2: decode.U8, 3: decode.U16, 4: decode.U32, 5: decode.U64,
	6: decode.S8, 7: decode.S16, 8: decode.S32, 9: decode.S64,
	10: decode.Binary, 11: decode.String, 12: decode.String,
	13: decode.Nest, 14: decode.NestArray, 15: decode.Bitfield32,
	16: decode.Sint, 17: decode.Uint,
}

// kind is Unknown for a type that is newer than this program.
func (a Attr) kind() decode.Kind {
	if a.Type < uint32(len(kinds)) {
		return kinds[a.Type]
	}
	return decode.Unknown
}

// highest is the highest number of the policy's attributes.
func (p Policy) highest() int {
	most := 0
	for n := range p {
		most = max(most, int(n))
	}
	return most
}

// policies are the numbers of those that operations have, each once: nests have
// others.
func (f *Family) policies() map[int]bool {
	all := map[int]bool{}
	for _, op := range f.Ops {
		for _, n := range []int{op.Do, op.Dump} {
			if n != None {
				all[n] = true
			}
		}
	}
	return all
}

// main is the number of the policy that is of the family's own attributes, and
// whether no operation has another. None: it is not known which, or there is
// none.
func (f *Family) main() (number int, sole bool) {
	number = None
	if f.MaxAttr == 0 || slices.ContainsFunc(f.Ops, Op.untold) {
		return None, false
	}
	all := f.policies()
	for n := range all {
		highest := f.Policies[n].highest()
		if highest > f.MaxAttr || len(all) > 1 && highest < f.MaxAttr {
			continue
		}
		if number != None {
			return None, false
		}
		number = n
	}
	return number, len(all) == 0 || len(all) == 1 && number != None
}
