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
