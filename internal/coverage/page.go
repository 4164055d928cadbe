// SPDX-License-Identifier: Apache-2.0

package coverage

import (
	"fmt"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

const head = `<!-- Written by make generate from the tables; do not edit. -->

# What package decode knows

Messages, attributes and structs by family. An attribute is a constant of the
kernel's headers, counted once in each family that uses it; numbers the kernel
reserves and never sends are not counted. Typed are those that read as more than
bytes: text, numbers, addresses, nested attributes, structs. The others are
bytes to the kernel too, or to all but its hardware: each is in
[testdata/opaque.txt](testdata/opaque.txt) with the reason why.

`

// Page is what the tables know, as Markdown.
func Page(t *decode.Tables) string {
	var b strings.Builder
	b.WriteString(head)
	b.WriteString("| Protocol | Family | Messages | Attributes | Typed | Opaque | Structs | Enums |\n")
	b.WriteString("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, f := range t.Families() {
		row(&b, strings.TrimPrefix(decode.ProtocolName(f.Protocol), "NETLINK_"), "`"+f.Name+"`", Of(f))
	}
	all := Of(t.Families()...)
	row(&b, "**all**", "each once", all)
	n := len(all.Attributes)
	fmt.Fprintf(&b, "\n%d families, %d attribute names, %.1f %% of them with a type; the others are opaque.\n",
		len(t.Families()), n, 100*float64(all.Typed())/float64(n))
	return b.String()
}

func row(b *strings.Builder, protocol, family string, k *Known) {
	n, typed := len(k.Attributes), k.Typed()
	fmt.Fprintf(b, "| %s | %s | %d | %d | %d | %d | %d | %d |\n",
		protocol, family, k.Messages, n, typed, n-typed, len(k.Structs), len(k.Enums))
}
