// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// Every NFT_MSG_GET* that decode knows is answered with data, and nothing else
// of nf_tables is.
func TestExpectsAgreesWithNames(t *testing.T) {
	tables := decode.Builtin()
	known := 0
	for n := range uint16(0x100) {
		msg := msg(subsysNFTables<<8|int(n), REQ, 1, 0, 0, 0, 0, 0)
		typ := tables.Type(&decode.Context{Protocol: unix.NETLINK_NETFILTER}, msg)
		if typ == nil {
			continue
		}
		known++
		want := never
		if strings.HasPrefix(typ.Name, "NFT_MSG_GET") {
			want = always
		}
		if got := expects(unix.NETLINK_NETFILTER, subsysNFTables<<8|n); got != want {
			t.Errorf("%s: %d, want %d", typ.Name, got, want)
		}
	}
	if known < 30 {
		t.Errorf("%d types of nf_tables", known)
	}
}

// Numbers beyond the last have no name.
func TestNamesOfNothing(t *testing.T) {
	r := Record{Kind: Exchange, Outcome: 200, Answer: 200, From: 200}
	if s := r.Kind.String() + r.Outcome.String() + r.Answer.String() + r.From.String(); s != "exchange" {
		t.Errorf("%q", s)
	}
}
