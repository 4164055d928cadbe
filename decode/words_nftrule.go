// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Attributes of rules with words.
const (
	nftaRuleTable       = 1
	nftaRuleChain       = 2
	nftaRuleHandle      = 3
	nftaRuleExpressions = 4
	nftaRulePosition    = 6
	nftaRuleUserdata    = 7
	nftaRuleID          = 9
	nftaRulePositionID  = 10
	nftaRuleChainID     = 11

	nftaListElem      = 1
	nftaExprName      = 1
	nftaExprData      = 2
	nftaImmediateData = 2
	nftaDataValue     = 1
	nftaDataVerdict   = 2

	nftaVerdictCode    = 1
	nftaVerdictChain   = 2
	nftaVerdictChainID = 3
)

// nftRule appends a rule: where it is, then its expressions by name, with the
// verdict where one ends in it.
func (w *words) nftRule(s *set) {
	w.pair("", s, nftaRuleTable)
	w.pair("", s, nftaRuleChain)
	w.pair("chain-id", s, nftaRuleChainID)
	w.pair("handle", s, nftaRuleHandle)
	w.pair("position", s, nftaRulePosition)
	w.pair("position-id", s, nftaRulePositionID)
	w.pair("id", s, nftaRuleID)
	if n := s[nftaRuleExpressions]; n != nil && n.isNest() {
		w.take(s, nftaRuleExpressions)
		w.nftExpressions(n)
	}
	w.nftComment(w.m.Attrs, nftaRuleUserdata)
}

// nftExpressions appends the names of a list of expressions; what is no
// expression with a name counts as not shown.
func (w *words) nftExpressions(list *Node) {
	for i := range list.Children {
		elem := &list.Children[i]
		if elem.role != RoleAttribute || elem.Type != nftaListElem || !w.nftExpression(elem) {
			w.left++
		}
	}
}

// nftExpression appends an expression's name; false: it has none.
func (w *words) nftExpression(expr *Node) bool {
	name := inside(expr, nftaExprName)
	if name == nil || name.kind != String {
		return false
	}
	for i := range expr.Children {
		if c := &expr.Children[i]; c.Type > nftaExprData || c.Type == 0 || c.role != RoleAttribute {
			w.left++
		}
	}
	w.put(name)
	if string(name.Bytes()) != "immediate" {
		return true
	}
	if verdict := inside(inside(inside(expr, nftaExprData), nftaImmediateData), nftaDataVerdict); verdict != nil {
		w.dst = append(w.nftVerdict(append(w.dst, '('), verdict), ')')
	}
	return true
}

// nftVerdict appends a verdict: "accept", "jump CHAIN".
func (w *words) nftVerdict(dst []byte, verdict *Node) []byte {
	if code := inside(verdict, nftaVerdictCode); code != nil {
		if v, ok := code.integer(); ok {
			dst = appendVerdict(dst, v.bits)
		}
	}
	if chain := inside(verdict, nftaVerdictChain); chain != nil {
		dst = w.value(append(dst, ' '), chain, true)
	}
	if id := inside(verdict, nftaVerdictChainID); id != nil {
		dst = w.value(append(dst, " chain-id "...), id, true)
	}
	return dst
}

// appendVerdict appends a verdict's code as nft puts it. Above its lower half a
// number is a queue's.
func appendVerdict(dst []byte, code uint64) []byte {
	const queue = 3
	names := []string{"drop", "accept", "stolen", "queue", "repeat"}
	below := []string{"continue", "break", "jump", "goto", "return"} // from -1 down
	code &= none32
	switch {
	case code < uint64(len(names)):
		return append(dst, names[code]...)
	case none32-code < uint64(len(below)):
		return append(dst, below[none32-code]...)
	case code&0xffff == queue:
		return strconv.AppendUint(append(dst, "queue "...), code>>16, 10)
	}
	return strconv.AppendUint(dst, code, 10)
}
