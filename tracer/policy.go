// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"encoding/binary"
	"math"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// Kinds of attribute as the kernel validates them (include/net/netlink.h),
// those that are described to programs.
const (
	nlaU8 = iota + 1
	nlaU16
	nlaU32
	nlaU64
	nlaString
	nlaFlag
	nlaMsecs
	nlaNested
	nlaNestedArray
	nlaNulString
	nlaBinary
	nlaS8
	nlaS16
	nlaS32
	nlaS64
	nlaBitfield32
	nlaSint = 20
	nlaUint = 21
)

// What is validated (enum nla_policy_validation).
const (
	validateRange = iota + 1
	validateRangeWarn
	validateMin
	validateMax
	validateMask
	validateRangePtr
)

// enum netlink_policy_type_attr of linux/netlink.h.
const (
	policyType = iota + 1
	policyMinS
	policyMaxS
	policyMinU
	policyMaxU
	policyMinLength
	policyMaxLength
	policyBitfieldMask = 10
	policyMask         = 12
)

// described is a kind's enum netlink_attribute_type (linux/netlink.h) and the
// range of its values, or lengths.
type described struct {
	typ      uint32
	min, max uint64 // of signed kinds two's complement
	signed   bool
}

const (
	minS8, minS16, minS32, minS64 = 1<<64 - 1<<7, 1<<64 - 1<<15, 1<<64 - 1<<31, 1 << 63
)

var policyKinds = map[uint8]described{
	nlaFlag:        {typ: 1},
	nlaU8:          {typ: 2, max: math.MaxUint8},
	nlaU16:         {typ: 3, max: math.MaxUint16},
	nlaU32:         {typ: 4, max: math.MaxUint32},
	nlaU64:         {typ: 5, max: math.MaxUint64},
	nlaMsecs:       {typ: 5, max: math.MaxUint64},
	nlaS8:          {typ: 6, min: minS8, max: math.MaxInt8, signed: true},
	nlaS16:         {typ: 7, min: minS16, max: math.MaxInt16, signed: true},
	nlaS32:         {typ: 8, min: minS32, max: math.MaxInt32, signed: true},
	nlaS64:         {typ: 9, min: minS64, max: math.MaxInt64, signed: true},
	nlaBinary:      {typ: 10, max: math.MaxUint16},
	nlaString:      {typ: 11},
	nlaNulString:   {typ: 12},
	nlaNested:      {typ: 13},
	nlaNestedArray: {typ: 14},
	nlaBitfield32:  {typ: 15},
	nlaSint:        {typ: 16, min: minS64, max: math.MaxInt64, signed: true},
	nlaUint:        {typ: 17, max: math.MaxUint64},
}

// appendPolicy appends what an attribute should have been as the kernel puts it
// into NLMSGERR_ATTR_POLICY (net/netlink/policy.c); nothing where it would not.
func appendPolicy(dst []byte, p *bpf.Policy) []byte {
	kind, ok := policyKinds[p.Type]
	if p.Known == 0 || !ok {
		return nil
	}
	lo, hi := kind.limits(p)
	switch p.Type {
	case nlaFlag, nlaNested, nlaNestedArray:
	case nlaBitfield32:
		dst = appendU32(dst, policyBitfieldMask, uint32(p.Value))
	case nlaString, nlaNulString, nlaBinary:
		switch ranged := p.Validation == validateRange || p.Validation == validateRangeWarn; {
		case ranged:
			if lo != 0 {
				dst = appendU32(dst, policyMinLength, uint32(lo))
			}
			if hi < math.MaxUint16 {
				dst = appendU32(dst, policyMaxLength, uint32(hi))
			}
		case p.Len != 0:
			dst = appendU32(dst, policyMaxLength, p.Len)
		}
	default:
		switch {
		case p.Validation == validateMask && !kind.signed:
			dst = appendU64(dst, policyMask, uint64(uint32(p.Value)))
		case kind.signed:
			dst = appendU64(appendU64(dst, policyMinS, lo), policyMaxS, hi)
		default:
			dst = appendU64(appendU64(dst, policyMinU, lo), policyMaxU, hi)
		}
	}
	return appendU32(dst, policyType, kind.typ)
}

// limits are the smallest and largest value: the kind's own but for what the
// policy says, in two 16 bit numbers or a range it points at.
func (d described) limits(p *bpf.Policy) (lo, hi uint64) {
	lo, hi = d.min, d.max
	first, second := uint64(int64(int16(p.Value))), uint64(int64(int16(p.Value>>16)))
	switch p.Validation {
	case validateRange, validateRangeWarn:
		return first, second
	case validateMin:
		lo = first
	case validateMax:
		hi = second
	case validateRangePtr:
		return p.Min, p.Max
	}
	return lo, hi
}

func appendU32(dst []byte, typ uint16, v uint32) []byte {
	return binary.NativeEndian.AppendUint32(attrHead(dst, typ, 4), v)
}

func appendU64(dst []byte, typ uint16, v uint64) []byte {
	return binary.NativeEndian.AppendUint64(attrHead(dst, typ, 8), v)
}

func attrHead(dst []byte, typ, size uint16) []byte {
	return binary.NativeEndian.AppendUint16(binary.NativeEndian.AppendUint16(dst, 4+size), typ)
}
