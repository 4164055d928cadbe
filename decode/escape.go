// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"unicode"
	"unicode/utf8"
)

const hexDigits = "0123456789abcdef"

// AppendEscaped appends text that is safe on a terminal: printable UTF-8 as it
// is, every other byte as \xNN. A backslash becomes \x5c, so that what looks
// like an escape is one.
func AppendEscaped[T ~string | ~[]byte](dst []byte, text T) []byte {
	return appendEscaped(dst, text, false)
}

// AppendQuoted appends text as one word: bare if all of it is in
// [A-Za-z0-9_.:/@%+-], else escaped in double quotes.
func AppendQuoted[T ~string | ~[]byte](dst []byte, text T) []byte {
	if isBare(text) {
		return append(dst, text...)
	}
	dst = append(dst, '"')
	dst = appendEscaped(dst, text, true)
	return append(dst, '"')
}

func appendEscaped[T ~string | ~[]byte](dst []byte, text T, quoted bool) []byte {
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c < ' ' || c == 0x7f || c == '\\' || quoted && c == '"' {
				dst = appendByteEscape(dst, c)
			} else {
				dst = append(dst, c)
			}
			i++
			continue
		}
		part := text[i:min(i+utf8.UTFMax, len(text))]
		r, n := utf8.DecodeRuneInString(string(part))
		printable := unicode.IsPrint(r) && !(r == utf8.RuneError && n == 1)
		for _, b := range []byte(part[:n]) {
			if printable {
				dst = append(dst, b)
			} else {
				dst = appendByteEscape(dst, b)
			}
		}
		i += n
	}
	return dst
}

func appendByteEscape(dst []byte, c byte) []byte {
	return append(dst, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
}

func isBare[T ~string | ~[]byte](text T) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case c == '_', c == '.', c == ':', c == '/', c == '@', c == '%', c == '+', c == '-':
		default:
			return false
		}
	}
	return len(text) > 0
}

func appendHex(dst, b []byte) []byte {
	for _, c := range b {
		dst = append(dst, hexDigits[c>>4], hexDigits[c&15])
	}
	return dst
}

// appendJSONString appends text as a JSON string. Bytes that are not UTF-8
// become U+FFFD; ok is then false.
func appendJSONString[T ~string | ~[]byte](dst []byte, text T) (_ []byte, ok bool) {
	ok = true
	dst = append(dst, '"')
	i := plainJSON(text)
	dst = append(dst, text[:i]...)
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			switch {
			case c == '"' || c == '\\':
				dst = append(dst, '\\', c)
			case c == '\n':
				dst = append(dst, `\n`...)
			case c < ' ' || c == 0x7f:
				dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			default:
				dst = append(dst, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(string(text[i:min(i+utf8.UTFMax, len(text))]))
		ok = ok && !(r == utf8.RuneError && n == 1)
		dst = utf8.AppendRune(dst, r)
		i += n
	}
	return append(dst, '"'), ok
}

// plainJSON is how many bytes at the start of text a JSON string holds as they
// are.
func plainJSON[T ~string | ~[]byte](text T) int {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c == '"' || c == '\\' || c >= 0x7f {
			return i
		}
	}
	return len(text)
}
