// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"encoding/binary"
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
)

// appendExtack appends what the kernel said beyond the errno; nothing where it
// said nothing.
func appendExtack(dst []byte, v *Verdict, m *decode.Message) []byte {
	if v == nil || !told(v) {
		return dst
	}
	dst = append(dst, `,"extack":{`...)
	if v.Message != "" {
		dst = append(appendText(dst, `"message":`, v.Message), ',')
	}
	dst = strconv.AppendBool(append(dst, `"asked":`...), v.Asked)
	if v.Offset != 0 {
		dst = appendNumber(dst, `,"attribute":{"offset":`, v.Offset)
		dst = append(appendPath(dst, m.Path(int(v.Offset))), '}')
	}
	if v.MissType != 0 || v.MissNest != 0 {
		dst = appendMissing(dst, v, m)
	}
	if len(v.Policy) > 0 {
		dst = appendPolicy(dst, v.Policy)
	}
	if len(v.Cookie) > 0 {
		dst = append(dst, `,"cookie":"`...)
		dst = append(appendHex(dst, v.Cookie), '"')
	}
	return append(dst, '}')
}

// appendPath appends the names of nodes, outermost first; of those without
// one the number.
func appendPath(dst []byte, path []*decode.Node) []byte {
	if len(path) == 0 {
		return dst
	}
	dst = append(dst, `,"path":[`...)
	for i, n := range path {
		if i > 0 {
			dst = append(dst, ',')
		}
		name := n.Name()
		if name == "" {
			name = strconv.Itoa(int(n.Type))
		}
		dst = appendString(dst, name)
	}
	return append(dst, ']')
}

// appendMissing appends the attribute that should have been there: in the
// message, or in the nest at MissNest.
func appendMissing(dst []byte, v *Verdict, m *decode.Message) []byte {
	dst = appendNumber(dst, `,"missing":{"type":`, v.MissType)
	var nest []*decode.Node
	space := m.Space()
	if v.MissNest != 0 {
		nest, space = m.Path(int(v.MissNest)), nil
		if n := len(nest); n > 0 && nest[n-1].Def != nil {
			space = nest[n-1].Def.Space
		}
	}
	if space != nil {
		for i := range space.Attrs {
			if a := &space.Attrs[i]; a.Type == v.MissType && a.Name != "" {
				dst = appendText(dst, `,"name":`, a.Name)
				if a.Inferred {
					dst = append(dst, `,"inferred":true`...)
				}
				break
			}
		}
	}
	return append(appendPath(dst, nest), '}')
}

// policyKeys are NL_POLICY_TYPE_ATTR_* (linux/netlink.h); signed ones count
// below zero.
var policyKeys = [...]struct {
	name   string
	signed bool
}{
	2:  {"min", true},
	3:  {"max", true},
	4:  {"min", false},
	5:  {"max", false},
	6:  {"min_length", false},
	7:  {"max_length", false},
	8:  {"policy_idx", false},
	9:  {"policy_maxtype", false},
	10: {"bitfield32_mask", false},
	12: {"mask", false},
}

// policyTypes are enum netlink_attribute_type (linux/netlink.h).
var policyTypes = [...]string{
	"NL_ATTR_TYPE_INVALID", "NL_ATTR_TYPE_FLAG", "NL_ATTR_TYPE_U8", "NL_ATTR_TYPE_U16", "NL_ATTR_TYPE_U32",
	"NL_ATTR_TYPE_U64", "NL_ATTR_TYPE_S8", "NL_ATTR_TYPE_S16", "NL_ATTR_TYPE_S32", "NL_ATTR_TYPE_S64",
	"NL_ATTR_TYPE_BINARY", "NL_ATTR_TYPE_STRING", "NL_ATTR_TYPE_NUL_STRING", "NL_ATTR_TYPE_NESTED",
	"NL_ATTR_TYPE_NESTED_ARRAY", "NL_ATTR_TYPE_BITFIELD32", "NL_ATTR_TYPE_SINT", "NL_ATTR_TYPE_UINT",
}

// appendPolicy appends what the attribute should have been.
func appendPolicy(dst, policy []byte) []byte {
	dst = append(dst, `,"policy":{`...)
	start := len(dst)
	for typ, b := range tlvs(policy) {
		v, ok := policyValue(b)
		if !ok || typ != 1 && (int(typ) >= len(policyKeys) || policyKeys[typ].name == "") {
			continue
		}
		if len(dst) > start {
			dst = append(dst, ',')
		}
		if typ == 1 {
			dst = appendPolicyType(dst, v)
			continue
		}
		dst = append(append(append(dst, '"'), policyKeys[typ].name...), `":`...)
		if policyKeys[typ].signed {
			dst = strconv.AppendInt(dst, int64(v), 10)
		} else {
			dst = strconv.AppendUint(dst, v, 10)
		}
	}
	return append(dst, '}')
}

func policyValue(b []byte) (uint64, bool) {
	switch len(b) {
	case 4:
		return uint64(binary.NativeEndian.Uint32(b)), true
	case 8:
		return binary.NativeEndian.Uint64(b), true
	}
	return 0, false
}

func appendPolicyType(dst []byte, v uint64) []byte {
	name := strconv.FormatUint(v, 10)
	if v < uint64(len(policyTypes)) {
		name = policyTypes[v]
	}
	return appendText(dst, `"type":`, name)
}
