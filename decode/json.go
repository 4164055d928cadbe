// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"encoding/binary"
	"strconv"
)

// AppendJSON appends MESSAGE of docs/output.md: one object, no newline.
func (m *Message) AppendJSON(dst []byte, f *Format) []byte {
	p := newPrinter(m, f)
	dst = append(dst, '{')
	if name := m.typeName(); name != "" {
		dst = append(dst, `"name":`...)
		dst, _ = appendJSONString(dst, name)
		dst = append(dst, ',')
	}
	dst = strconv.AppendUint(append(dst, `"type":`...), uint64(m.Header.Type), 10)
	if m.typeInferred() {
		dst = append(dst, `,"inferred":true`...)
	}
	if family := p.family(); family != "" {
		dst = append(dst, `,"family":`...)
		dst, _ = appendJSONString(dst, family)
	}
	dst = p.jsonHeader(dst)
	dst = p.jsonSummary(dst)
	if m.Status != nil {
		dst = p.jsonStatus(dst)
	} else {
		dst = p.jsonPayload(dst)
	}
	return append(dst, '}')
}

// jsonSummary writes the line straight into dst: most lines are as they are a
// JSON string.
func (p *printer) jsonSummary(dst []byte) []byte {
	mark := len(dst)
	dst = append(dst, `,"summary":"`...)
	start := len(dst)
	dst = p.summary(dst)
	line := dst[start:]
	switch {
	case len(line) == 0:
		return dst[:mark]
	case plainJSON(line) == len(line):
		return append(dst, '"')
	}
	dst, _ = appendJSONString(dst[:start-1], bytes.Clone(line))
	return dst
}

// family is the name that tells what the type's number means, where it is not
// the protocol's own number.
func (p *printer) family() string {
	m := p.m
	if m.Context == nil || m.isControl() || m.Context.Protocol != protoNetfilter && m.Context.Protocol != protoGeneric {
		return ""
	}
	switch {
	case m.Family != nil:
		return m.Family.Name
	case m.Context.Protocol == protoGeneric:
		return p.beside(GenlID, uint64(m.Header.Type))
	}
	return ""
}

func (p *printer) jsonHeader(dst []byte) []byte {
	h := p.m.Header
	dst = append(dst, `,"flags":`...)
	dst = appendJSONFlags(dst, flagsOf(p.m.class()), uint64(h.Flags))
	dst = strconv.AppendUint(append(dst, `,"flags_value":`...), uint64(h.Flags), 10)
	dst = strconv.AppendUint(append(dst, `,"seq":`...), uint64(h.Seq), 10)
	dst = strconv.AppendUint(append(dst, `,"portid":`...), uint64(h.PortID), 10)
	dst = strconv.AppendUint(append(dst, `,"length":`...), uint64(h.Len), 10)
	if uint64(len(p.m.Raw)) < uint64(h.Len) {
		dst = strconv.AppendInt(append(dst, `,"captured":`...), int64(len(p.m.Raw)), 10)
	}
	return dst
}

func (p *printer) jsonPayload(dst []byte) []byte {
	m := p.m
	if len(m.Fixed) > 0 {
		dst = append(dst, `,"header":`...)
		dst = p.jsonFields(dst, m.Fixed)
	}
	var payload []byte
	switch {
	case len(m.Attrs) == 1 && m.Attrs[0].role == RoleBody:
		dst, payload = p.jsonBody(dst, &m.Attrs[0])
	case m.Attrs != nil:
		dst = append(dst, `,"attributes":`...)
		dst = p.jsonAttrs(dst, m.Attrs)
	}
	return p.jsonEnd(dst, payload)
}

// jsonEnd is what comes last: problem, bytes that are no attribute, payload.
func (p *printer) jsonEnd(dst, payload []byte) []byte {
	m := p.m
	if m.Problem != None {
		dst = append(dst, `,"problem":"`...)
		dst = append(p.messageProblem(dst), '"')
	}
	if p.restHidden() {
		return dst // problem says how many bytes there are
	}
	if len(m.Rest) > 0 && len(m.Fixed)+len(m.Attrs) == 0 && m.Status == nil {
		payload = m.Rest
	} else if len(m.Rest) > 0 {
		dst = append(dst, `,"trailing":"`...)
		dst = append(appendHex(dst, m.Rest), '"')
	}
	if payload != nil {
		dst = append(dst, `,"hex":"`...)
		dst = append(appendHex(dst, payload), '"')
	}
	return dst
}

// jsonBody appends a payload that is no attributes, or gives back what is to be
// "hex".
func (p *printer) jsonBody(dst []byte, n *Node) (_, payload []byte) {
	switch {
	case p.hidden(n):
		dst = append(dst, `,"body":`...)
		return appendJSONSecret(dst, n), nil
	case n.kind == StructOf && n.Children != nil:
		dst = append(dst, `,"body":`...)
		return p.jsonFields(dst, n.Children), nil
	case n.kind == String:
		dst = append(dst, `,"body":{"text":`...)
		dst, ok := appendJSONString(dst, n.Bytes())
		dst = append(dst, '}')
		if !ok {
			payload = n.Payload()
		}
		return dst, payload
	}
	return dst, n.Payload()
}

// jsonStatus appends NLMSG_ERROR (as struct nlmsgerr) and NLMSG_DONE: the
// extended ack as attributes, the whole request, where it is repeated, as body.
func (p *printer) jsonStatus(dst []byte) []byte {
	s := p.m.Status
	if len(s.Code) == 4 {
		dst = strconv.AppendInt(append(dst, `,"header":{"error":`...), -int64(s.Errno), 10)
		if s.Echo != nil && len(s.Echo.Raw) >= HeaderLen {
			dst = append(dst, `,"msg":`...)
			dst = s.Echo.appendNlmsghdr(dst)
		}
		dst = append(dst, '}')
	}
	if len(s.Extack) > 0 {
		dst = append(dst, `,"attributes":`...)
		dst = p.jsonAttrs(dst, s.Extack)
	}
	if s.Echo != nil && len(s.Echo.Raw) > HeaderLen {
		f := Format{Secrets: p.f.Secrets, Numeric: p.f.Numeric}
		dst = append(dst, `,"body":`...)
		dst = s.Echo.AppendJSON(dst, &f)
	}
	if len(s.Code) < 4 && len(s.Code) > 0 {
		return p.jsonEnd(dst, s.Code)
	}
	return p.jsonEnd(dst, nil)
}

func (m *Message) appendNlmsghdr(dst []byte) []byte {
	dst = strconv.AppendUint(append(dst, `{"nlmsg_len":`...), uint64(m.Header.Len), 10)
	dst = append(dst, `,"nlmsg_type":"`...)
	if name := m.typeName(); name != "" {
		dst = append(dst, name...)
	} else {
		dst = strconv.AppendUint(dst, uint64(m.Header.Type), 10)
	}
	dst = append(dst, `","nlmsg_flags":`...)
	dst = appendJSONFlags(dst, flagsOf(m.class()), uint64(m.Header.Flags))
	dst = strconv.AppendUint(append(dst, `,"nlmsg_seq":`...), uint64(m.Header.Seq), 10)
	dst = strconv.AppendUint(append(dst, `,"nlmsg_pid":`...), uint64(m.Header.PortID), 10)
	return append(dst, '}')
}

// appendProblem says what is wrong with the message, with the numbers.
func (m *Message) appendProblem(dst []byte) []byte {
	switch {
	case len(m.Raw) < HeaderLen && m.Problem == Short:
		dst = strconv.AppendInt(append(dst, "length "...), int64(len(m.Raw)), 10)
		return append(dst, ", want 16"...)
	case m.Problem == BadLength && m.Header.Len < HeaderLen:
		dst = strconv.AppendUint(append(dst, "nlmsg_len "...), uint64(m.Header.Len), 10)
		return append(dst, ", want 16"...)
	case m.Problem == BadLength && len(m.Rest) >= attrLen:
		dst = append(dst, "nla_len "...)
		dst = strconv.AppendUint(dst, uint64(binary.NativeEndian.Uint16(m.Rest)), 10)
		return append(dst, ", want 4"...)
	}
	return append(dst, m.Problem.String()...)
}
