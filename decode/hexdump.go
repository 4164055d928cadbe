// SPDX-License-Identifier: Apache-2.0

package decode

// AppendHexdump appends b as `hexdump -C` prints it, indented: 16 bytes a line
// with offset and ASCII, and the total at the end; nothing for no bytes. Equal
// lines are not folded into a star, so that each line stands for itself.
func AppendHexdump(dst, b []byte, indent int) []byte {
	if len(b) == 0 {
		return dst
	}
	for off := 0; off < len(b); off += 16 {
		dst = appendHexdumpLine(dst, b[off:min(off+16, len(b))], off, indent)
	}
	dst = appendSpaces(dst, indent)
	return append(appendOffset(dst, len(b)), '\n')
}

func appendHexdumpLine(dst, b []byte, off, indent int) []byte {
	dst = appendSpaces(dst, indent)
	dst = appendOffset(dst, off)
	for i := range 16 {
		if i%8 == 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, ' ')
		if i < len(b) {
			dst = append(dst, hexDigits[b[i]>>4], hexDigits[b[i]&15])
		} else {
			dst = append(dst, ' ', ' ')
		}
	}
	dst = append(dst, ' ', ' ', '|')
	for _, c := range b {
		if c < ' ' || c > '~' {
			c = '.'
		}
		dst = append(dst, c)
	}
	return append(dst, '|', '\n')
}

func appendOffset(dst []byte, off int) []byte {
	for shift := 28; shift >= 0; shift -= 4 {
		dst = append(dst, hexDigits[off>>shift&15])
	}
	return dst
}

func appendSpaces(dst []byte, n int) []byte {
	for range n {
		dst = append(dst, ' ')
	}
	return dst
}
