// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/json"
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// A tool's words for what it was told: of each object, which begins with a
// line at the left margin, what the expression finds is what stands at the
// path, divided by div.
type said struct {
	re, path string
	div      float64 // 0: the same text, or number in hex after 0x
}

// tools are commands of testdata/diag.txt, how their objects are told apart,
// and what they say. The messages they were told in are in testdata/diag.hex.
var tools = []struct {
	command string
	key     []said // all of it names the message
	says    []said
}{
	{"ss -t", []said{{re: `sk:(\w+)`, path: "id/idiag_cookie", div: -1}}, tcpSaid[:]},
	{"ss -u", []said{{re: `sk:(\w+)`, path: "id/idiag_cookie", div: -1}}, inetSaid[:]},
	{"ss -w", []said{{re: `sk:(\w+)`, path: "id/idiag_cookie", div: -1}}, inetSaid[:]},
	{"ss -M", []said{{re: `sk:(\w+)`, path: "id/idiag_cookie", div: -1}, {re: `^(?:ESTAB|LISTEN)\s+(\d+) `, path: "idiag_rqueue"}}, mptcpSaid[:]},
	{"ss -S", []said{{re: ` tag:(\w+)`, path: "INET_DIAG_INFO/sctpi_tag", div: -1}}, []said{
		{re: `(ESTAB)`, path: "idiag_state"},
		{re: `state:(\w+)`, path: "INET_DIAG_INFO/sctpi_state"},
		{re: `rwnd:(\d+)`, path: "INET_DIAG_INFO/sctpi_rwnd"},
		{re: `instrms:(\d+)`, path: "INET_DIAG_INFO/sctpi_instrms"},
		{re: `outstrms:(\d+)`, path: "INET_DIAG_INFO/sctpi_outstrms"},
		{re: `maxburst:(\d+)`, path: "INET_DIAG_INFO/sctpi_max_burst"},
		{re: `maxseg:(\d+)`, path: "INET_DIAG_INFO/sctpi_maxseg"},
		{re: `prwnd:(\d+)`, path: "INET_DIAG_INFO/sctpi_peer_rwnd"},
		{re: `ptag:(\w+)`, path: "INET_DIAG_INFO/sctpi_peer_tag", div: -1},
		{re: `pcapable:(\d+)`, path: "INET_DIAG_INFO/sctpi_peer_capable"},
		{re: `psack:(\d+)`, path: "INET_DIAG_INFO/sctpi_peer_sack"},
		{re: `locals:(127[^, ]+)`, path: "INET_DIAG_LOCALS/0/ss_data/sin_addr"},
		{re: `locals:127[^, ]+,(\d+\.[^, ]+)`, path: "INET_DIAG_LOCALS/1/ss_data/sin_addr"},
		{re: `peers:(127[^, ]+)`, path: "INET_DIAG_PEERS/0/ss_data/sin_addr"},
		{re: `peers:(::1)`, path: "INET_DIAG_PEERS/0/ss_data/sin6_addr"},
	}},
	{"ss -x", []said{{re: `(?m)^\S+ +\S+ +\d+ +\d+ +\S+ (\d+)`, path: "udiag_ino"}}, []said{
		{re: `(?m)^\S+ +\S+ +\d+ +\d+ +\S+ \d+ +\* ([1-9]\d*)`, path: "UNIX_DIAG_PEER"},
		{re: `(?m)^\S+ +\S+ +(\d+)`, path: "UNIX_DIAG_RQLEN/udiag_rqueue"},
		{re: `(?m)^\S+ +\S+ +\d+ +(\d+)`, path: "UNIX_DIAG_RQLEN/udiag_wqueue"},
		{re: `(?m)^\S+ +\S+ +\d+ +\d+ +(/\S+)`, path: "UNIX_DIAG_NAME"},
		{re: `<-> ino:(\d+)`, path: "UNIX_DIAG_VFS/udiag_vfs_ino"},
		{re: `rb(\d+)`, path: "UNIX_DIAG_MEMINFO/SK_MEMINFO_RCVBUF"},
		{re: `,t(\d+)`, path: "UNIX_DIAG_MEMINFO/SK_MEMINFO_WMEM_ALLOC"},
	}},
	{"ss -0", []said{{re: `ino:(\d+)`, path: "pdiag_ino"}}, []said{
		{re: `cpy_thresh:(\d+)`, path: "PACKET_DIAG_INFO/pdi_copy_thresh"},
		{re: `blk_size:(\d+)`, path: "PACKET_DIAG_RX_RING/pdr_block_size"},
		{re: `blk_nr:(\d+)`, path: "PACKET_DIAG_RX_RING/pdr_block_nr"},
		{re: `frm_size:(\d+)`, path: "PACKET_DIAG_RX_RING/pdr_frame_size"},
		{re: `frm_nr:(\d+)`, path: "PACKET_DIAG_RX_RING/pdr_frame_nr"},
		{re: `fanout\(id:(\d+)`, path: "PACKET_DIAG_FANOUT"},
		{re: `(0x06) 0 0 65535`, path: "PACKET_DIAG_FILTER/0/code"},
		{re: `0x06 0 0 (\d+)`, path: "PACKET_DIAG_FILTER/0/k"},
		{re: `,o(\d+)`, path: "PACKET_DIAG_MEMINFO/SK_MEMINFO_OPTMEM"},
	}},
	{"ss --xdp", []said{{re: `ino:(\d+)`, path: "xdiag_ino"}}, []said{
		{re: `rx\(entries:(\d+)`, path: "XDP_DIAG_RX_RING/entries"},
		{re: `fr\(entries:(\d+)`, path: "XDP_DIAG_UMEM_FILL_RING/entries"},
		{re: `size:(\d+),num`, path: "XDP_DIAG_UMEM/size"},
		{re: `num_pages:(\d+)`, path: "XDP_DIAG_UMEM/num_pages"},
		{re: `chunk_size:(\d+)`, path: "XDP_DIAG_UMEM/chunk_size"},
		{re: `ifindex:(\d+)`, path: "XDP_DIAG_UMEM/ifindex"},
		{re: `refs:(\d+)`, path: "XDP_DIAG_UMEM/refs"},
		{re: `rx dropped:(\d+)`, path: "XDP_DIAG_STATS/n_rx_dropped"},
	}},
	{"ip -s xfrm state", []said{{re: `spi (0x\w+)`, path: "id/spi"}, {re: `dst (\S+)`, path: "id/daddr"}, {re: `proto (\w+)`, path: "id/proto"}}, xfrmSaid[:]},
	{"ip -s xfrm policy", []said{{re: `index (\d+)`, path: "index"}, {re: `priority (\d+)`, path: "priority"}}, []said{
		{re: `src ([^/]+)`, path: "sel/saddr"},
		{re: `src [^/]+/(\d+)`, path: "sel/prefixlen_s"},
		{re: `dst ([^/]+)`, path: "sel/daddr"},
		{re: `dport (\d+)`, path: "sel/dport"},
		{re: `dir (\w+)`, path: "dir"},
		{re: `action (\w+)`, path: "action"},
		{re: `share (\w+)`, path: "share"},
		{re: `tmpl src (\S+)`, path: "XFRMA_TMPL/0/saddr"},
		{re: `tmpl src \S+ dst (\S+)`, path: "XFRMA_TMPL/0/id/daddr"},
		{re: `tmpl src \S+ dst \S+\s+proto (\w+)`, path: "XFRMA_TMPL/0/id/proto"},
		{re: `mode (\w+)`, path: "XFRMA_TMPL/0/mode"},
		{re: `if_id (0x\w+)`, path: "XFRMA_IF_ID"},
		{re: `mark (0x\w+)`, path: "XFRMA_MARK/v"},
	}},
}

var inetSaid = [...]said{
	{re: `ino:(\d+)`, path: "idiag_inode"},
	{re: `skmem:\(r(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_RMEM_ALLOC"},
	{re: `rb(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_RCVBUF"},
	{re: `,t(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_WMEM_ALLOC"},
	{re: `,tb(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_SNDBUF"},
	{re: `,f(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_FWD_ALLOC"},
	{re: `,o(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_OPTMEM"},
	{re: `v6only:(\d)`, path: "INET_DIAG_SKV6ONLY"},
}

var tcpSaid = [...]said{
	{re: `ino:(\d+)`, path: "idiag_inode"},
	{re: `^\S+\s+(\d+) `, path: "idiag_rqueue"},
	{re: `^\S+\s+\d+\s+(\d+) `, path: "idiag_wqueue"},
	{re: `^\S+\s+\d+\s+\d+\s+\[?([0-9a-f.:]+?)\]?:\d+ `, path: "id/idiag_src"},
	{re: `^\S+\s+\d+\s+\d+\s+\S+:(\d+) `, path: "id/idiag_sport"},
	{re: `^\S+\s+\d+\s+\d+\s+\S+\s+\[?([0-9a-f.:]+?)\]?:\d+ `, path: "id/idiag_dst"},
	{re: `^\S+\s+\d+\s+\d+\s+\S+\s+\S+:(\d+) `, path: "id/idiag_dport"},
	{re: `fwmark:(0x\w+)`, path: "INET_DIAG_MARK"},
	{re: `tos:(0x\w+|0)`, path: "INET_DIAG_TOS"},
	{re: `class_id:(0x\w+|0)`, path: "INET_DIAG_CLASS_ID"},
	{re: `rb(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_RCVBUF"},
	{re: `,tb(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_SNDBUF"},
	{re: `,o(\d+)`, path: "INET_DIAG_SKMEMINFO/SK_MEMINFO_OPTMEM"},
	{re: ` (cubic|vegas|bbr|dctcp)\b`, path: "INET_DIAG_CONG"},
	{re: `wscale:(\d+),`, path: "INET_DIAG_INFO/tcpi_snd_wscale"},
	{re: `wscale:\d+,(\d+)`, path: "INET_DIAG_INFO/tcpi_rcv_wscale"},
	{re: ` rto:(\S+)`, path: "INET_DIAG_INFO/tcpi_rto", div: 1000},
	{re: ` rtt:([^/]+)/`, path: "INET_DIAG_INFO/tcpi_rtt", div: 1000},
	{re: ` rtt:[^/]+/(\S+)`, path: "INET_DIAG_INFO/tcpi_rttvar", div: 1000},
	{re: ` ato:(\S+)`, path: "INET_DIAG_INFO/tcpi_ato", div: 1000},
	{re: ` mss:(\d+)`, path: "INET_DIAG_INFO/tcpi_snd_mss"},
	{re: ` pmtu:(\d+)`, path: "INET_DIAG_INFO/tcpi_pmtu"},
	{re: ` rcvmss:(\d+)`, path: "INET_DIAG_INFO/tcpi_rcv_mss"},
	{re: ` advmss:(\d+)`, path: "INET_DIAG_INFO/tcpi_advmss"},
	{re: ` cwnd:(\d+)`, path: "INET_DIAG_INFO/tcpi_snd_cwnd"},
	{re: ` bytes_sent:(\d+)`, path: "INET_DIAG_INFO/tcpi_bytes_sent"},
	{re: ` bytes_acked:(\d+)`, path: "INET_DIAG_INFO/tcpi_bytes_acked"},
	{re: ` bytes_received:(\d+)`, path: "INET_DIAG_INFO/tcpi_bytes_received"},
	{re: ` segs_out:(\d+)`, path: "INET_DIAG_INFO/tcpi_segs_out"},
	{re: ` segs_in:(\d+)`, path: "INET_DIAG_INFO/tcpi_segs_in"},
	{re: ` data_segs_out:(\d+)`, path: "INET_DIAG_INFO/tcpi_data_segs_out"},
	{re: ` data_segs_in:(\d+)`, path: "INET_DIAG_INFO/tcpi_data_segs_in"},
	{re: ` lastsnd:(\d+)`, path: "INET_DIAG_INFO/tcpi_last_data_sent"},
	{re: ` lastrcv:(\d+)`, path: "INET_DIAG_INFO/tcpi_last_data_recv"},
	{re: ` lastack:(\d+)`, path: "INET_DIAG_INFO/tcpi_last_ack_recv"},
	{re: ` pacing_rate (\d+)bps`, path: "INET_DIAG_INFO/tcpi_pacing_rate", div: 0.125},
	{re: ` delivery_rate (\d+)bps`, path: "INET_DIAG_INFO/tcpi_delivery_rate", div: 0.125},
	{re: ` delivered:(\d+)`, path: "INET_DIAG_INFO/tcpi_delivered"},
	{re: ` busy:(\d+)ms`, path: "INET_DIAG_INFO/tcpi_busy_time", div: 1000},
	{re: ` rcv_rtt:(\S+)`, path: "INET_DIAG_INFO/tcpi_rcv_rtt", div: 1000},
	{re: ` rcv_space:(\d+)`, path: "INET_DIAG_INFO/tcpi_rcv_space"},
	{re: ` rcv_ssthresh:(\d+)`, path: "INET_DIAG_INFO/tcpi_rcv_ssthresh"},
	{re: ` minrtt:(\S+)`, path: "INET_DIAG_INFO/tcpi_min_rtt", div: 1000},
	{re: ` snd_wnd:(\d+)`, path: "INET_DIAG_INFO/tcpi_snd_wnd"},
	{re: `app_limited()`, path: "INET_DIAG_INFO/tcpi_delivery_rate_app_limited", div: -2},
	{re: `dctcp:\(ce_state:(\d+)`, path: "INET_DIAG_DCTCPINFO/dctcp_ce_state"},
	{re: `alpha:(\d+)`, path: "INET_DIAG_DCTCPINFO/dctcp_alpha"},
	{re: `mrtt:([^,]+)`, path: "INET_DIAG_BBRINFO/bbr_min_rtt", div: 1000},
	{re: `pacing_gain:([^,]+)`, path: "INET_DIAG_BBRINFO/bbr_pacing_gain", div: 256},
	{re: `md5keys:([^/]+)/`, path: "INET_DIAG_MD5SIG/0/tcpm_addr"},
	{re: `md5keys:[^/]+/(\d+)`, path: "INET_DIAG_MD5SIG/0/tcpm_prefixlen"},
	{re: `tcp-ulp-(\w+)`, path: "INET_DIAG_ULP_INFO/INET_ULP_INFO_NAME"},
	{re: `tcp-ulp-tls version: (1.2)`, path: "INET_DIAG_ULP_INFO/INET_ULP_INFO_TLS/TLS_INFO_VERSION"},
	{re: `token:(\w+)\(id`, path: "INET_DIAG_ULP_INFO/INET_ULP_INFO_MPTCP/MPTCP_SUBFLOW_ATTR_TOKEN_REM", div: -1},
	{re: `maplen:(\w+)`, path: "INET_DIAG_ULP_INFO/INET_ULP_INFO_MPTCP/MPTCP_SUBFLOW_ATTR_MAP_DATALEN", div: -1},
}

var mptcpSaid = [...]said{
	{re: `subflows_max:(\d+)`, path: "INET_DIAG_INFO/mptcpi_subflows_max"},
	{re: `token:(\w+)`, path: "INET_DIAG_INFO/mptcpi_token", div: -1},
	{re: `write_seq:(\w+)`, path: "INET_DIAG_INFO/mptcpi_write_seq", div: -1},
	{re: `snd_una:(\w+)`, path: "INET_DIAG_INFO/mptcpi_snd_una", div: -1},
	{re: `rcv_nxt:(\w+)`, path: "INET_DIAG_INFO/mptcpi_rcv_nxt", div: -1},
}

var xfrmSaid = [...]said{
	{re: `src (\S+)`, path: "saddr"},
	{re: `reqid (\d+)`, path: "reqid"},
	{re: `mode (\w+)`, path: "mode"},
	{re: `replay-window (\d+)`, path: "replay_window"},
	{re: `sel src ([^/]+)/`, path: "sel/saddr"},
	{re: `sel src [^/]+/(\d+)`, path: "sel/prefixlen_s"},
	{re: `auth-trunc (\S+)`, path: "XFRMA_ALG_AUTH_TRUNC/alg_name"},
	{re: `auth-trunc \S+ \S+ \((\d+) bits\)`, path: "XFRMA_ALG_AUTH_TRUNC/alg_key_len"},
	{re: `auth-trunc \S+ \S+ \(\d+ bits\) (\d+)`, path: "XFRMA_ALG_AUTH_TRUNC/alg_trunc_len"},
	{re: `\senc (\S+)`, path: "XFRMA_ALG_CRYPT/alg_name"},
	{re: `\senc \S+ \S+ \((\d+) bits\)`, path: "XFRMA_ALG_CRYPT/alg_key_len"},
	{re: `aead (\S+)`, path: "XFRMA_ALG_AEAD/alg_name"},
	{re: `aead \S+ \S+ \(\d+ bits\) (\d+)`, path: "XFRMA_ALG_AEAD/alg_icv_len"},
	{re: `\n\tcomp (\S+)`, path: "XFRMA_ALG_COMP/alg_name"},
	{re: `encap type espinudp sport (\d+)`, path: "XFRMA_ENCAP/encap_sport"},
	{re: `encap .* addr (\S+)`, path: "XFRMA_ENCAP/encap_oa"},
	{re: `soft (\d+)\(bytes\)`, path: "lft/soft_byte_limit"},
	{re: `hard (\d+)\(bytes\)`, path: "lft/hard_byte_limit"},
	{re: `hard (\d+)\(packets\)`, path: "lft/hard_packet_limit"},
	{re: `expire add: soft (\d+)`, path: "lft/soft_add_expires_seconds"},
	{re: `expire add: soft \d+\(sec\), hard (\d+)`, path: "lft/hard_add_expires_seconds"},
	{re: `\s(\d+)\(bytes\), \d+\(packets\)`, path: "curlft/bytes"},
	{re: `context: seq (0x\w+), oseq`, path: "XFRMA_REPLAY_VAL/seq"},
	{re: `seq-hi (0x\w+), seq`, path: "XFRMA_REPLAY_ESN_VAL/seq_hi"},
	{re: `replay_window (\d+), bitmap`, path: "XFRMA_REPLAY_ESN_VAL/replay_window"},
	{re: `oseq (0x\w+), bitmap`, path: "XFRMA_REPLAY_VAL/oseq"},
	{re: `\tmark (0x\w+)/`, path: "XFRMA_MARK/v"},
	{re: `output-mark (0x\w+)`, path: "XFRMA_SET_MARK"},
	{re: `if_id (0x\w+)`, path: "XFRMA_IF_ID"},
}

// TestToolsAgree checks that the values are those that ss and ip told of the
// same messages.
func TestToolsAgree(t *testing.T) {
	b, err := os.ReadFile("testdata/diag.txt")
	if err != nil {
		t.Fatal(err)
	}
	var replies []map[string]string
	var d Decoder
	for _, s := range samples(t, "diag.hex") {
		if s.context.Direction == FromKernel {
			replies = append(replies, leaves(t, d.Decode(&s.context, s.msg)))
		}
	}
	agreed := 0
	for run := range strings.SplitSeq(string(b), "\n$ ") {
		command, output, _ := strings.Cut(strings.TrimPrefix(run, "$ "), "\n")
		objects := regexp.MustCompile(`\n(\S)`).ReplaceAllString(output, "\n\x00$1")
		for _, tool := range tools {
			if !strings.HasPrefix(command, tool.command) {
				continue
			}
			for object := range strings.SplitSeq(objects, "\x00") {
				agreed += compareObject(t, command, object, tool.key, tool.says, replies)
			}
		}
	}
	if agreed < 1000 {
		t.Errorf("%d values agree: not all of them", agreed)
	}
	t.Logf("%d values agree", agreed)
}

// opaque are the bytes of testdata/diag.hex that have no names, and why.
var opaque = map[string]string{
	"alg_key":  "a key",
	"tcpm_key": "a key",
}

// TestDiagIsNamed: of what ss and ip and the kernel say to each other there is
// nothing without a name, nor bytes without a meaning but opaque ones.
func TestDiagIsNamed(t *testing.T) {
	var d Decoder
	for _, s := range samples(t, "diag.hex") {
		m := d.Decode(&s.context, s.msg)
		if m.Type == nil {
			t.Errorf("no type: %x", s.msg)
		}
		for n := range m.All() {
			plain := n.kind == Unknown || n.kind == Unused || n.kind == Binary || n.kind == SubMessage
			if n.Name() == "" && n.role != RoleElement || plain && opaque[n.Name()] == "" || n.Problem != None {
				t.Errorf("%s: %q(%d), kind %d, %d bytes, %v", m.typeName(), n.Name(), n.Type, n.kind, len(n.Payload()), n.Problem)
			}
		}
	}
}

// compareObject counts the values that agree of an object that some message
// told of.
func compareObject(t *testing.T, command, object string, key, says []said, replies []map[string]string) (agreed int) {
	t.Helper()
	find := func(s said) string {
		if m := regexp.MustCompile(s.re).FindStringSubmatch(object); m != nil {
			if s.div == -2 {
				return "1"
			}
			return m[1]
		}
		return ""
	}
	for _, told := range replies {
		if !isKey(key, told, find) {
			continue
		}
		for _, s := range says {
			want := find(s)
			if want == "" {
				continue
			}
			if got, ok := told[s.path]; !ok || !s.same(got, want) {
				t.Errorf("%s: %s is %q, the tool said %q:\n%s", command, s.path, got, want, object)
				continue
			}
			agreed++
		}
		return agreed
	}
	return 0
}

// isKey reports whether a message is the one with this key.
func isKey(key []said, told map[string]string, find func(said) string) bool {
	for _, s := range key {
		want := find(s)
		if got, ok := told[s.path]; !ok || want == "" || !s.same(got, want) {
			return false
		}
	}
	return true
}

// same compares a value as JSON has it with a tool's word for it.
func (s said) same(got, want string) bool {
	if s.div > 0 {
		g, err1 := strconv.ParseFloat(got, 64)
		w, err2 := strconv.ParseFloat(want, 64)
		return err1 == nil && err2 == nil && math.Abs(g/s.div-w) <= math.Max(1e-5*w, 0.001)
	}
	base := 0
	if s.div == -1 {
		base = 16
	}
	g, err1 := strconv.ParseUint(got, 10, 64)
	w, err2 := strconv.ParseUint(want, base, 64)
	if err1 == nil && err2 == nil {
		return g == w
	}
	switch want {
	case "1.2":
		want = "TLS_1_2_VERSION"
	case "ESTAB":
		want = "SCTP_STATE_ESTABLISHED"
	}
	return got == want || strings.HasSuffix(strings.ToLower(got), "_"+want)
}

// leaves are a message's values by their names from the outside in, of arrays
// by number: what its JSON says.
func leaves(t *testing.T, m *Message) map[string]string {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(string(m.AppendJSON(nil, nil))))
	dec.UseNumber()
	var v struct {
		Header     any
		Attributes any
	}
	if err := dec.Decode(&v); err != nil {
		t.Fatal(err)
	}
	to := map[string]string{}
	leaf(to, "", v.Header)
	leaf(to, "", v.Attributes)
	return to
}

func leaf(to map[string]string, path string, v any) {
	under := func(name string) string { return strings.TrimPrefix(path+"/"+name, "/") }
	switch v := v.(type) {
	case map[string]any:
		for name, inner := range v {
			leaf(to, under(name), inner)
		}
	case []any:
		for i, inner := range v {
			attr, _ := inner.(map[string]any)
			name, named := attr["name"].(string)
			switch {
			case !named:
				leaf(to, under(strconv.Itoa(i)), inner)
			case attr["attributes"] != nil:
				leaf(to, under(name), attr["attributes"])
			default:
				leaf(to, under(name), attr["value"])
			}
		}
	case string:
		to[path] = v
	case json.Number:
		to[path] = v.String()
	}
}
