// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"net/netip"
	"strconv"
)

// nftSet is a set or map of nft -j.
type nftSet struct {
	Table string
	Name  string
	Type  any // of keys: a word, or of a concatenation a list of them
	Map   any // of what they lead to, likewise
	Elem  []any
}

// parseElements reads what nft -j writes, each element of a set or map as an
// object, its key and data as the bytes that the kernel has; and of a range in
// a set without concatenation what ends it, as nf_tables has it, as another.
func parseElements(text string) ([]Object, error) {
	var all struct {
		Objects []map[string]json.RawMessage `json:"nftables"`
	}
	if err := unmarshal([]byte(text), &all); err != nil {
		return nil, fmt.Errorf("%w: %.100s", err, text)
	}
	var objects []Object
	for _, one := range all.Objects {
		for kind, raw := range one {
			if kind != "set" && kind != "map" {
				continue
			}
			var s nftSet
			if err := unmarshal(raw, &s); err != nil {
				return nil, fmt.Errorf("%w: %s", err, raw)
			}
			for _, e := range s.Elem {
				found, err := s.objects(e)
				if err != nil {
					return nil, fmt.Errorf("%s: %v: %w", s.Name, e, err)
				}
				objects = append(objects, found...)
			}
		}
	}
	return objects, nil
}

// objects are an element's: it, and what ends it.
func (s *nftSet) objects(e any) ([]Object, error) {
	o := Object{"table": {Text: s.Table}, "set": {Text: s.Name}}
	key := e
	if pair, ok := e.([]any); ok && s.Map != nil && len(pair) == 2 {
		key = pair[0]
		if err := s.data(o, pair[1]); err != nil {
			return nil, err
		}
	}
	of, _ := key.(map[string]any)
	if all, ok := of["elem"].(map[string]any); ok {
		key = all["val"]
		for name, v := range all {
			if name != "val" {
				o.put(name, v)
			}
		}
	}
	first, last, err := keyOf(s.Type, key)
	if err != nil {
		return nil, err
	}
	o["key"] = Value{Text: hex.EncodeToString(first)}
	switch {
	case string(first) == string(last):
		return []Object{o}, nil
	case isConcatenation(s.Type):
		o["key_end"] = Value{Text: hex.EncodeToString(last)}
		return []Object{o}, nil
	}
	for i := len(last) - 1; i >= 0; i-- { // the first that is not in it
		if last[i]++; last[i] != 0 {
			break
		}
	}
	end := Object{"table": o["table"], "set": o["set"], "key": {Text: hex.EncodeToString(last)}, "end": {Text: "true"}}
	return []Object{o, end}, nil
}

// data adds what an element of a map leads to.
func (s *nftSet) data(o Object, v any) error {
	switch kind := s.Map; kind {
	case "verdict":
		o.put("verdict", v)
	case "counter":
		o.put("object", v)
	default:
		first, last, err := keyOf(kind, v)
		if err != nil {
			return err
		}
		if string(first) != string(last) {
			first = append(first, last...)
		}
		o["data"] = Value{Text: hex.EncodeToString(first)}
	}
	return nil
}

func isConcatenation(kind any) bool { _, ok := kind.([]any); return ok }

// keyOf is the bytes of the first and of the last value that one of nft -j
// stands for: a value, a prefix, a range, or a concatenation of such, each of
// which takes whole registers of four bytes.
func keyOf(kind, v any) (first, last []byte, err error) {
	of, _ := v.(map[string]any)
	if kinds, ok := kind.([]any); ok {
		parts, _ := of["concat"].([]any)
		if len(parts) != len(kinds) {
			return nil, nil, fmt.Errorf("%d of %d parts", len(parts), len(kinds))
		}
		for i, part := range parts {
			a, b, err := keyOf(kinds[i], part)
			if err != nil {
				return nil, nil, err
			}
			pad := make([]byte, -len(a)&3)
			first, last = append(append(first, a...), pad...), append(append(last, b...), pad...)
		}
		return first, last, nil
	}
	if prefix, ok := of["prefix"].(map[string]any); ok {
		_, network, err := net.ParseCIDR(fmt.Sprintf("%v/%v", prefix["addr"], prefix["len"]))
		if err != nil {
			return nil, nil, err
		}
		for i, b := range network.IP {
			last = append(last, b|^network.Mask[i])
		}
		return network.IP, last, nil
	}
	if ends, ok := of["range"].([]any); ok && len(ends) == 2 {
		if first, err = bytesOf(kind, ends[0]); err == nil {
			last, err = bytesOf(kind, ends[1])
		}
		return first, last, err
	}
	first, err = bytesOf(kind, v)
	return first, first, err
}

// bytesOf is a value as nf_tables has it.
func bytesOf(kind, v any) ([]byte, error) {
	text := scalar(v)
	switch kind {
	case "ipv4_addr", "ipv6_addr":
		a, err := netip.ParseAddr(text)
		return a.AsSlice(), err
	case "ether_addr":
		return net.ParseMAC(text)
	case "ifname":
		return append([]byte(text), make([]byte, 16-min(16, len(text)))...), nil
	case "inet_service":
		n, err := strconv.ParseUint(text, 10, 16)
		return binary.BigEndian.AppendUint16(nil, uint16(n)), err
	case "mark": // of the host, a little-endian one
		n, err := strconv.ParseUint(text, 10, 32)
		return binary.LittleEndian.AppendUint32(nil, uint32(n)), err
	}
	return nil, fmt.Errorf("unknown type %v", kind)
}
