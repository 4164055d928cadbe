// SPDX-License-Identifier: Apache-2.0

package decode

// A dataWord is the word ip has for an attribute of a link's type, where it is
// not the attribute's own name in lower case.
type dataWord struct {
	attr    uint16
	word    string
	form    dataForm
	without uint64   // formDefault, formNumber: the value that is left out
	names   []string // formNames: by value
}

type dataForm uint8

const (
	formValue    dataForm = iota
	formNumber            // a value, left out where it is the default
	formDev               // an interface, left out where it is 0
	formConstant          // the constant without its prefix, in lower case
	formSwitch            // the word, or no and the word
	formDefault           // a switch, left out at its default
	formOnOff             // the word, and on or off
	formNames             // the word, and the value's name
	formRange             // a struct's two fields
	formZero              // left out where it is 0, else by its own name
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
	modeWords   = [...]dataWord{{attr: 1, word: "mode", form: formConstant}, {attr: 2, form: formZero}}
	vrfWords    = [...]dataWord{{attr: 1, word: "table"}}
	geneveWords = [...]dataWord{
		{attr: 1, word: "id"}, {attr: 2, word: "remote"}, {attr: 7, word: "remote"}, {attr: 3, word: "ttl", form: formNumber},
		{attr: 4, word: "tos", form: formNumber}, {attr: 5, word: "dstport"}, {attr: 11, word: "flowlabel", form: formNumber},
	}
)

// vxlanWords is IFLA_VXLAN_*.
var vxlanWords = [...]dataWord{
	{attr: 1, word: "id"},
	{attr: 2, word: "remote"},
	{attr: 16, word: "remote"},
	{attr: 4, word: "local"},
	{attr: 17, word: "local"},
	{attr: 3, word: "dev", form: formDev},
	{attr: 10, word: "srcport", form: formRange},
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

// encapCsum6 is TUNNEL_ENCAP_FLAG_CSUM6, what ip sends for IPv6.
const encapCsum6 = 0x2

// iptunWords is IFLA_IPTUN_*; ip sends the defaults too.
var iptunWords = [...]dataWord{
	{attr: 3, word: "remote"},
	{attr: 2, word: "local"},
	{attr: 1, word: "dev", form: formDev},
	{attr: 4, word: "ttl", form: formNumber},
	{attr: 5, word: "tos", form: formNumber},
	{attr: 10, word: "pmtudisc", form: formDefault, without: 1},
	{attr: 8, word: "flags", form: formNumber},
	{attr: 6, word: "encaplimit"},
	{attr: 7, form: formZero}, // IFLA_IPTUN_FLOWINFO
	{attr: 9, form: formZero}, // IFLA_IPTUN_PROTO: any
	{attr: 15, word: "encap", form: formNumber},
	{attr: 16, word: "encap-flags", form: formNumber, without: encapCsum6},
	{attr: 17, word: "encap-sport", form: formNumber},
	{attr: 18, word: "encap-dport", form: formNumber},
	{attr: 20, word: "fwmark", form: formNumber},
}
