// SPDX-License-Identifier: Apache-2.0

package decode

// An xfrm_address_t (linux/xfrm.h) is IPv4 in its first four bytes or IPv6. A
// family beside it says which, in the struct it is in or in one around that; of
// XFRM_MSG_ACQUIRE, which has none, the bytes themselves.

var xfrmDaddrSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "daddr"}, {Of: "10", Kind: IP, Len: 16, Name: "daddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "daddr"}}

var xfrmSaddrSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "saddr"}, {Of: "10", Kind: IP, Len: 16, Name: "saddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "saddr"}}

var xfrmEncapOASub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "encap_oa"}, {Of: "10", Kind: IP, Len: 16, Name: "encap_oa"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "encap_oa"}}

var xfrmLocalSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "local"}, {Of: "10", Kind: IP, Len: 16, Name: "local"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "local"}}

var xfrmRemoteSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "remote"}, {Of: "10", Kind: IP, Len: 16, Name: "remote"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "remote"}}

var xfrmSrcaddrSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Type: 13, Of: "2", Kind: IP, Len: 4, Name: "XFRMA_SRCADDR"}, {Type: 13, Of: "10", Kind: IP, Len: 16, Name: "XFRMA_SRCADDR"},
}, Fallback: &Attr{Type: 13, Kind: IP, Show: EitherIP, Name: "XFRMA_SRCADDR"}}

var xfrmCoaddrSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Type: 14, Of: "2", Kind: IP, Len: 4, Name: "XFRMA_COADDR"}, {Type: 14, Of: "10", Kind: IP, Len: 16, Name: "XFRMA_COADDR"},
}, Fallback: &Attr{Type: 14, Kind: IP, Show: EitherIP, Name: "XFRMA_COADDR"}}

var xfrmOldDaddrSub = Sub{Name: "xfrm_address_t", Field: "old_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "old_daddr"}, {Of: "10", Kind: IP, Len: 16, Name: "old_daddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "old_daddr"}}

var xfrmOldSaddrSub = Sub{Name: "xfrm_address_t", Field: "old_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "old_saddr"}, {Of: "10", Kind: IP, Len: 16, Name: "old_saddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "old_saddr"}}

var xfrmNewDaddrSub = Sub{Name: "xfrm_address_t", Field: "new_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "new_daddr"}, {Of: "10", Kind: IP, Len: 16, Name: "new_daddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "new_daddr"}}

var xfrmNewSaddrSub = Sub{Name: "xfrm_address_t", Field: "new_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "new_saddr"}, {Of: "10", Kind: IP, Len: 16, Name: "new_saddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "new_saddr"}}

var xfrmMappedOldSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "old_saddr"}, {Of: "10", Kind: IP, Len: 16, Name: "old_saddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "old_saddr"}}

var xfrmMappedNewSub = Sub{Name: "xfrm_address_t", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "new_saddr"}, {Of: "10", Kind: IP, Len: 16, Name: "new_saddr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "new_saddr"}}
