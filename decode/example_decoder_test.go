// SPDX-License-Identifier: Apache-2.0

package decode_test

import (
	"encoding/hex"
	"fmt"

	"github.com/nlsnoop/nlsnoop/decode"
)

// Bytes in, a tree out: a request to delete a route, of a little-endian machine.
func ExampleDecoder() {
	bytes, _ := hex.DecodeString("340000001900050007000000000000000218000000000000" +
		"0000000008000100c000020008000500" + "7f0000010800040001000000")
	d := decode.Decoder{Tables: decode.Builtin()}
	m := d.Decode(&decode.Context{Protocol: 0, Direction: decode.ToKernel}, bytes) // 0: NETLINK_ROUTE
	fmt.Printf("%s\n", m.AppendText(nil, &decode.Format{}))
	fmt.Printf("%s", m.AppendTree(nil, &decode.Format{}))
	for n := range m.All() {
		if n.Name() == "RTA_OIF" {
			fmt.Printf("link %x, at byte %d\n", n.Payload(), n.Offset)
		}
	}
	// Output:
	// 192.0.2.0/24 via 127.0.0.1 dev index 1
	// nlmsghdr  len 52 type RTM_DELROUTE(25) flags NLM_F_REQUEST|NLM_F_ACK seq 7 portid 0
	// rtmsg  rtm_family AF_INET rtm_dst_len 24 rtm_src_len 0 rtm_tos 0x0 rtm_table RT_TABLE_UNSPEC rtm_protocol RTPROT_UNSPEC rtm_scope RT_SCOPE_UNIVERSE rtm_type RTN_UNSPEC rtm_flags 0
	// RTA_DST 192.0.2.0
	// RTA_GATEWAY 127.0.0.1
	// RTA_OIF 1
	// link 01000000, at byte 44
}
