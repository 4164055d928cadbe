// SPDX-License-Identifier: Apache-2.0

package exchange

import "unicode/utf8"

const hexDigits = "0123456789abcdef"

// appendString appends s as a JSON string. What a terminal would obey is
// escaped, what is not UTF-8 is U+FFFD.
func appendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	done := 0
	for i := 0; i < len(s); {
		c, n := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(s[i:])
		}
		plain := c >= 0x20 && c != '"' && c != '\\' && (c < 0x7f || c > 0x9f) && (c != utf8.RuneError || n > 1)
		if !plain {
			dst = append(dst, s[done:i]...)
			dst = appendEscape(dst, c)
			done = i + n
		}
		i += n
	}
	return append(append(dst, s[done:]...), '"')
}

func appendEscape(dst []byte, c rune) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', byte(c))
	case '\n':
		return append(dst, `\n`...)
	case '\t':
		return append(dst, `\t`...)
	case '\r':
		return append(dst, `\r`...)
	case utf8.RuneError:
		return append(dst, `\ufffd`...)
	}
	return append(dst, '\\', 'u', '0', '0', hexDigits[c>>4&15], hexDigits[c&15])
}

func appendHex(dst, b []byte) []byte {
	for _, c := range b {
		dst = append(dst, hexDigits[c>>4], hexDigits[c&15])
	}
	return dst
}
