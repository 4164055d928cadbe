// SPDX-License-Identifier: Apache-2.0

package decode

// Messages with words (NFT_MSG_*, linux/netfilter/nf_tables.h).
const (
	nftNewTable         = 0
	nftDelTable         = 2
	nftNewChain         = 3
	nftDelChain         = 5
	nftNewRule          = 6
	nftDelRule          = 8
	nftNewSet           = 9
	nftDelSet           = 11
	nftNewSetElem       = 12
	nftDelSetElem       = 14
	nftNewGen           = 15
	nftGetGen           = 16
	nftNewObj           = 18
	nftDelObj           = 20
	nftGetObjReset      = 21
	nftNewFlowtable     = 22
	nftDelFlowtable     = 24
	nftGetRuleReset     = 25
	nftDestroyTable     = 26
	nftDestroyChain     = 27
	nftDestroyRule      = 28
	nftDestroySet       = 29
	nftDestroySetElem   = 30
	nftDestroyObj       = 31
	nftDestroyFlowtable = 32
	nftGetSetElemReset  = 33
)

// nftVerb is nft's command: the kernel puts a rule first unless it is to be
// appended, and of the rest looks at NLM_F_EXCL alone.
func nftVerb(number, flags uint16) string {
	switch number {
	case nftNewRule:
		switch {
		case flags&nlmFlagReplace != 0:
			return "replace"
		case flags&nlmFlagAppend != 0:
			return "add"
		}
		return "insert"
	case nftNewTable, nftNewChain, nftNewSet, nftNewSetElem, nftNewObj, nftNewFlowtable:
		return either(flags&nlmFlagExcl != 0, "create", "add")
	case nftDelTable, nftDelChain, nftDelRule, nftDelSet, nftDelSetElem, nftDelObj, nftDelFlowtable:
		return "delete"
	case nftGetObjReset, nftGetRuleReset, nftGetSetElemReset:
		return "reset"
	}
	if number >= nftDestroyTable && number <= nftDestroyFlowtable {
		return "destroy"
	}
	return ""
}

// nft appends the words of nft: family and table first, then what is in it.
func (w *words) nft(number uint16) bool {
	words := nftWords(number)
	if words == nil {
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	w.nfFamily()
	words(w, &s)
	return true
}

// nftWords is how a message is put, nil: it has no words.
func nftWords(number uint16) func(*words, *set) {
	switch {
	case number <= nftDelTable, number == nftDestroyTable:
		return (*words).nftTable
	case number <= nftDelChain, number == nftDestroyChain:
		return (*words).nftChain
	case number <= nftDelRule, number == nftGetRuleReset, number == nftDestroyRule:
		return (*words).nftRule
	case number <= nftDelSet, number == nftDestroySet:
		return (*words).nftSet
	case number <= nftDelSetElem, number == nftGetSetElemReset, number == nftDestroySetElem:
		return (*words).nftElements
	case number == nftNewGen, number == nftGetGen:
		return (*words).nftGen
	case number >= nftNewObj && number <= nftGetObjReset, number == nftDestroyObj:
		return (*words).nftObject
	case number >= nftNewFlowtable && number <= nftDelFlowtable, number == nftDestroyFlowtable:
		return (*words).nftFlowtable
	}
	return nil
}

// Attributes with words.
const (
	nftaTableName     = 1
	nftaTableFlags    = 2
	nftaTableUse      = 3
	nftaTableHandle   = 4
	nftaTableUserdata = 6
	nftaTableOwner    = 7

	nftaObjTable    = 1
	nftaObjName     = 2
	nftaObjType     = 3
	nftaObjData     = 4
	nftaObjUse      = 5
	nftaObjHandle   = 6
	nftaObjUserdata = 8

	nftaCtTimeoutData = 3

	nftaGenID       = 1
	nftaGenProcPID  = 2
	nftaGenProcName = 3
)

func (w *words) nftTable(s *set) {
	w.pair("", s, nftaTableName)
	if v, ok := w.num(s, nftaTableFlags); ok && v != 0 {
		w.key("flags")
		w.joined(&nftablesTableFlagsEnum, v, ',')
	}
	w.pair("handle", s, nftaTableHandle)
	w.pair("use", s, nftaTableUse)
	w.pair("owner", s, nftaTableOwner)
	w.nftComment(w.m.Attrs, nftaTableUserdata)
}

// nftComment appends the comment that nft keeps with an object, where that is
// all it keeps there.
func (w *words) nftComment(nodes []Node, attr uint16) {
	const comment = 0
	n := w.userdata(nodes, attr)
	if n == nil || len(n.Children) != 1 {
		return
	}
	text := &n.Children[0]
	if text.Type != comment || text.kind != String || text.Problem != None || len(text.Payload()) == 0 {
		return
	}
	w.left--
	w.key("comment")
	w.put(text)
}

// userdata is the last attribute of this type in libnftnl's form; nil: there is
// none.
func (w *words) userdata(nodes []Node, attr uint16) (found *Node) {
	for i := range nodes {
		if n := &nodes[i]; n.role == RoleAttribute && n.Type == attr && n.kind == TLVs && n.Problem == None {
			found = n
		}
	}
	return found
}

// nftGen appends the state of the ruleset, and who brought it about.
func (w *words) nftGen(s *set) {
	w.pair("id", s, nftaGenID)
	w.pair("pid", s, nftaGenProcPID)
	w.pair("name", s, nftaGenProcName)
}

// nftObject appends an object: its kind, its name, what it is set to.
func (w *words) nftObject(s *set) {
	w.pair("", s, nftaObjTable)
	if v, ok := w.num(s, nftaObjType); ok {
		w.nftObjectType(v)
	}
	w.pair("", s, nftaObjName)
	w.pair("handle", s, nftaObjHandle)
	w.pair("use", s, nftaObjUse)
	w.nftComment(w.m.Attrs, nftaObjUserdata)
	var data set
	if n := w.within(s, nftaObjData, &data); n != nil && n.Def != nil && n.Def.Space != nil {
		w.derived(&data, n.Children, n.Def.Space.Prefix)
		w.nftPolicy(&data)
	}
}

// nftPolicy appends the timeouts of a ct timeout.
func (w *words) nftPolicy(data *set) {
	n := data[nftaCtTimeoutData]
	if n == nil || n.Name() != "NFTA_CT_TIMEOUT_DATA" || n.Def == nil || n.Def.Space == nil {
		return
	}
	var policy set
	if w.within(data, nftaCtTimeoutData, &policy) != nil {
		w.key("policy")
		w.derived(&policy, n.Children, n.Def.Space.Prefix)
	}
}

// nftObjectType appends a kind of object: "ct helper".
func (w *words) nftObjectType(v uint64) {
	switch v {
	case 3:
		w.key("ct helper")
	case 5:
		w.key("ct count")
	case 7:
		w.key("ct timeout")
	case 9:
		w.key("ct expectation")
	default:
		w.constant(&nftablesObjectTypeEnum, v)
	}
}
