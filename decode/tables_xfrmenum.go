// SPDX-License-Identifier: Apache-2.0

package decode

// Names of the numbers in NETLINK_XFRM (linux/xfrm.h).

var xfrmModeEnum = Enum{Name: "XFRM_MODE_*", Prefix: "XFRM_MODE_", Values: []Value{
	{0, "XFRM_MODE_TRANSPORT"},
	{1, "XFRM_MODE_TUNNEL"},
	{2, "XFRM_MODE_ROUTEOPTIMIZATION"},
	{3, "XFRM_MODE_IN_TRIGGER"},
	{4, "XFRM_MODE_BEET"},
	{5, "XFRM_MODE_IPTFS"},
}}

var xfrmStateFlagsEnum = Enum{Name: "XFRM_STATE_*", Prefix: "XFRM_STATE_", Flags: true, Values: []Value{
	{0x1, "XFRM_STATE_NOECN"},
	{0x2, "XFRM_STATE_DECAP_DSCP"},
	{0x4, "XFRM_STATE_NOPMTUDISC"},
	{0x8, "XFRM_STATE_WILDRECV"},
	{0x10, "XFRM_STATE_ICMP"},
	{0x20, "XFRM_STATE_AF_UNSPEC"},
	{0x40, "XFRM_STATE_ALIGN4"},
	{0x80, "XFRM_STATE_ESN"},
}}

var xfrmPolicyDirEnum = Enum{Name: "XFRM_POLICY_IN,OUT,FWD", Prefix: "XFRM_POLICY_", Values: []Value{
	{0, "XFRM_POLICY_IN"},
	{1, "XFRM_POLICY_OUT"},
	{2, "XFRM_POLICY_FWD"},
}}

var xfrmPolicyActionEnum = Enum{Name: "XFRM_POLICY_ALLOW,BLOCK", Prefix: "XFRM_POLICY_", Values: []Value{
	{0, "XFRM_POLICY_ALLOW"},
	{1, "XFRM_POLICY_BLOCK"},
}}

var xfrmPolicyFlagsEnum = Enum{Name: "XFRM_POLICY_LOCALOK,ICMP", Prefix: "XFRM_POLICY_", Flags: true, Values: []Value{
	{0x1, "XFRM_POLICY_LOCALOK"},
	{0x2, "XFRM_POLICY_ICMP"},
	{0x4, "XFRM_POLICY_CPU_ACQUIRE"},
}}

var xfrmShareEnum = Enum{Name: "XFRM_SHARE_*", Prefix: "XFRM_SHARE_", Values: []Value{
	{0, "XFRM_SHARE_ANY"},
	{1, "XFRM_SHARE_SESSION"},
	{2, "XFRM_SHARE_USER"},
	{3, "XFRM_SHARE_UNIQUE"},
}}

var xfrmDefaultEnum = Enum{Name: "XFRM_USERPOLICY_*", Prefix: "XFRM_USERPOLICY_", Values: []Value{
	{0, "XFRM_USERPOLICY_UNSPEC"},
	{1, "XFRM_USERPOLICY_BLOCK"},
	{2, "XFRM_USERPOLICY_ACCEPT"},
}}

var xfrmAEFlagsEnum = Enum{Name: "xfrm_ae_ftype_t", Prefix: "XFRM_AE_", Flags: true, Values: []Value{
	{0x1, "XFRM_AE_RTHR"},
	{0x2, "XFRM_AE_RVAL"},
	{0x4, "XFRM_AE_LVAL"},
	{0x8, "XFRM_AE_ETHR"},
	{0x10, "XFRM_AE_CR"},
	{0x20, "XFRM_AE_CE"},
	{0x40, "XFRM_AE_CU"},
}}

var xfrmMigrateFlagsEnum = Enum{Name: "xfrm_migrate_state_flags", Prefix: "XFRM_MIGRATE_STATE_", Flags: true, Values: []Value{
	{0x1, "XFRM_MIGRATE_STATE_CLEAR_OFFLOAD"},
	{0x2, "XFRM_MIGRATE_STATE_UPDATE_H2H_SEL"},
}}

var xfrmPolicyTypeEnum = Enum{Name: "XFRM_POLICY_TYPE_*", Prefix: "XFRM_POLICY_TYPE_", Values: []Value{
	{0, "XFRM_POLICY_TYPE_MAIN"},
	{1, "XFRM_POLICY_TYPE_SUB"},
	{255, "XFRM_POLICY_TYPE_ANY"},
}}

var xfrmSADirEnum = Enum{Name: "xfrm_sa_dir", Prefix: "XFRM_SA_DIR_", Values: []Value{
	{1, "XFRM_SA_DIR_IN"},
	{2, "XFRM_SA_DIR_OUT"},
}}

var xfrmSAXFlagEnum = Enum{Name: "XFRM_SA_XFLAG_*", Prefix: "XFRM_SA_XFLAG_", Flags: true, Values: []Value{
	{0x1, "XFRM_SA_XFLAG_DONT_ENCAP_DSCP"},
	{0x2, "XFRM_SA_XFLAG_OSEQ_MAY_WRAP"},
}}

var xfrmOffloadEnum = Enum{Name: "XFRM_OFFLOAD_*", Prefix: "XFRM_OFFLOAD_", Flags: true, Values: []Value{
	{0x1, "XFRM_OFFLOAD_IPV6"},
	{0x2, "XFRM_OFFLOAD_INBOUND"},
	{0x4, "XFRM_OFFLOAD_PACKET"},
}}

var xfrmSecDOIEnum = Enum{Name: "XFRM_SC_DOI_*", Prefix: "XFRM_SC_DOI_", Values: []Value{
	{0, "XFRM_SC_DOI_RESERVED"},
	{1, "XFRM_SC_DOI_LSM"},
}}

var xfrmSecAlgEnum = Enum{Name: "XFRM_SC_ALG_*", Prefix: "XFRM_SC_ALG_", Values: []Value{
	{0, "XFRM_SC_ALG_RESERVED"},
	{1, "XFRM_SC_ALG_SELINUX"},
}}

// udpEncapEnum is linux/udp.h's.
var udpEncapEnum = Enum{Name: "UDP_ENCAP_*", Values: []Value{
	{1, "UDP_ENCAP_ESPINUDP_NON_IKE"},
	{2, "UDP_ENCAP_ESPINUDP"},
	{3, "UDP_ENCAP_L2TPINUDP"},
	{4, "UDP_ENCAP_GTP0"},
	{5, "UDP_ENCAP_GTP1U"},
	{6, "UDP_ENCAP_RXRPC"},
	{7, "TCP_ENCAP_ESPINTCP"},
	{8, "UDP_ENCAP_OVPNINUDP"},
}}
