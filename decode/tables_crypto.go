// SPDX-License-Identifier: Apache-2.0

package decode

// Algorithms of the kernel's crypto API (linux/cryptouser.h).

var cryptoUserAlgStruct = Struct{Name: "crypto_user_alg", Size: 208, Fields: []Attr{
	{Kind: String, Len: 64, Name: "cru_name"},
	{Kind: String, Len: 64, Name: "cru_driver_name"},
	{Kind: String, Len: 64, Name: "cru_module_name"},
	{Kind: U32, Show: Hex, Name: "cru_type"},
	{Kind: U32, Show: Hex, Name: "cru_mask"},
	{Kind: U32, Name: "cru_refcnt"},
	{Kind: U32, Show: Hex, Name: "cru_flags"},
}}

var cryptoReportLarvalStruct = Struct{Name: "crypto_report_larval", Size: 64, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
}}

var cryptoReportHashStruct = Struct{Name: "crypto_report_hash", Size: 72, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U32, Name: "blocksize"},
	{Kind: U32, Name: "digestsize"},
}}

var cryptoReportBlkcipherStruct = Struct{Name: "crypto_report_blkcipher", Size: 144, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: String, Len: 64, Name: "geniv"},
	{Kind: U32, Name: "blocksize"},
	{Kind: U32, Name: "min_keysize"},
	{Kind: U32, Name: "max_keysize"},
	{Kind: U32, Name: "ivsize"},
}}

var cryptoReportAeadStruct = Struct{Name: "crypto_report_aead", Size: 140, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: String, Len: 64, Name: "geniv"},
	{Kind: U32, Name: "blocksize"},
	{Kind: U32, Name: "maxauthsize"},
	{Kind: U32, Name: "ivsize"},
}}

var cryptoReportCompStruct = Struct{Name: "crypto_report_comp", Size: 64, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
}}

var cryptoReportRngStruct = Struct{Name: "crypto_report_rng", Size: 68, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U32, Name: "seedsize"},
}}

var cryptoReportCipherStruct = Struct{Name: "crypto_report_cipher", Size: 76, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U32, Name: "blocksize"},
	{Kind: U32, Name: "min_keysize"},
	{Kind: U32, Name: "max_keysize"},
}}

var cryptoReportAkcipherStruct = Struct{Name: "crypto_report_akcipher", Size: 64, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
}}

var cryptoReportKppStruct = Struct{Name: "crypto_report_kpp", Size: 64, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
}}

var cryptoReportAcompStruct = Struct{Name: "crypto_report_acomp", Size: 64, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
}}

var cryptoReportSigStruct = Struct{Name: "crypto_report_sig", Size: 64, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
}}

var cryptoStatLarvalStruct = Struct{Name: "crypto_stat_larval", Size: 64, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
}}

var cryptoStatHashStruct = Struct{Name: "crypto_stat_hash", Size: 88, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U64, Name: "stat_hash_cnt"},
	{Kind: U64, Name: "stat_hash_tlen"},
	{Kind: U64, Name: "stat_err_cnt"},
}}

var cryptoStatCipherStruct = Struct{Name: "crypto_stat_cipher", Size: 104, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U64, Name: "stat_encrypt_cnt"},
	{Kind: U64, Name: "stat_encrypt_tlen"},
	{Kind: U64, Name: "stat_decrypt_cnt"},
	{Kind: U64, Name: "stat_decrypt_tlen"},
	{Kind: U64, Name: "stat_err_cnt"},
}}

var cryptoStatAeadStruct = Struct{Name: "crypto_stat_aead", Size: 104, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U64, Name: "stat_encrypt_cnt"},
	{Kind: U64, Name: "stat_encrypt_tlen"},
	{Kind: U64, Name: "stat_decrypt_cnt"},
	{Kind: U64, Name: "stat_decrypt_tlen"},
	{Kind: U64, Name: "stat_err_cnt"},
}}

var cryptoStatCompressStruct = Struct{Name: "crypto_stat_compress", Size: 104, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U64, Name: "stat_compress_cnt"},
	{Kind: U64, Name: "stat_compress_tlen"},
	{Kind: U64, Name: "stat_decompress_cnt"},
	{Kind: U64, Name: "stat_decompress_tlen"},
	{Kind: U64, Name: "stat_err_cnt"},
}}

var cryptoStatRngStruct = Struct{Name: "crypto_stat_rng", Size: 96, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U64, Name: "stat_generate_cnt"},
	{Kind: U64, Name: "stat_generate_tlen"},
	{Kind: U64, Name: "stat_seed_cnt"},
	{Kind: U64, Name: "stat_err_cnt"},
}}

var cryptoStatAkcipherStruct = Struct{Name: "crypto_stat_akcipher", Size: 120, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U64, Name: "stat_encrypt_cnt"},
	{Kind: U64, Name: "stat_encrypt_tlen"},
	{Kind: U64, Name: "stat_decrypt_cnt"},
	{Kind: U64, Name: "stat_decrypt_tlen"},
	{Kind: U64, Name: "stat_verify_cnt"},
	{Kind: U64, Name: "stat_sign_cnt"},
	{Kind: U64, Name: "stat_err_cnt"},
}}

var cryptoStatKppStruct = Struct{Name: "crypto_stat_kpp", Size: 96, Fields: []Attr{
	{Kind: String, Len: 64, Name: "type"},
	{Kind: U64, Name: "stat_setsecret_cnt"},
	{Kind: U64, Name: "stat_generate_public_key_cnt"},
	{Kind: U64, Name: "stat_compute_shared_secret_cnt"},
	{Kind: U64, Name: "stat_err_cnt"},
}}

var cryptocfgaSpace = Space{Name: "cryptocfga", Prefix: "CRYPTOCFGA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CRYPTOCFGA_UNSPEC"},
	{Type: 1, Kind: U32, Name: "CRYPTOCFGA_PRIORITY_VAL"},
	{Type: 2, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_LARVAL", Struct: &cryptoReportLarvalStruct},
	{Type: 3, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_HASH", Struct: &cryptoReportHashStruct},
	{Type: 4, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_BLKCIPHER", Struct: &cryptoReportBlkcipherStruct},
	{Type: 5, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_AEAD", Struct: &cryptoReportAeadStruct},
	{Type: 6, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_COMPRESS", Struct: &cryptoReportCompStruct},
	{Type: 7, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_RNG", Struct: &cryptoReportRngStruct},
	{Type: 8, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_CIPHER", Struct: &cryptoReportCipherStruct},
	{Type: 9, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_AKCIPHER", Struct: &cryptoReportAkcipherStruct},
	{Type: 10, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_KPP", Struct: &cryptoReportKppStruct},
	{Type: 11, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_ACOMP", Struct: &cryptoReportAcompStruct},
	{Type: 12, Kind: StructOf, Name: "CRYPTOCFGA_STAT_LARVAL", Struct: &cryptoStatLarvalStruct},
	{Type: 13, Kind: StructOf, Name: "CRYPTOCFGA_STAT_HASH", Struct: &cryptoStatHashStruct},
	{Type: 14, Kind: StructOf, Name: "CRYPTOCFGA_STAT_BLKCIPHER", Struct: &cryptoStatCipherStruct},
	{Type: 15, Kind: StructOf, Name: "CRYPTOCFGA_STAT_AEAD", Struct: &cryptoStatAeadStruct},
	{Type: 16, Kind: StructOf, Name: "CRYPTOCFGA_STAT_COMPRESS", Struct: &cryptoStatCompressStruct},
	{Type: 17, Kind: StructOf, Name: "CRYPTOCFGA_STAT_RNG", Struct: &cryptoStatRngStruct},
	{Type: 18, Kind: StructOf, Name: "CRYPTOCFGA_STAT_CIPHER", Struct: &cryptoStatCipherStruct},
	{Type: 19, Kind: StructOf, Name: "CRYPTOCFGA_STAT_AKCIPHER", Struct: &cryptoStatAkcipherStruct},
	{Type: 20, Kind: StructOf, Name: "CRYPTOCFGA_STAT_KPP", Struct: &cryptoStatKppStruct},
	{Type: 21, Kind: StructOf, Name: "CRYPTOCFGA_STAT_ACOMP", Struct: &cryptoStatCompressStruct},
	{Type: 22, Kind: StructOf, Name: "CRYPTOCFGA_REPORT_SIG", Struct: &cryptoReportSigStruct},
}}

var cryptoFamily = Family{Name: "crypto", Protocol: 21, Header: &cryptoUserAlgStruct, Space: &cryptocfgaSpace, Types: []Type{
	{Number: 16, Direction: Both, Class: ClassNew, Name: "CRYPTO_MSG_NEWALG"},
	{Number: 17, Direction: Both, Class: ClassDelete, Name: "CRYPTO_MSG_DELALG"},
	{Number: 18, Direction: Both, Class: ClassNew, Name: "CRYPTO_MSG_UPDATEALG"},
	{Number: 19, Direction: Both, Class: ClassGet, Name: "CRYPTO_MSG_GETALG"},
	{Number: 20, Direction: Both, Class: ClassDelete, Name: "CRYPTO_MSG_DELRNG"},
	{Number: 21, Direction: Both, Class: ClassGet, Name: "CRYPTO_MSG_GETSTAT"},
}}
