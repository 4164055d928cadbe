// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"math/bits"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/uapi"
)

const includeDir = "/usr/include"

// TestUAPI checks every constant of the tables against the kernel's headers as
// installed: its number, and that those that are not there are exactly those
// of newer kernels.
func TestUAPI(t *testing.T) {
	h := readHeaders(t)
	code := h.Values("LINUX_VERSION_CODE")
	if len(code) != 1 {
		t.Fatalf("linux/version.h: no LINUX_VERSION_CODE in package linux-libc-dev")
	}
	installed := version{int(code[0] >> 16), int(code[0] >> 8 & 0xff)}
	newer := readSince(t)
	checked := 0
	for name, numbers := range constants(families) {
		v, listed := newer[name]
		delete(newer, name)
		found := h.Values(name)
		switch {
		case len(found) == 0 && !(listed && v.last.after(installed)):
			t.Errorf("%s: not in the headers of %v", name, installed)
		case len(found) > 0 && listed && !installed.after(v.before):
			t.Errorf("%s: since %v, but in the headers of %v", name, v.last, installed)
		case len(found) > 0:
			checked++
			for _, n := range numbers {
				if !slices.ContainsFunc(found, func(have uint64) bool { return equal(have, n) }) {
					t.Errorf("%s is %#x in the tables, %#x in the headers", name, n, found)
				}
			}
		}
	}
	for name := range newer {
		t.Errorf("%s: listed as new, but in no table", name)
	}
	if checked < 4500 {
		t.Errorf("%d constants checked: not all of them", checked)
	}
}

// version is a kernel's: 6.12.
type version [2]int

func (v version) after(o version) bool { return slices.Compare(v[:], o[:]) > 0 }

func (v version) String() string { return fmt.Sprintf("%d.%d", v[0], v[1]) }

// equal compares a header's number with a table's: one below zero has 32 bits.
func equal(have, n uint64) bool {
	return have == n || have > math.MaxInt64 && uint64(uint32(have)) == n
}

func readHeaders(t *testing.T) *uapi.Headers {
	t.Helper()
	h := uapi.New()
	for _, dir := range []string{"linux", "rdma"} {
		if err := h.Tree(filepath.Join(includeDir, dir)); err != nil {
			t.Fatalf("%v: install package linux-libc-dev", err)
		}
	}
	// Of drm there is one header, in the package since 7.1.
	if err := h.File(filepath.Join(includeDir, "drm/drm_ras.h")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	// The kernel's headers leave AF_* to the C library.
	sockets, err := filepath.Glob(includeDir + "/*-linux-gnu*/bits/socket.h")
	if err != nil || len(sockets) == 0 {
		t.Fatalf("%s/*/bits/socket.h: install package libc6-dev", includeDir)
	}
	for _, name := range []string{"socket.h", "socket_type.h"} {
		if err := h.File(filepath.Join(filepath.Dir(sockets[0]), name)); err != nil {
			t.Fatal(err)
		}
	}
	return h
}

// constants are the names in tables, and the numbers the headers should have.
func constants(fs []*Family) map[string][]uint64 {
	names := map[string][]uint64{}
	v := visit(fs)
	for s := range v.spaces {
		if private[s.Prefix] || strings.HasPrefix(s.Prefix, "NL802154_") {
			continue
		}
		for i := range s.Attrs {
			n := uint64(s.Attrs[i].Type)
			if s == &lsMandatorySpace {
				n &^= 1 << 13
			}
			names[s.Attrs[i].Name] = append(names[s.Attrs[i].Name], n)
		}
	}
	for e := range v.enums {
		if private[e.Name] || strings.HasPrefix(e.Prefix, "NL802154_") || strings.Contains(e.Name, "hwsim_") || strings.HasPrefix(e.Name, "iscsi_") {
			continue
		}
		for _, val := range e.Values {
			name, n := uapiConstant(e, val)
			if strings.HasPrefix(name, "IP6_TNL_F_CAP_") || name == "IB_QPT_SMI" || name == "IB_QPT_GSI" { // include/net/ip6_tunnel.h and include/rdma/ib_verbs.h of the kernel
				continue
			}
			names[name] = append(names[name], n)
		}
	}
	for _, f := range fs {
		for i := range f.Types {
			if !private[f.Name] {
				n := uint64(f.Types[i].Number)
				if f.Name == "rdma" {
					n &= 1<<10 - 1
				}
				names[f.Types[i].Name] = append(names[f.Types[i].Name], n)
			}
		}
		if f.Protocol != protoGeneric {
			names[ProtocolName(f.Protocol)] = []uint64{uint64(f.Protocol)}
		}
	}
	return names
}

// private are families, enums and prefixes of attributes whose constants are in
// no header of package linux-libc-dev.
var private = map[string]bool{
	"iscsi":         true,                             // include/scsi/iscsi_if.h of the kernel
	"IF_PREFIX_*":   true,                             // include/net/if_inet6.h of the kernel
	"scsitransport": true,                             // scsi/scsi_netlink.h, not packaged with 6.1
	"sctp_state":    true, "sctp_event_timeout": true, // include/net/sctp/constants.h
	"smc_state":     true, // net/smc/smc.h of the kernel
	"TIPC state":    true, // net/tipc/socket.c
	"TLS_*_VERSION": true, // linux/tls.h puts them together of two

	"ct_dccp_states": true, "ct_dccp_roles": true, // include/linux/netfilter/nf_conntrack_dccp.h of kernels before 6.16

	"NETIF_MSG_*_BIT":               true, // include/linux/netdevice.h of the kernel
	"cta_filter_f_*":                true, // net/netfilter/nf_internals.h
	"devlink_health_reporter_state": true, // include/net/devlink.h

	"BOND_ARP_VALIDATE_*": true, "BOND_ARP_TARGETS_*": true, "BOND_FOM_*": true, "BOND_PRI_RESELECT_*": true, // include/net/bonding.h of the kernel
	"AD_LACP_*": true, "ad_select": true, "churn_state_t": true,
	"inet6_dev flags": true,                                                      // include/net/if_inet6.h of the kernel
	"ib_port_state":   true, "ib_port_phys_state": true, "ib_poll_context": true, // include/rdma/ib_verbs.h of the kernel

	"RCV_SHUTDOWN,SEND_SHUTDOWN": true, // include/net/sock.h

	"fc_host_event_code":  true, // include/scsi/scsi_transport_fc.h of the kernel
	"SCSI_NL_TRANSPORT_*": true, // scsi/scsi_netlink.h
	"STOP_CONN_*":         true, // include/scsi/iscsi_if.h of the kernel

	"DLM": true, "DLM_TYPE_": true, // linux/dlm_netlink.h, gone from newer headers
	"TCA_IPT_":  true,                                                                 // linux/tc_act/tc_ipt.h, gone from newer headers
	"NLBL_MGMT": true, "NLBL_CIPSOv4": true, "NLBL_CALIPSO": true, "NLBL_UNLBL": true, // net/netlabel of the kernel
	"NLBL_MGMT_A_": true, "NLBL_CIPSOV4_A_": true, "NLBL_CALIPSO_A_": true, "NLBL_UNLABEL_A_": true, "NETLBL_NLTYPE_*": true,

	"WLAN_EID_": true, "WLAN_CIPHER_SUITE_*": true, "WLAN_AKM_SUITE_*": true, "WLAN_EXT_CAPA*": true, // include/linux/ieee80211.h of the kernel
	"WLAN_CAPABILITY_*": true, "WLAN_ERP_*": true, "IEEE80211_HT_CAP_*": true, "IEEE80211_VHT_CAP_*": true,

	"NFTNL_UDATA_TABLE_": true, "NFTNL_UDATA_CHAIN_": true, "NFTNL_UDATA_RULE_": true, "NFTNL_UDATA_OBJ_": true, // libnftnl/udata.h
	"NFTNL_UDATA_SET_": true, "NFTNL_UDATA_SET_TYPEOF_": true, "NFTNL_UDATA_SET_ELEM_": true, "nftnl_udata_set_elem_flags": true,
	"byteorder": true, // include/datatype.h of nft

	"ND_OPT_": true, // include/net/ndisc.h of the kernel

	"acpi_event": true, "ACPI_GENL_ATTR_": true, // drivers/acpi/event.c of the kernel
	"nl802154": true, "802.15.4 MAC": true, "IEEE802154_ATTR_": true, // include/net and include/linux/nl802154.h of the kernel
	"MAC80211_HWSIM": true, "HWSIM_ATTR_": true, // mac80211_hwsim.h of the kernel's driver
}

// uapiConstant is the constant behind a value: of some enums of flags the
// number of a bit, or its number from 1; of some of numbers of bits the flag; of
// the states of sockets that of linux/bpf.h, for only the kernel has their header.
func uapiConstant(e *Enum, v Value) (name string, n uint64) {
	bit := uint64(bits.TrailingZeros64(v.N))
	switch e {
	case &brBooloptEnum, &seg6FlavorEnum, &auditFeatureEnum:
		return v.Name, bit
	case &inetDiagExtEnum, &smcDiagExtEnum, &statsFilterEnum:
		return v.Name, bit + 1
	case &ethWakeEnum, &ethTimestampingEnum, &ethTimestampFlagEnum:
		return v.Name, 1 << v.N
	case &nftablesCtStateEnum: // NF_CT_STATE_BIT
		if strings.HasPrefix(v.Name, "IP_CT_") {
			return v.Name, bit - 1
		}
	case &tcpStateEnum:
		return "BPF_" + v.Name, v.N
	case &tcpfEnum:
		return "BPF_TCP_" + strings.TrimPrefix(v.Name, "TCPF_"), bit
	}
	if strings.HasSuffix(e.Name, " bits") {
		return v.Name, bit
	}
	return v.Name, v.N
}
