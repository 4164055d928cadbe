// SPDX-License-Identifier: Apache-2.0

package decode

// A dataWord is the word ip has for an attribute of a link's type, where it is
// not the attribute's own name in lower case.
type dataWord struct {
	attr    uint16
	word    string
	form    dataForm
	without uint64 // formDefault, formNumber: the value that is left out
}

type dataForm uint8

const (
	formValue    dataForm = iota
	formNumber            // a value, left out where it is the default
	formDev               // an interface
	formConstant          // the constant without its prefix, in lower case
	formSwitch            // the word, or no and the word
	formDefault           // a switch, left out at its default
	formBond              // a mode of bonding
)

// dataWords are the words of a link's type in the order of ip. What is not in
// them follows by its own name.
func dataWords(kind string) []dataWord {
	switch kind {
	case "vxlan":
		return vxlanWords[:]
	case "vlan":
		return vlanWords[:]
	case "macvlan", "macvtap", "ipvlan", "ipvtap":
		return modeWords[:]
	case "vrf":
		return vrfWords[:]
	case "geneve":
		return geneveWords[:]
	case "bond":
		return bondWords[:]
	case "gre", "gretap", "ip6gre", "ip6gretap", "erspan", "ip6erspan":
		return greWords[:]
	case "ipip", "sit", "ip6tnl":
		return iptunWords[:]
	}
	return nil
}

var (
	vlanWords   = [...]dataWord{{attr: 5, word: "protocol", form: formConstant}, {attr: 1, word: "id"}}
	modeWords   = [...]dataWord{{attr: 1, word: "mode", form: formConstant}}
	vrfWords    = [...]dataWord{{attr: 1, word: "table"}}
	geneveWords = [...]dataWord{{attr: 1, word: "id"}, {attr: 2, word: "remote"}, {attr: 7, word: "remote"}, {attr: 5, word: "dstport"}}
	bondWords   = [...]dataWord{{attr: 1, word: "mode", form: formBond}}
)

// vxlanWords is IFLA_VXLAN_*.
var vxlanWords = [...]dataWord{
	{attr: 1, word: "id"},
	{attr: 2, word: "remote"},
	{attr: 16, word: "remote"},
	{attr: 4, word: "local"},
	{attr: 17, word: "local"},
	{attr: 3, word: "dev", form: formDev},
	{attr: 10, word: "srcport"},
	{attr: 15, word: "dstport"},
	{attr: 7, word: "learning", form: formDefault, without: 1},
	{attr: 11, word: "proxy", form: formDefault},
	{attr: 12, word: "rsc", form: formDefault},
	{attr: 13, word: "l2miss", form: formDefault},
	{attr: 14, word: "l3miss", form: formDefault},
	{attr: 6, word: "tos"},
	{attr: 5, word: "ttl"},
	{attr: 8, word: "ageing"},
	{attr: 9, word: "maxaddress"},
	{attr: 18, word: "udpcsum", form: formSwitch},
	{attr: 19, word: "udp6zerocsumtx", form: formSwitch},
	{attr: 20, word: "udp6zerocsumrx", form: formSwitch},
}

// greWords is IFLA_GRE_*; ip sends the defaults too.
var greWords = [...]dataWord{
	{attr: 7, word: "remote"},
	{attr: 6, word: "local"},
	{attr: 1, word: "dev", form: formDev},
	{attr: 8, word: "ttl", form: formNumber},
	{attr: 9, word: "tos", form: formNumber},
	{attr: 10, word: "pmtudisc", form: formDefault, without: 1},
	{attr: 2, word: "iflags", form: formNumber, without: greKey},
	{attr: 3, word: "oflags", form: formNumber, without: greKey},
	{attr: 4, word: "ikey", form: formNumber},
	{attr: 5, word: "okey", form: formNumber},
	{attr: 13, word: "flags", form: formNumber},
	{attr: 14, word: "encap", form: formNumber},
	{attr: 15, word: "encap-flags", form: formNumber},
	{attr: 16, word: "encap-sport", form: formNumber},
	{attr: 17, word: "encap-dport", form: formNumber},
	{attr: 20, word: "fwmark", form: formNumber},
}

// greKey is GRE_KEY: the key itself tells.
const greKey = 0x2000

// iptunWords is IFLA_IPTUN_*; ip sends the defaults too.
var iptunWords = [...]dataWord{
	{attr: 3, word: "remote"},
	{attr: 2, word: "local"},
	{attr: 1, word: "dev", form: formDev},
	{attr: 4, word: "ttl", form: formNumber},
	{attr: 5, word: "tos", form: formNumber},
	{attr: 10, word: "pmtudisc", form: formDefault, without: 1},
	{attr: 8, word: "flags", form: formNumber},
	{attr: 15, word: "encap", form: formNumber},
	{attr: 16, word: "encap-flags", form: formNumber},
	{attr: 17, word: "encap-sport", form: formNumber},
	{attr: 18, word: "encap-dport", form: formNumber},
	{attr: 20, word: "fwmark", form: formNumber},
}

// bondModes are ip's words for BOND_MODE_*.
var bondModes = [...]string{
	"balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb",
}
