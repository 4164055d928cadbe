// SPDX-License-Identifier: Apache-2.0

package decode

import "testing"

// BenchmarkFormat decodes and prints a route and a link of 1.4 KiB.
func BenchmarkFormat(b *testing.B) {
	messages := map[string]sample{"route": {Context{}, exampleText[0].bytes}}
	for _, s := range samples(b, "link.hex") {
		if len(s.msg) > 1400 {
			messages["link"] = s
			break
		}
	}
	forms := map[string]func(*Message, []byte) []byte{
		"json": func(m *Message, dst []byte) []byte { return m.AppendJSON(dst, nil) },
		"text": func(m *Message, dst []byte) []byte { return m.AppendText(dst, nil) },
		"tree": func(m *Message, dst []byte) []byte { return m.AppendTree(dst, nil) },
	}
	for name, s := range messages {
		s.context.Names = exampleNames
		for form, write := range forms {
			b.Run(form+"/"+name, func(b *testing.B) {
				var d Decoder
				buf := make([]byte, 0, 1<<16)
				b.ReportAllocs()
				for b.Loop() {
					buf = write(d.Decode(&s.context, s.msg), buf[:0])
				}
			})
		}
	}
}
