// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// shows are the words of an overlay's show.
var shows = map[string]decode.Show{
	"hex": decode.Hex, "if-index": decode.IfIndex, "tc-handle": decode.TCHandle, "seconds": decode.Seconds,
	"millis": decode.Millis, "micros": decode.Micros, "nanos": decode.Nanos, "clock-tick": decode.ClockTick,
	"byte-rate": decode.ByteRate, "bit-rate": decode.BitRate, "ipv4": decode.IPv4, "genl-id": decode.GenlID,
}

// finish adds to a row what its name and its family tell.
func (b *builder) finish(row *decode.Attr) {
	integer := row.Kind
	if row.Kind == decode.Array || row.Kind == decode.Packed {
		integer = row.Elem
	}
	wide := scalarWidths[integer] > 1
	if wide && row.Show == decode.Decimal && row.Enum == nil && (strings.HasSuffix(row.Name, "_IFINDEX") || strings.HasSuffix(row.Name, "_IF_IDX")) {
		row.Show = decode.IfIndex
	}
	if n := b.y.Protonum; n != nil && *n == netlinkNetfilter && wide && !hostOrder[row.Name] {
		row.Order = decode.Big
	}
}

// hostOrder are the attributes of nfnetlink that are not big-endian.
var hostOrder = map[string]bool{
	"CTA_FILTER_ORIG_FLAGS":  true, // net/netfilter/nf_conntrack_netlink.c, ctnetlink_parse_filter
	"CTA_FILTER_REPLY_FLAGS": true,
	"NFTA_CT_EXPECT_TIMEOUT": true, // net/netfilter/nft_ct.c
	"NFTA_TRACE_ID":          true, // net/netfilter/nf_tables_trace.c
}
