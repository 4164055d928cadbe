// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"io"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// The workload of the filter matrix: programs that differ in who they are, each
// of which sends every message of matrixKinds through sockets of two namespaces.
// What an item is stands in tables here; its nlmsg_seq is its mark.

// matrixKind is a message: what filters of What it passes, and its outcome.
type matrixKind struct {
	family, typ, attr bool // passes -F, -t, -a of matrixAxes
	errno             unix.Errno
	joined            bool // sent together with the one after it
	message           func() *nlmsg.Message
}

const nobodys = 999 // an interface there is not

var matrixKinds = []matrixKind{
	{true, true, true, 0, false, func() *nlmsg.Message { return askRoute("127.0.0.1", 0, 7) }},
	{true, true, true, unix.ENODEV, false, func() *nlmsg.Message { return askRoute("127.0.0.1", nobodys, 7) }},
	{true, true, true, unix.ENETUNREACH, false, func() *nlmsg.Message { return askRoute("192.0.2.1", 0, 7) }},
	{true, true, false, 0, false, func() *nlmsg.Message { return askRoute("127.0.0.1", 0, 8) }}, // another value
	{true, true, false, unix.ENODEV, false, func() *nlmsg.Message { return askRoute("127.0.0.1", nobodys, 0) }},
	{true, true, false, unix.ENETUNREACH, false, func() *nlmsg.Message { return askRoute("192.0.2.1", 0, 0) }},

	{true, false, true, 0, false, func() *nlmsg.Message { return askLink(1, 1) }},
	{true, false, true, unix.ENODEV, false, func() *nlmsg.Message { return askLink(nobodys, 1) }},
	{true, false, true, unix.EINVAL, false, func() *nlmsg.Message { return askLink(0, 1) }},
	{true, false, false, 0, false, func() *nlmsg.Message { return askLink(1, 0) }},
	{true, false, false, unix.ENODEV, false, func() *nlmsg.Message { return askLink(nobodys, 0) }},
	{true, false, false, unix.EINVAL, false, func() *nlmsg.Message { return askLink(0, 8) }},
	{true, false, false, 0, false, func() *nlmsg.Message {
		return nlmsg.New(unix.RTM_GETADDR, nlmsg.Request|nlmsg.Dump).IfAddrMsg(unix.IfAddrmsg{})
	}},
	{true, true, true, unix.ENODEV, true, func() *nlmsg.Message { return askRoute("127.0.0.1", nobodys, 7) }},
	{true, false, false, 0, false, func() *nlmsg.Message { return askLink(1, 0) }},

	{false, true, true, 0, false, func() *nlmsg.Message { return askFamily(unix.CTRL_CMD_GETFAMILY, unix.GENL_ID_CTRL, 7) }},
	{false, true, true, unix.ENOENT, false, func() *nlmsg.Message { return askFamily(unix.CTRL_CMD_GETFAMILY, 9, 7) }},
	{false, true, true, unix.EINVAL, false, func() *nlmsg.Message { return askFamily(unix.CTRL_CMD_GETFAMILY, 0, 7) }},
	{false, true, false, 0, false, func() *nlmsg.Message { return askFamily(unix.CTRL_CMD_GETFAMILY, unix.GENL_ID_CTRL, 0) }},
	{false, true, false, unix.ENOENT, false, func() *nlmsg.Message { return askFamily(unix.CTRL_CMD_GETFAMILY, 9, 8) }},
	{false, true, false, unix.EINVAL, false, func() *nlmsg.Message { return askFamily(unix.CTRL_CMD_GETFAMILY, 0, 0) }},
	{false, false, false, unix.EOPNOTSUPP, false, func() *nlmsg.Message { return askFamily(unix.CTRL_CMD_GETPOLICY, unix.GENL_ID_CTRL, 0) }},
}

func askRoute(to string, link, mark uint32) *nlmsg.Message {
	m := nlmsg.New(unix.RTM_GETROUTE, nlmsg.Request).RtMsg(unix.RtMsg{Family: unix.AF_INET, Dst_len: 32}).
		IP(unix.RTA_DST, netip.MustParseAddr(to))
	if link > 0 {
		m.U32(unix.RTA_OIF, link)
	}
	if mark > 0 {
		m.U32(unix.RTA_MARK, mark)
	}
	return m
}

func askLink(link int32, mask uint32) *nlmsg.Message {
	m := nlmsg.New(unix.RTM_GETLINK, nlmsg.Request).IfInfoMsg(unix.IfInfomsg{Index: link})
	if mask > 0 {
		m.U32(unix.IFLA_EXT_MASK, mask)
	}
	return m
}

func askFamily(command byte, id uint16, version uint32) *nlmsg.Message {
	m := nlmsg.New(unix.GENL_ID_CTRL, nlmsg.Request).Raw(command, 1, 0, 0)
	if id > 0 {
		m.U16(unix.CTRL_ATTR_FAMILY_ID, id)
	}
	if version > 0 {
		m.U32(unix.CTRL_ATTR_VERSION, version)
	}
	return m
}

// Sockets a sender has, from file descriptor 3 on: of both namespaces, of both
// protocols.
const matrixSockets = 4

var matrixProtocols = [2]int{unix.NETLINK_ROUTE, unix.NETLINK_GENERIC}

// matrixItem is one request, and what filters it passes.
type matrixItem struct {
	selected, child   bool // a process of -p; started by one since
	comm, uid, cgroup bool
	parentComm        bool // of a child: its parent passes -C
	netns             bool
	kind              *matrixKind
}

// matrixItems are those of one sender, in the order of their marks.
func matrixItems(who matrixItem) (items []matrixItem) {
	for _, netns := range []bool{true, false} {
		for i := range matrixKinds {
			item := who
			item.netns, item.kind = netns, &matrixKinds[i]
			items = append(items, item)
		}
	}
	return items
}

// actMatrix sends its items, marked from its first argument on; with a second
// one it starts another program of the stage, which sends its own.
func actMatrix() {
	mark, err := strconv.Atoi(os.Args[1])
	must(err)
	cue()
	for ns := range 2 {
		var conns [2]*testnet.Conn
		for i := range conns {
			conns[i] = testnet.Take(3 + 2*ns + i)
		}
		sendKinds(conns, uint32(mark+ns*len(matrixKinds)))
	}
	if len(os.Args) > 2 {
		child := exec.Command(filepath.Join(filepath.Dir(os.Args[0]), os.Args[2]), os.Args[3])
		for i := range matrixSockets {
			child.ExtraFiles = append(child.ExtraFiles, os.NewFile(uintptr(3+matrixSockets+i), "netlink"))
		}
		child.Stderr = os.Stderr
		must(child.Run()) // no standard input: its cue at once
	}
	os.Stdout.WriteString("done\n")
	if len(os.Args) > 2 {
		cue()
	}
}

// sendKinds sends each message, or two at once, and reads all answers.
func sendKinds(conns [2]*testnet.Conn, mark uint32) {
	var joined []*nlmsg.Message
	for i := range matrixKinds {
		k := &matrixKinds[i]
		joined = append(joined, k.message().SetSeq(mark+uint32(i)))
		if k.joined {
			continue
		}
		c := conns[0]
		if !k.family {
			c = conns[1]
		}
		must(c.Send(nlmsg.Batch(joined...)))
		for left := len(joined); left > 0; {
			b, err := c.Recv()
			must(err)
			replies, err := nlmsg.Parse(b)
			must(err)
			for _, r := range replies {
				if r.Flags&unix.NLM_F_MULTI == 0 || r.Type == unix.NLMSG_DONE {
					left--
				}
			}
		}
		joined = nil
	}
}

// matrixSender is a process at work, and the one it starts, if it does.
type matrixSender struct {
	cmd   *testnet.Cmd
	cue   io.WriteCloser
	lines *bufio.Reader
}

// Names of programs that pass -C and that do not; a child has the other one.
const (
	matrixComm  = "matrix-yes"
	matrixOther = "matrix-no"
)

const matrixUID = 65534

func matrixName(passes bool) string {
	if passes {
		return matrixComm
	}
	return matrixOther
}

// startMatrix starts a sender of who's kind, whose items are marked from mark
// on, those of its child after them.
func startMatrix(t *testing.T, here, there *testnet.NS, who matrixItem, group *os.File, mark int) *matrixSender {
	t.Helper()
	senders := 1
	c := here.Command(filepath.Join(stage, matrixName(who.comm)), strconv.Itoa(mark))
	if who.selected {
		senders = 2
		c.Args = append(c.Args, matrixName(!who.comm), strconv.Itoa(mark+2*len(matrixKinds)))
	}
	for range senders {
		for _, ns := range []*testnet.NS{here, there} {
			for _, protocol := range matrixProtocols {
				conn, err := ns.Open(protocol)
				if err != nil {
					t.Fatal(err)
				}
				f, err := conn.File()
				conn.Close()
				if err != nil {
					t.Fatal(err)
				}
				defer f.Close()
				c.ExtraFiles = append(c.ExtraFiles, f)
			}
		}
	}
	c.SysProcAttr = &syscall.SysProcAttr{}
	if who.uid {
		c.SysProcAttr.Credential = &syscall.Credential{Uid: matrixUID, Gid: matrixUID}
	}
	if group != nil {
		c.SysProcAttr.UseCgroupFD, c.SysProcAttr.CgroupFD = true, int(group.Fd())
	}
	c.Stderr = os.Stderr
	s := &matrixSender{cmd: c}
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s.cue, s.lines = in, bufio.NewReader(out)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Process.Kill(); s.end() })
	return s
}

// act has it send all and waits for that.
func (s *matrixSender) act(t *testing.T) {
	t.Helper()
	if _, err := s.cue.Write([]byte{0}); err != nil {
		t.Fatal(err)
	}
	if line, err := s.lines.ReadString('\n'); err != nil {
		t.Fatalf("%v: %q, %v", s.cmd.Args, line, err)
	}
}

func (s *matrixSender) end() {
	s.cue.Close()
	s.cmd.Wait() // its status is act's affair
}
