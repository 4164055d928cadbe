// SPDX-License-Identifier: Apache-2.0

package decode

// The keys and passwords of families whose other attributes have no rows: they
// are hidden all the same.

// wireguardSecretSpace is enum wgdevice_attribute (linux/wireguard.h).
var wireguardSecretSpace = Space{Name: "wgdevice", Prefix: "WGDEVICE_A_", Attrs: []Attr{
	{Type: 3, Kind: Binary, Secret: true, Name: "WGDEVICE_A_PRIVATE_KEY"},
	{Type: 8, Kind: NestArray, Name: "WGDEVICE_A_PEERS", Space: &wgpeerSecretSpace},
}}

var wgpeerSecretSpace = Space{Name: "wgpeer", Prefix: "WGPEER_A_", Attrs: []Attr{
	{Type: 2, Kind: Binary, Secret: true, Name: "WGPEER_A_PRESHARED_KEY"},
}}

// nl80211SecretSpace is enum nl80211_attrs (linux/nl80211.h).
var nl80211SecretSpace = Space{Name: "nl80211", Prefix: "NL80211_ATTR_", Attrs: []Attr{
	{Type: 7, Kind: Binary, Secret: true, Name: "NL80211_ATTR_KEY_DATA"},
	{Type: 80, Kind: Nest, Name: "NL80211_ATTR_KEY", Space: &nl80211KeySecretSpace},
	{Type: 81, Kind: NestArray, Name: "NL80211_ATTR_KEYS", Space: &nl80211KeySecretSpace},
	{Type: 122, Kind: Nest, Name: "NL80211_ATTR_REKEY_DATA", Space: &nl80211RekeySecretSpace},
	{Type: 254, Kind: Binary, Secret: true, Name: "NL80211_ATTR_PMK"},
	{Type: 277, Kind: Binary, Secret: true, Name: "NL80211_ATTR_SAE_PASSWORD"},
}}

var nl80211KeySecretSpace = Space{Name: "key", Prefix: "NL80211_KEY_", Attrs: []Attr{
	{Type: 1, Kind: Binary, Secret: true, Name: "NL80211_KEY_DATA"},
}}

var nl80211RekeySecretSpace = Space{Name: "rekey", Prefix: "NL80211_REKEY_DATA_", Attrs: []Attr{
	{Type: 1, Kind: Binary, Secret: true, Name: "NL80211_REKEY_DATA_KEK"},
	{Type: 2, Kind: Binary, Secret: true, Name: "NL80211_REKEY_DATA_KCK"},
}}

// macsecSecretSpace is enum macsec_attrs (linux/if_macsec.h).
var macsecSecretSpace = Space{Name: "macsec", Prefix: "MACSEC_ATTR_", Attrs: []Attr{
	{Type: 3, Kind: Nest, Name: "MACSEC_ATTR_SA_CONFIG", Space: &macsecSASecretSpace},
}}

var macsecSASecretSpace = Space{Name: "macsec_sa", Prefix: "MACSEC_SA_ATTR_", Attrs: []Attr{
	{Type: 4, Kind: Binary, Secret: true, Name: "MACSEC_SA_ATTR_KEY"},
}}

// seg6SecretSpace is the attributes of SEG6_CMD_SETHMAC (linux/seg6_genl.h).
var seg6SecretSpace = Space{Name: "seg6", Prefix: "SEG6_ATTR_", Attrs: []Attr{
	{Type: 4, Kind: Binary, Secret: true, Name: "SEG6_ATTR_SECRET"},
}}

// tipcSecretSpace is the attributes of TIPC_NL_KEY_SET (linux/tipc_netlink.h).
var tipcSecretSpace = Space{Name: "tipc", Prefix: "TIPC_NLA_", Attrs: []Attr{
	{Type: 6, Kind: Nest, Name: "TIPC_NLA_NODE", Space: &tipcNodeSecretSpace},
}}

var tipcNodeSecretSpace = Space{Name: "tipc_node", Prefix: "TIPC_NLA_NODE_", Attrs: []Attr{
	{Type: 4, Kind: Binary, Secret: true, Name: "TIPC_NLA_NODE_KEY"},
}}

// cifsSecretSpace is enum cifs_genl_attributes (linux/cifs/cifs_netlink.h).
var cifsSecretSpace = Space{Name: "cifs", Prefix: "CIFS_GENL_ATTR_", Attrs: []Attr{
	{Type: 10, Kind: String, Secret: true, Name: "CIFS_GENL_ATTR_SWN_PASSWORD"},
}}
