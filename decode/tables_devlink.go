// SPDX-License-Identifier: Apache-2.0

package decode

// devlinkSelftestSub: tests by their flags, but results in replies to
// DEVLINK_CMD_SELFTESTS_RUN (devlink_selftest_result_put in net/devlink/dev.c).
var devlinkSelftestSub = Sub{Name: "selftest", BySize: true, Formats: []Attr{
	{Type: 1, Kind: Flag, Name: "DEVLINK_ATTR_SELFTEST_ID_FLASH", Of: "0"},
}, Fallback: &Attr{Type: 1, Kind: Nest, Name: "DEVLINK_ATTR_SELFTEST_RESULT", Space: &devlinkSelftestResultSpace}}

var devlinkSelftestResultSpace = Space{Name: "selftest-result", Prefix: "DEVLINK_ATTR_SELFTEST_RESULT_", Attrs: []Attr{
	{Type: 2, Kind: U32, Name: "DEVLINK_ATTR_SELFTEST_RESULT_ID", Enum: &devlinkSelftestIDEnum},
	{Type: 3, Kind: U8, Name: "DEVLINK_ATTR_SELFTEST_RESULT_STATUS", Enum: &devlinkSelftestStatusEnum},
}}

var devlinkSelftestIDEnum = Enum{Name: "devlink_attr_selftest_id", Prefix: "DEVLINK_ATTR_SELFTEST_ID_", Values: []Value{
	{1, "DEVLINK_ATTR_SELFTEST_ID_FLASH"},
}}

var devlinkSelftestStatusEnum = Enum{Name: "devlink_selftest_status", Prefix: "DEVLINK_SELFTEST_STATUS_", Values: []Value{
	{0, "DEVLINK_SELFTEST_STATUS_SKIP"},
	{1, "DEVLINK_SELFTEST_STATUS_PASS"},
	{2, "DEVLINK_SELFTEST_STATUS_FAIL"},
}}
