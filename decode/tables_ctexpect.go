// SPDX-License-Identifier: Apache-2.0

package decode

// Expectations of connections to come (linux/netfilter/nfnetlink_conntrack.h).

var ctInfoEnum = Enum{Name: "ip_conntrack_info", Prefix: "IP_CT_", Values: []Value{
	{0, "IP_CT_ESTABLISHED"},
	{1, "IP_CT_RELATED"},
	{2, "IP_CT_NEW"},
	{3, "IP_CT_ESTABLISHED_REPLY"},
	{4, "IP_CT_RELATED_REPLY"},
}}

var nfCtExpectEnum = Enum{Name: "NF_CT_EXPECT_*", Prefix: "NF_CT_EXPECT_", Flags: true, Values: []Value{
	{0x1, "NF_CT_EXPECT_PERMANENT"},
	{0x2, "NF_CT_EXPECT_INACTIVE"},
	{0x4, "NF_CT_EXPECT_USERSPACE"},
}}

var ctDirEnum = Enum{Name: "ip_conntrack_dir", Prefix: "IP_CT_DIR_", Values: []Value{
	{0, "IP_CT_DIR_ORIGINAL"},
	{1, "IP_CT_DIR_REPLY"},
}}

var ctaExpectSpace = Space{Name: "expect", Prefix: "CTA_EXPECT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_EXPECT_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "CTA_EXPECT_MASTER", Space: &conntrackTupleSpace},
	{Type: 2, Kind: Nest, Name: "CTA_EXPECT_TUPLE", Space: &conntrackTupleSpace},
	{Type: 3, Kind: Nest, Name: "CTA_EXPECT_MASK", Space: &conntrackTupleSpace},
	{Type: 4, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_EXPECT_TIMEOUT"},
	{Type: 5, Kind: U32, Order: Big, Name: "CTA_EXPECT_ID"},
	{Type: 6, Kind: String, Name: "CTA_EXPECT_HELP_NAME"},
	{Type: 7, Kind: U16, Order: Big, Name: "CTA_EXPECT_ZONE"},
	{Type: 8, Kind: U32, Order: Big, Name: "CTA_EXPECT_FLAGS", Enum: &nfCtExpectEnum},
	{Type: 9, Kind: U32, Order: Big, Name: "CTA_EXPECT_CLASS"},
	{Type: 10, Kind: Nest, Name: "CTA_EXPECT_NAT", Space: &ctaExpectNatSpace},
	{Type: 11, Kind: String, Name: "CTA_EXPECT_FN"},
}}

var ctaExpectNatSpace = Space{Name: "nat", Prefix: "CTA_EXPECT_NAT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_EXPECT_NAT_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "CTA_EXPECT_NAT_DIR", Enum: &ctDirEnum},
	{Type: 2, Kind: Nest, Name: "CTA_EXPECT_NAT_TUPLE", Space: &conntrackTupleSpace},
}}

var ctaStatsExpSpace = Space{Name: "stats", Prefix: "CTA_STATS_EXP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_STATS_EXP_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "CTA_STATS_EXP_NEW"},
	{Type: 2, Kind: U32, Order: Big, Name: "CTA_STATS_EXP_CREATE"},
	{Type: 3, Kind: U32, Order: Big, Name: "CTA_STATS_EXP_DELETE"},
}}
