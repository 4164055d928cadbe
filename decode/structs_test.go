// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// structHeaders are the headers the tables' structs are in.
var structHeaders = []string{
	"linux/if.h", "linux/in.h", "linux/in6.h", "linux/netlink.h", "linux/genetlink.h", "linux/rtnetlink.h", "linux/if_link.h",
	"linux/if_addr.h", "linux/if_bridge.h", "linux/if_addrlabel.h", "linux/neighbour.h", "linux/fib_rules.h", "linux/nexthop.h",
	"linux/netconf.h", "linux/gen_stats.h", "linux/pkt_sched.h", "linux/pkt_cls.h", "linux/openvswitch.h", "linux/dcbnl.h",
	"linux/netfilter/nfnetlink.h", "linux/sock_diag.h", "linux/inet_diag.h", "linux/xfrm.h", "linux/can/netlink.h",
	"linux/seg6.h", "linux/seg6_iptunnel.h", "linux/rpl.h", "linux/rpl_iptunnel.h", "linux/ioam6.h", "linux/connector.h",
	"linux/audit.h", "linux/mroute.h", "linux/nl80211.h", "linux/if_tunnel.h", "linux/selinux_netlink.h", "linux/cryptouser.h",
	"linux/tc_act/tc_bpf.h", "linux/tc_act/tc_connmark.h", "linux/tc_act/tc_csum.h", "linux/tc_act/tc_ct.h",
	"linux/tc_act/tc_ctinfo.h", "linux/tc_act/tc_defact.h", "linux/tc_act/tc_gact.h", "linux/tc_act/tc_gate.h",
	"linux/tc_act/tc_ife.h", "linux/tc_act/tc_mirred.h", "linux/tc_act/tc_mpls.h", "linux/tc_act/tc_nat.h",
	"linux/tc_act/tc_pedit.h", "linux/tc_act/tc_sample.h", "linux/tc_act/tc_skbedit.h", "linux/tc_act/tc_skbmod.h",
	"linux/tc_act/tc_tunnel_key.h", "linux/tc_act/tc_vlan.h", "linux/time_types.h", "linux/filter.h", "linux/netfilter/nf_conntrack_tcp.h",
	"linux/netfilter/x_tables.h", "linux/netfilter/xt_set.h", "linux/can.h",
	"linux/tc_ematch/tc_em_cmp.h", "linux/tc_ematch/tc_em_meta.h", "linux/tc_ematch/tc_em_nbyte.h", "linux/tc_ematch/tc_em_text.h",
	"linux/netfilter/nfnetlink_queue.h", "linux/netfilter/nfnetlink_log.h", "linux/ip.h", "linux/tcp.h",
	"linux/netfilter/nfnetlink_osf.h", "linux/taskstats.h", "linux/cgroupstats.h", "linux/ip_vs.h", "linux/net_dropmon.h",
	"linux/tipc.h", "linux/tipc_config.h", "linux/if_bonding.h", "linux/mpls.h", "linux/cn_proc.h", "linux/dlmconstants.h",
	"linux/dlm_netlink.h", "rdma/rdma_netlink.h", "rdma/ib_user_sa.h",
	"linux/unix_diag.h", "linux/netlink_diag.h", "linux/packet_diag.h", "linux/vm_sockets_diag.h", "linux/xdp_diag.h",
	"linux/smc_diag.h", "linux/erspan.h", "linux/tipc_sockets_diag.h", "linux/mptcp.h", "linux/sctp.h",
}

// unlike are structs, or members of them, that the headers do not have like
// that, and why. Those of newer kernels than 6.1 say since when.
var unlike = map[string]string{
	"cn_msg.idx":           "in its struct cb_id id",
	"cn_msg.val":           "in its struct cb_id id",
	"ipv6_rpl_sr_hdr.cmpr": "two bit fields, cmpri and cmpre",
	"seg6_iptunnel_encap":  "ends in struct ipv6_sr_hdr srh, told by its members",
	"tc_fq_codel_xstats":   "ends in a union, of which either half may come",

	"erspan_md1":       "a half of erspan_metadata's union",
	"erspan_md2.flags": "bit fields",
	"erspan_metadata":  "ends in a union, told by version",

	"fib_result_nl":                    "include/net/ip_fib.h of the kernel",
	"scsi_nl_hdr":                      "include/uapi/scsi/scsi_netlink.h, not packaged with 6.1",
	"align_flags":                      "bit fields of tcf_em_cmp",
	"kind":                             "parts of tcf_meta_val.kind",
	"layer_opnd":                       "bit fields of tcf_em_cmp",
	"cmpr":                             "bit fields of ipv6_rpl_sr_hdr",
	"entry":                            "bit fields of mpls_label",
	"ioam6_trace_hdr.nodelen_overflow": "bit fields",
	"ioam6_trace_hdr.remlen_pad":       "bit fields",
	"nodelen_overflow":                 "bit fields of ioam6_trace_hdr",
	"remlen_pad":                       "bit fields of ioam6_trace_hdr",
	"layers":                           "bit fields of tcf_em_text",
	"tipc_genlmsghdr.tipc_cmd":         "cmd there",
	"len_layer":                        "bit fields of tcf_em_nbyte",
	"tcf_em_cmp.align_flags":           "bit fields",
	"tcf_em_cmp.layer_opnd":            "bit fields",
	"tcf_em_nbyte.len_layer":           "bit fields",
	"tcf_em_text.layers":               "bit fields",

	"country":            "of IEEE 802.11",
	"mobility_domain":    "of IEEE 802.11",
	"mu_mimo_group_data": "of IEEE 802.11",
	"pwr_capability":     "of IEEE 802.11",
	"qbss_load":          "of IEEE 802.11",
	"qos_map":            "of IEEE 802.11",
	"rate":               "of IEEE 802.11",
	"rate_basic":         "of IEEE 802.11",
	"rates":              "of IEEE 802.11",
	"rsn":                "of IEEE 802.11",
	"supported_channels": "of IEEE 802.11",

	"dnssl":        "of RFC 8106",
	"lifetime_plc": "of RFC 8781",
	"pref64":       "of RFC 8781",
	"rdnss":        "of RFC 8106",
	"sr6_tlv_hmac": "without its tlvhdr",

	"xt_entry_target.name":        "in its union u",
	"xt_entry_target.revision":    "in its union u",
	"xt_entry_target.target_size": "in its union u",

	"vxlanhdr":        "include/net/vxlan.h of the kernel",
	"xfrm_info_flags": "the u32 that its messages begin with",

	"ack":                          "a struct without a name in struct proc_event",
	"acpi_genl_event":              "drivers/acpi/event.c of the kernel",
	"addr":                         "a struct without a name in struct br_mdb_entry",
	"audit_make_equiv":             "what kernel/audit.c reads before two names",
	"audit_sig_info":               "include/linux/audit.h of the kernel",
	"br_mdb_router":                "the u32 that its attributes follow",
	"fc_nl_event":                  "include/uapi/scsi/scsi_netlink_fc.h, not packaged with 6.1",
	"id_proc_event.egid":           "in its union e",
	"id_proc_event.euid":           "in its union e",
	"id_proc_event.rgid":           "in its union r",
	"id_proc_event.ruid":           "in its union r",
	"ip4":                          "a half of br_mdb_entry's union",
	"ip6":                          "a half of br_mdb_entry's union",
	"iscsi_uevent":                 "include/scsi/iscsi_if.h of the kernel",
	"mac_addr":                     "a half of br_mdb_entry's union",
	"nf_inet_addr":                 "a union, with an IPv4 address",
	"nfqnl_msg_packet_hw.hw_addr":  "its address has room for 8 bytes, of which 6 are shown",
	"nfulnl_msg_packet_hw.hw_addr": "its address has room for 8 bytes, of which 6 are shown",
	"perm_addr":                    "MAX_ADDR_LEN bytes, of which 6 are shown",
	"proc_event":                   "ends in a union, told by what",
	"retcode":                      "a half of iscsi_uevent's union",
	"scsi_nl_host_vendor_msg":      "include/uapi/scsi/scsi_netlink.h, not packaged with 6.1",
	"sockaddr_ib":                  "include/uapi/rdma/rdma_user_cm.h's, without its family",
	"sockaddr_in":                  "without its family",
	"sockaddr_in6":                 "without its family",
	"sockaddr_storage":             "its family and what that says",

	"inet_diag_sockopt.more_options": "bit fields",
	"inet_diag_sockopt.options":      "bit fields",
	"more_options":                   "bit fields of inet_diag_sockopt",
	"options":                        "bit fields of inet_diag_sockopt",
	"sk_meminfo":                     "an array of u32 by SK_MEMINFO_*",
	"tcp_info.tcpi_ecn":              "bit fields",
	"tcp_info.tcpi_limits":           "bit fields",
	"tcp_info.tcpi_wscale":           "bit fields",
	"tcpi_ecn":                       "bit fields of tcp_info",
	"tcpi_limits":                    "bit fields of tcp_info",
	"tcpi_wscale":                    "bit fields of tcp_info",

	"mptcp_info":        "since 7.0: longer than before",
	"smcd_diag_dmbinfo": "since 6.8: longer than before",
	"tcp_info":          "since 6.18: longer than before",
	"crypto_report_sig": "since 6.13",
	"proc_input":        "since 6.6",
	"taskstats":         "since 7.1: longer than before",

	"ifla_geneve_port_range":  "since 6.15",
	"tc_dualpi2_xstats":       "since 6.17",
	"tc_fq_qd_stats":          "since 6.7",
	"nexthop_grp.weight_high": "since 6.1.190, and 6.12",
	"xfrm_user_migrate_state": "since 7.2",
}

// TestStructs has a C compiler compare the structs of the tables with those of
// the kernel's headers: their sizes, and where the members are.
func TestStructs(t *testing.T) {
	v := visit(families)
	var src strings.Builder
	for _, h := range structHeaders {
		fmt.Fprintf(&src, "#if __has_include(<%s>)\n#include <%s>\n#endif\n", h, h)
	}
	src.WriteString("#include <stddef.h>\n")
	lines := strings.Count(src.String(), "\n")
	var about []string
	assert := func(what, format string, args ...any) {
		fmt.Fprintf(&src, format+"\n", args...)
		about = append(about, what)
	}
	var structs []*Struct
	for s := range v.structs {
		structs = append(structs, s)
	}
	slices.SortFunc(structs, func(a, b *Struct) int { return strings.Compare(a.Name, b.Name) })
	for _, s := range structs {
		c := "struct " + s.Name
		assert(s.Name, `_Static_assert(sizeof(%s) == %d, "size");`, c, s.Size)
		at := 0
		for i := range s.Fields {
			f := &s.Fields[i]
			if f.Kind != Pad && f.width() > 0 {
				assert(s.Name+"."+f.Name, `_Static_assert(offsetof(%s, %s) == %d && sizeof(((%s *)0)->%s) == %d, "member");`,
					c, f.Name, at, c, f.Name, f.width())
			}
			at += f.width()
		}
	}
	file := filepath.Join(t.TempDir(), "structs.c")
	if err := os.WriteFile(file, []byte(src.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("gcc", "-fsyntax-only", "-fmax-errors=0", file).CombinedOutput()
	if err != nil && !strings.Contains(string(out), "structs.c:") {
		t.Fatalf("gcc: %v\n%s", err, out)
	}
	wrong := map[string]string{}
	for _, m := range regexp.MustCompile(`structs\.c:(\d+):\d+: error: (.*)`).FindAllStringSubmatch(string(out), -1) {
		n, _ := strconv.Atoi(m[1])
		if n -= lines + 1; n < 0 || n >= len(about) {
			t.Fatalf("gcc: %s", m[0])
		}
		wrong[about[n]] = m[2]
	}
	for what, why := range wrong {
		st, _, _ := strings.Cut(what, ".")
		private := strings.HasPrefix(st, "msg_") || strings.HasPrefix(st, "hwsim_") || // of iscsi_uevent and of mac80211_hwsim.h
			strings.HasPrefix(st, "ieee80211_") // include/linux/ieee80211.h of the kernel
		if unlike[what] == "" && unlike[st] == "" && !private {
			t.Errorf("%s: %s", what, why)
		}
	}
	for what, why := range unlike {
		if wrong[what] == "" && !strings.HasPrefix(why, "since") {
			t.Errorf("%s: listed as unlike the headers', but it is not", what)
		}
	}
	if good := len(about) - len(wrong); good < 900 {
		t.Errorf("%d sizes and places checked: not all of them", good)
	}
}
