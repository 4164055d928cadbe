// SPDX-License-Identifier: Apache-2.0

package corpus

import "strings"

// A way is how a tool's value v and a message's w agree. Rest is what follows
// the word in the row.
type way func(v, w Value, rest string) bool

// ways by their word, the third of a row:
//
//	(nothing)    equal, or equal to the message's words for the number
//	single       equal where the tool's is one; of a list each element has a row of its own
//	word         the tool's word is the end of the constant's: UP, IF_OPER_UP
//	flags        the tool's list is the constants', but for case and prefix; see sameFlags
//	has X        true or null where the list has X
//	hasnot X     true where it has not
//	bits A B...  the number of which the message's list names the bits, from bit 0 on
//	bit N        whether the message's has this bit
//	true         true, null, or a word, where the message has it at all
//	hex          a number in hex
//	* N [floor]  the tool's is the message's times N, or the whole of that
//	times A B... the message's is the tool's times one of these
//	share [N]    the tool's is the message's as a part of 2^32, or of 2^16 with N 16, or with N 1 what is left to 1; nearly
//	power        the tool's is two to the power of the message's
//	more         the tool's is the message's and one
//	low, high    the tool's is the message's lower, or upper 16 bits
//	base64       the tool's are the message's bytes
//	bytes        the tool's list are the message's bytes
//	not          the tool's is true where the message's is false
//	abstract     the tool has @ for the message's NUL
//	at           the tool has @ before it
//	handle       a handle of tc's, as it writes them
//	proto        the protocol of a frame in the lower 16 bits, in network order
//	base         the header that a protocol's is in
//	map a=B,...  the tool's a is the message's B; others are equal, or agree as what follows else
//	? HOW        only of messages that have it: the tool's word means another thing in others
//
// And of those that say something of a message that has no such leaf, too:
//
//	zero         equal; or the message has none, and the tool has 0
//	present      true where the message has it
//	without X    equal, or as what follows else, or the tool's X where the message has none
//	both         of a key: equal, or neither has it
//	id           a bridge's, a struct of the message's
//	net LEN      an address, and the prefix length at LEN where it is not the whole of it
//	masked MASK  an address, and the prefix length that the mask at MASK is, likewise
var ways map[string]way

func init() {
	ways = map[string]way{
		"":         same,
		"zero":     same,
		"both":     same,
		"id":       same,
		"net":      same,
		"masked":   same,
		"?":        agree,
		"single":   func(v, w Value, rest string) bool { return v.List != nil || same(v, w, rest) },
		"word":     func(v, w Value, _ string) bool { return isWord(v.Text, w.Text) },
		"flags":    func(v, w Value, rest string) bool { return sameFlags(v.List, w.List, rest) },
		"has":      func(v, w Value, rest string) bool { return isTrue(v) == contains(w.List, rest) },
		"hasnot":   func(v, w Value, rest string) bool { return isTrue(v) != contains(w.List, rest) },
		"bits":     func(v, w Value, rest string) bool { return v.Text == bits(w, strings.Fields(rest)) },
		"bit":      func(v, w Value, rest string) bool { return isTrue(v) == hasBit(w, rest) },
		"present":  func(v, _ Value, _ string) bool { return isTrue(v) },
		"true":     func(v, _ Value, _ string) bool { return v.Text != "false" },
		"hex":      func(v, w Value, _ string) bool { return sameHex(v.Text, w.Text) },
		"*":        func(v, w Value, rest string) bool { return scaled(v.Text, w.Text, rest) },
		"times":    times,
		"share":    func(v, w Value, rest string) bool { return share(v.Text, w.Text, rest) },
		"power":    func(v, w Value, _ string) bool { return computed(v, w, func(n int) int { return 1 << n }) },
		"more":     func(v, w Value, _ string) bool { return computed(v, w, func(n int) int { return n + 1 }) },
		"low":      func(v, w Value, _ string) bool { return computed(v, w, func(n int) int { return n & 0xffff }) },
		"high":     func(v, w Value, _ string) bool { return computed(v, w, func(n int) int { return n >> 16 }) },
		"base64":   sameBase64,
		"bytes":    sameBytes,
		"not":      func(v, w Value, _ string) bool { return isTrue(v) != isTrue(w) },
		"abstract": func(v, w Value, _ string) bool { return v.Text == strings.ReplaceAll(w.Text, "\x00", "@") },
		"at":       func(v, w Value, _ string) bool { return v.Text == "@"+w.Text },
		"handle":   func(v, w Value, _ string) bool { return w.Also != "" && v.Text == w.Also || v.Text == handle(w.Text) },
		"proto":    protocol,
		"base":     func(v, w Value, _ string) bool { return w.Text == base(v.Text) },
		"map":      mapped,
		"without": func(v, w Value, rest string) bool {
			_, otherwise, _ := strings.Cut(rest, " else ")
			return agree(v, w, otherwise)
		},
	}
}

// agree compares a tool's value with a message's.
func agree(v, w Value, how string) bool {
	word, rest, _ := strings.Cut(how, " ")
	return ways[word](v, w, rest)
}

// absent reports whether a value is as good as none.
func absent(v Value, how string) bool {
	if word, none, _ := strings.Cut(how, " "); word == "without" {
		none, _, _ = strings.Cut(none, " else ")
		return v.Text == none
	}
	if how == "present" {
		return !isTrue(v)
	}
	return how == "zero" && (v.Text == "0" || v.Text == "null" || v.Text == "false" || v.List != nil && len(v.List) == 0)
}

// same compares values as they are; a number also with its words.
func same(v, w Value, _ string) bool {
	if v.List != nil || w.List != nil {
		return strings.Join(v.List, ",") == strings.Join(w.List, ",")
	}
	return equal(v.Text, w.Text) || w.Also != "" && equal(v.Text, w.Also) || equal(v.Text, bit(w.Text))
}

func mapped(v, w Value, rest string) bool {
	pairs, otherwise, _ := strings.Cut(rest, " else ")
	for pair := range strings.SplitSeq(pairs, ",") {
		tool, message, _ := strings.Cut(pair, "=")
		if tool == strings.ReplaceAll(v.String(), " ", "-") && (message == w.Text || contains(w.List, message)) {
			return true
		}
	}
	return agree(v, w, otherwise)
}

func times(v, w Value, rest string) bool {
	for factor := range strings.FieldsSeq(rest) {
		if scaled(w.Text, v.Text, factor) {
			return true
		}
	}
	return false
}
