// SPDX-License-Identifier: Apache-2.0

package main

import (
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// selector decides which records are shown. Its tests run cheapest first:
// protocol and type from the header, outcome, sender, and only then what needs
// the message decoded.
type selector struct {
	tables   *decode.Tables
	who      *who
	families families
	types    types
	outcome  outcomes
	attrs    attrs
	sockets  map[uint64]bool // with calls and -t or -a: sockets a wanted send went through
}

// newSelector reads What.
func newSelector(f *flags, w *who, tables *decode.Tables, live resolver) (*selector, error) {
	s := &selector{tables: tables, who: w}
	var err error
	if s.families, err = newFamilies(f.families, tables, live); err != nil {
		return nil, err
	}
	inferred := inferring(f, tables, live)
	if s.types, err = newTypes(f.types, tables, inferred); err != nil {
		return nil, err
	}
	if s.outcome, err = newOutcomes(f.failed, f.errnos); err != nil {
		return nil, err
	}
	if s.attrs, err = newAttrs(f, tables, inferred); err != nil {
		return nil, err
	}
	return s, nil
}

// wants says whether to show r, whose request is read in c.
func (s *selector) wants(r *exchange.Record, c *decode.Context, d *decode.Decoder) bool {
	switch r.Kind {
	case exchange.CallKind:
		return s.wantsCall(r, c, d)
	case exchange.Overrun:
		return s.families.protocol(c.Protocol) && s.types.all() && s.attrs.all() && !s.outcome.failed && s.who.wants(r)
	}
	if r.Kind == exchange.Notification { // which has no outcome
		return s.wantsHeader(c, r.Request) && s.who.wantsCause(r) && s.wantsBody(c, r.Request, d)
	}
	return s.wantsHeader(c, r.Request) && s.outcome.want(r) && s.who.wants(r) && s.wantsBody(c, r.Request, d)
}

// wantsPart says whether to show a dump's part: that is decided by its request,
// whose outcome is not known yet.
func (s *selector) wantsPart(r *exchange.Record, c *decode.Context, d *decode.Decoder) bool {
	return r.Of != nil && !s.outcome.failed && s.wantsHeader(c, r.Of.Request) && s.who.wants(r.Of) &&
		s.wantsBody(c, r.Of.Request, d)
}

func (s *selector) wantsHeader(c *decode.Context, msg []byte) bool {
	return s.families.want(c, msg) && s.types.want(c, msg, s.tables)
}

func (s *selector) wantsBody(c *decode.Context, msg []byte, d *decode.Decoder) bool {
	return s.attrs.all() || s.attrs.want(d.Decode(c, msg))
}

// wantsCall selects a call: a send by its messages, a receive by what its
// socket sent, and so one that sets a socket up, or by its protocol.
func (s *selector) wantsCall(r *exchange.Record, c *decode.Context, d *decode.Decoder) bool {
	if !s.families.protocol(c.Protocol) || !s.outcome.wantResult(r.Call.Result) || !s.who.wants(r) {
		return false
	}
	if s.families.none() && s.types.all() && s.attrs.all() {
		return true
	}
	setup := r.Call.Setup.Call != ""
	if setup && s.types.all() && s.attrs.all() && s.families.want(c, nil) {
		return true
	}
	if setup || r.Call.Receive {
		return r.Socket != nil && s.sockets[r.Socket.Inode]
	}
	for rest := r.Call.Data; ; {
		_, msg, after, ok := decode.Next(rest)
		if !ok {
			return false
		}
		if s.wantsHeader(c, msg) && s.wantsBody(c, msg, d) {
			s.remember(r)
			return true
		}
		rest = after
	}
}

// maxSockets bounds what is remembered of sockets; then it starts anew.
const maxSockets = 4096

func (s *selector) remember(r *exchange.Record) {
	if r.Socket == nil {
		return
	}
	if len(s.sockets) >= maxSockets {
		s.sockets = nil
	}
	put(&s.sockets, r.Socket.Inode)
}
