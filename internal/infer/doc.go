// SPDX-License-Identifier: Apache-2.0

// Package infer works out tables for a generic netlink family that has none,
// of what the running kernel says of it: the family's numbers
// (CTRL_CMD_GETFAMILY), its policies (CTRL_CMD_GETPOLICY) and the enums in the
// kernel's BTF. It asks nobody: package names does.
//
// What attributes are, the policies say for certain. What they and the commands
// are called no policy says: an enum is taken for the family's where its names
// and its count fit, and no other does. Where that leaves a doubt nothing is
// named. The rules:
//
//   - A stem is the family's name in capitals, all that is no letter or digit
//     as "_"; then the stem without its last word, and so on: of "foo_bar"
//     FOO_BAR, then FOO. The first stem with an enum for commands or attributes
//     decides, whether that fits or not. Of one that is not the whole name both
//     have to fit.
//   - An enum for commands has names that all begin with STEM_CMD_, STEM_C_,
//     STEM_GENL_CMD_ or STEM_NL_CMD_; for attributes with STEM_ATTR_, STEM_A_,
//     STEM_GENL_ATTR_, STEM_NL_ATTR_, or STEM_CMD_ATTR_ for those of requests
//     alone. One whose names share more than that (STEM_ATTR_ADDR_*), or that
//     ends with __STEM_ATTR_ADDR_MAX or _CNT, may be of a nest: it is a
//     candidate only where no other begins so.
//   - What counts and names nothing is left out: names that begin with "__" or
//     NUM_, and the prefix with MAX.
//   - Commands fit where each operation's number has a name and the highest
//     operation's is the enum's last. Attributes fit where the enum's last is
//     the family's maxattr, or the nest's, and each in the policy has a name.
//   - More than one enum that fits: none.
//   - An enum for a nest is one whose names share STEM_, the words of the
//     attribute the nest is in, or their singular, and maybe the word ATTR or A.
//   - What is no operation only the kernel sends. A family that has an enum for
//     its events or replies, by any stem, numbers them apart: then commands and
//     attributes have names in requests alone.
//   - A family with policies of its own for single operations has names for
//     attributes only where a policy reaches maxattr, and in requests alone.
package infer
