// SPDX-License-Identifier: Apache-2.0

package decode

import "net/netip"

// Uint is the node's value where it is an unsigned integer (of a flag 1), its
// byte order applied. ok is false for other kinds and for short payloads.
func (n *Node) Uint() (v uint64, ok bool) { panic("skeleton") }

// Int is the node's value where it is a signed or an unsigned integer.
func (n *Node) Int() (v int64, ok bool) { panic("skeleton") }

// Bytes is the text of a String without its closing NUL, and the payload of
// any other kind. It aliases the input.
func (n *Node) Bytes() []byte { panic("skeleton") }

// Addr is the node's value where it is an IPv4 or IPv6 address.
func (n *Node) Addr() (netip.Addr, bool) { panic("skeleton") }
