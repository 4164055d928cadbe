// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// Unnamed is what of a message has no name or is bytes that are not listed as
// opaque, each as "where: what": nothing, of a message that is known whole.
func Unnamed(m *decode.Message, opaque map[string]bool) []string {
	u := unnamed{opaque: opaque}
	if m.Type == nil {
		u.say("message", fmt.Sprintf("no type %d, protocol %d: %x", m.Header.Type, m.Context.Protocol, m.Raw))
		return u.found
	}
	if m.Problem != decode.None {
		u.say(m.Type.Name, m.Problem.String())
	}
	if len(m.Rest) > 0 {
		u.say(m.Type.Name, fmt.Sprintf("rest %x", m.Rest))
	}
	header := ""
	if m.Type.Header != nil {
		header = m.Type.Header.Name
	}
	u.nodes(m.Type.Name, header, m.Fixed)
	u.nodes(m.Type.Name, "", m.Attrs)
	if m.Status != nil {
		u.nodes(m.Type.Name, "", m.Status.Extack)
		if m.Status.Echo != nil && !m.Status.Capped && len(m.Status.Echo.Raw) > decode.HeaderLen {
			u.found = append(u.found, Unnamed(m.Status.Echo, opaque)...)
		}
	}
	return u.found
}

type unnamed struct {
	opaque map[string]bool
	found  []string
}

func (u *unnamed) say(where, what string) { u.found = append(u.found, where+": "+what) }

// nodes walks nodes inside of where, a message or an attribute; they are of the
// struct, or "".
func (u *unnamed) nodes(where, structure string, nodes []decode.Node) {
	for i := range nodes {
		n := &nodes[i]
		at := where + "/" + n.Name()
		inside := structure
		if n.Def != nil && n.Def.Struct != nil {
			inside = n.Def.Struct.Name
		}
		switch {
		case n.Problem != decode.None:
			u.say(at, fmt.Sprintf("%v, type %d: %x", n.Problem, n.Type, n.Payload()))
			continue
		case n.Role() == decode.RoleExtra:
			if len(bytes.Trim(n.Payload(), "\x00")) > 0 {
				u.say(at, fmt.Sprintf("rest %x", n.Payload()))
			}
			continue
		case n.Role() != decode.RoleElement && n.Role() != decode.RoleBody && n.Name() == "":
			u.say(at, fmt.Sprintf("type %d: %x", n.Type, n.Payload()))
			continue
		case n.Children != nil:
			u.nodes(at, inside, n.Children)
			continue
		}
		switch n.Kind() {
		case decode.Unknown, decode.Binary, decode.SubMessage, decode.Unused:
			if len(n.Payload()) > 0 && !u.listed(n, structure) {
				u.say(at, fmt.Sprintf("bytes %x", n.Payload()))
			}
		case decode.Nest, decode.NestArray, decode.Array, decode.Packed, decode.Records, decode.Chain, decode.StructOf:
			if len(n.Payload()) > 0 {
				u.say(at, fmt.Sprintf("bytes %x", n.Payload()))
			}
		}
	}
}

// listed reports whether the node is one of those that are bytes for a reason.
func (u *unnamed) listed(n *decode.Node, structure string) bool {
	if n.Def == nil {
		return false
	}
	name := n.Def.Name
	for _, name := range []string{name, name + "=" + n.Def.Of, structure + "." + name, structure + "." + name + "=" + n.Def.Of} {
		if u.opaque[name] {
			return true
		}
	}
	return false
}

// unknownBits matches the JSON of a list of flags with one that has no name.
var unknownBits = regexp.MustCompile(`[\[,]"0x`)

// Printed is what is amiss with what the message is printed as: an error where
// its JSON is none, and the lists of flags some bits of which have no name, each
// as "flags of where: what".
func (c *Capture) Printed(m *decode.Message) (bits []string, err error) {
	b := m.AppendJSON(nil, nil)
	if !json.Valid(b) {
		return nil, fmt.Errorf("no JSON: %s", b)
	}
	m.AppendTree(nil, nil)
	m.AppendText(nil, nil)
	if m.Type == nil || !unknownBits.Match(b) {
		return nil, nil
	}
	o, err := c.object(m)
	for path, v := range o {
		for _, flag := range v.List {
			if strings.HasPrefix(flag, "0x") {
				bits = append(bits, fmt.Sprintf("flags of %s/%s: %s", m.Type.Name, path, flag))
			}
		}
	}
	return bits, err
}
