// SPDX-License-Identifier: Apache-2.0

package decode

// Messages of traffic control's actions by themselves (linux/rtnetlink.h): a table
// of actions by priority.

var tcaRootFlagsEnum = Enum{Name: "TCA_FLAG_*", Prefix: "TCA_ACT_FLAG_", Flags: true, Values: []Value{
	{0x1, "TCA_ACT_FLAG_LARGE_DUMP_ON"},
	{0x2, "TCA_ACT_FLAG_TERSE_DUMP"},
}}

var tcaRootSpace = Space{Name: "root", Prefix: "TCA_ROOT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TCA_ROOT_UNSPEC"},
	{Type: 1, Kind: NestArray, Name: "TCA_ROOT_TAB", Space: &tcActSpace},
	{Type: 2, Kind: Bitfield32, Name: "TCA_ROOT_FLAGS", Enum: &tcaRootFlagsEnum},
	{Type: 3, Kind: U32, Name: "TCA_ROOT_COUNT"},
	{Type: 4, Kind: U32, Show: Millis, Name: "TCA_ROOT_TIME_DELTA"},
	{Type: 5, Kind: String, Name: "TCA_ROOT_EXT_WARN_MSG"},
}}
