// SPDX-License-Identifier: Apache-2.0

package decode

// The keys and passwords of families whose other attributes have no rows: they
// are hidden all the same.

// xfrmaSecretSpace is enum xfrm_attr_type_t (linux/xfrm.h).
var xfrmaSecretSpace = Space{Name: "xfrma", Prefix: "XFRMA_", Attrs: []Attr{
	{Type: 1, Kind: Binary, Secret: true, Name: "XFRMA_ALG_AUTH"},
	{Type: 2, Kind: Binary, Secret: true, Name: "XFRMA_ALG_CRYPT"},
	{Type: 18, Kind: Binary, Secret: true, Name: "XFRMA_ALG_AEAD"},
	{Type: 20, Kind: Binary, Secret: true, Name: "XFRMA_ALG_AUTH_TRUNC"},
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
