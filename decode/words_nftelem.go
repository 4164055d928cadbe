// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of elements with words.
const (
	nftaElemListTable    = 1
	nftaElemListSet      = 2
	nftaElemListElements = 3
	nftaElemListSetID    = 4

	nftaElemKey        = 1
	nftaElemData       = 2
	nftaElemFlags      = 3
	nftaElemTimeout    = 4
	nftaElemExpiration = 5
	nftaElemUserdata   = 6
	nftaElemExpr       = 7
	nftaElemObjref     = 9
	nftaElemKeyEnd     = 10
	nftaElemExprs      = 11

	nftElemIntervalEnd = 1
	nftElemCatchall    = 2

	fewElements = 8 // that a line has one by one
)

// nftElements appends a set's elements: "filter s { 0x0a000001 timeout 10s }",
// of many their number. Keys are bytes: what they mean only nft knows.
func (w *words) nftElements(s *set) {
	w.pair("", s, nftaElemListTable)
	w.pair("", s, nftaElemListSet)
	if n := s[nftaElemListElements]; n != nil && n.isNest() {
		w.nftElementList(s, n)
	}
	w.pair("id", s, nftaElemListSetID)
}

func (w *words) nftElementList(s *set, n *Node) {
	var none set
	if len(n.Children) > fewElements {
		w.take(s, nftaElemListElements)
		w.number(uint64(len(n.Children)))
		w.key("elements")
		return
	}
	w.within(s, nftaElemListElements, &none)
	w.key("{")
	for i := range n.Children {
		elem := &n.Children[i]
		if elem.role != RoleElement || !elem.isNest() {
			continue
		}
		if i > 0 {
			w.dst = append(w.dst, ',')
		}
		w.left--
		w.nftElement(elem)
	}
	w.key("}")
}

// nftElement appends a key or a range of them, what it maps to, and how long it
// stays.
func (w *words) nftElement(elem *Node) {
	var s set
	w.open(&s, elem.Children)
	flags, flagged := w.num(&s, nftaElemFlags)
	if flags&nftElemCatchall != 0 {
		w.key("*")
	}
	w.nftData("", &s, nftaElemKey)
	w.nftData("-", &s, nftaElemKeyEnd)
	if flagged && flags&^nftElemCatchall != 0 {
		w.joined(&nftElemWords, flags&^nftElemCatchall, ' ')
	}
	w.nftMillis("timeout", &s, nftaElemTimeout)
	w.nftMillis("expires", &s, nftaElemExpiration)
	if n := s[nftaElemExpr]; n != nil && n.isNest() && w.nftExpression(n) {
		w.take(&s, nftaElemExpr)
	}
	if n := s[nftaElemExprs]; n != nil && n.isNest() {
		w.take(&s, nftaElemExprs)
		w.nftExpressions(n)
	}
	w.nftComment(elem.Children, nftaElemUserdata)
	w.nftData(":", &s, nftaElemData)
	w.pair(":", &s, nftaElemObjref)
}

var nftElemWords = Enum{Flags: true, Values: []Value{{nftElemIntervalEnd, "interval-end"}}}

// nftData appends data: bytes, or a verdict.
func (w *words) nftData(word string, s *set, attr uint16) {
	n := s[attr]
	if n == nil || !n.isNest() || len(n.Children) != 1 {
		return
	}
	value, verdict := inside(n, nftaDataValue), inside(n, nftaDataVerdict)
	if value == nil && verdict == nil {
		return
	}
	w.take(s, attr)
	if word != "" {
		w.key(word)
	}
	w.gap()
	if verdict != nil {
		w.dst = w.nftVerdict(w.dst, verdict)
		return
	}
	w.dst = appendBinary(w.dst, value.Payload(), false)
}
