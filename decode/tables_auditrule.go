// SPDX-License-Identifier: Apache-2.0

package decode

// Rules of the audit subsystem (linux/audit.h): which system calls by number, and
// fields with values, of which the first field_count mean something.

var auditFilterEnum = Enum{Name: "AUDIT_FILTER_*", Prefix: "AUDIT_FILTER_", Values: []Value{
	{0, "AUDIT_FILTER_USER"},
	{1, "AUDIT_FILTER_TASK"},
	{2, "AUDIT_FILTER_ENTRY"},
	{3, "AUDIT_FILTER_WATCH"},
	{4, "AUDIT_FILTER_EXIT"},
	{5, "AUDIT_FILTER_EXCLUDE"},
	{6, "AUDIT_FILTER_FS"},
	{7, "AUDIT_FILTER_URING_EXIT"},
}}

var auditActionEnum = Enum{Name: "AUDIT_NEVER,POSSIBLE,ALWAYS", Prefix: "AUDIT_", Values: []Value{
	{0, "AUDIT_NEVER"},
	{1, "AUDIT_POSSIBLE"},
	{2, "AUDIT_ALWAYS"},
}}

var auditFailEnum = Enum{Name: "AUDIT_FAIL_*", Prefix: "AUDIT_FAIL_", Values: []Value{
	{0, "AUDIT_FAIL_SILENT"},
	{1, "AUDIT_FAIL_PRINTK"},
	{2, "AUDIT_FAIL_PANIC"},
}}

var auditFieldEnum = Enum{Name: "AUDIT_PID,UID,…", Prefix: "AUDIT_", Values: []Value{
	{0, "AUDIT_PID"},
	{1, "AUDIT_UID"},
	{2, "AUDIT_EUID"},
	{3, "AUDIT_SUID"},
	{4, "AUDIT_FSUID"},
	{5, "AUDIT_GID"},
	{6, "AUDIT_EGID"},
	{7, "AUDIT_SGID"},
	{8, "AUDIT_FSGID"},
	{9, "AUDIT_LOGINUID"},
	{10, "AUDIT_PERS"},
	{11, "AUDIT_ARCH"},
	{12, "AUDIT_MSGTYPE"},
	{13, "AUDIT_SUBJ_USER"},
	{14, "AUDIT_SUBJ_ROLE"},
	{15, "AUDIT_SUBJ_TYPE"},
	{16, "AUDIT_SUBJ_SEN"},
	{17, "AUDIT_SUBJ_CLR"},
	{18, "AUDIT_PPID"},
	{19, "AUDIT_OBJ_USER"},
	{20, "AUDIT_OBJ_ROLE"},
	{21, "AUDIT_OBJ_TYPE"},
	{22, "AUDIT_OBJ_LEV_LOW"},
	{23, "AUDIT_OBJ_LEV_HIGH"},
	{24, "AUDIT_LOGINUID_SET"},
	{25, "AUDIT_SESSIONID"},
	{26, "AUDIT_FSTYPE"},
	{100, "AUDIT_DEVMAJOR"},
	{101, "AUDIT_DEVMINOR"},
	{102, "AUDIT_INODE"},
	{103, "AUDIT_EXIT"},
	{104, "AUDIT_SUCCESS"},
	{105, "AUDIT_WATCH"},
	{106, "AUDIT_PERM"},
	{107, "AUDIT_DIR"},
	{108, "AUDIT_FILETYPE"},
	{109, "AUDIT_OBJ_UID"},
	{110, "AUDIT_OBJ_GID"},
	{111, "AUDIT_FIELD_COMPARE"},
	{112, "AUDIT_EXE"},
	{113, "AUDIT_SADDR_FAM"},
	{200, "AUDIT_ARG0"},
	{201, "AUDIT_ARG1"},
	{202, "AUDIT_ARG2"},
	{203, "AUDIT_ARG3"},
	{210, "AUDIT_FILTERKEY"},
}}

var auditOpEnum = Enum{Name: "AUDIT_EQUAL,NOT_EQUAL,…", Prefix: "AUDIT_", Values: []Value{
	{134217728, "AUDIT_BIT_MASK"},
	{268435456, "AUDIT_LESS_THAN"},
	{536870912, "AUDIT_GREATER_THAN"},
	{805306368, "AUDIT_NOT_EQUAL"},
	{1073741824, "AUDIT_EQUAL"},
	{1207959552, "AUDIT_BIT_TEST"},
	{1342177280, "AUDIT_LESS_THAN_OR_EQUAL"},
	{1610612736, "AUDIT_GREATER_THAN_OR_EQUAL"},
}}

var auditRuleDataStruct = Struct{Name: "audit_rule_data", Size: 1040, Fields: []Attr{
	{Kind: U32, Name: "flags", Enum: &auditFilterEnum},
	{Kind: U32, Name: "action", Enum: &auditActionEnum},
	{Kind: U32, Name: "field_count"},
	{Kind: Bitmap, Elem: U32, Len: 256, Name: "mask"},
	{Kind: Packed, Elem: U32, Len: 256, Name: "fields", Enum: &auditFieldEnum},
	{Kind: Packed, Elem: U32, Len: 256, Name: "values"},
	{Kind: Packed, Elem: U32, Len: 256, Name: "fieldflags", Enum: &auditOpEnum},
	{Kind: U32, Name: "buflen"},
	{Kind: String, Name: "buf"},
}}

// auditSigInfoStruct is who sent a signal to the audit daemon; its label follows
// (kernel/audit.c).
var auditSigInfoStruct = Struct{Name: "audit_sig_info", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "uid"},
	{Kind: S32, Name: "pid"},
	{Kind: String, Name: "ctx"},
}}

// auditTreeStruct: two names follow, of these lengths.
var auditTreeStruct = Struct{Name: "audit_make_equiv", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "old_len"},
	{Kind: U32, Name: "new_len"},
	{Kind: String, Name: "names"},
}}
