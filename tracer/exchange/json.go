// SPDX-License-Identifier: Apache-2.0

package exchange

import "github.com/nlsnoop/nlsnoop/decode"

// AppendJSON appends the record as one line of docs/output.md, without the
// newline.
func (r *Record) AppendJSON(dst []byte, d *decode.Decoder, f *decode.Format, names decode.Names) []byte {
	panic("skeleton")
}
