// SPDX-License-Identifier: Apache-2.0

package names

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/netcookie"
)

// answerIn bounds a question: the kernel answers at once or not at all.
const answerIn = time.Second

// skipStats is RTEXT_FILTER_SKIP_STATS (linux/rtnetlink.h).
const skipStats = 1 << 3

// kernel is the asker that asks.
type kernel struct{}

func (kernel) links(netns netNS, pid int) (map[uint32]string, error) {
	fd, err := openNetNS(netns.inode, pid)
	if err != nil {
		return nil, err
	}
	if fd != 0 {
		defer unix.Close(fd)
	}
	request := make([]byte, sizeIfinfomsg)
	request = binary.NativeEndian.AppendUint16(request, unix.SizeofNlAttr+4)
	request = binary.NativeEndian.AppendUint16(request, unix.IFLA_EXT_MASK)
	request = binary.NativeEndian.AppendUint32(request, skipStats)
	conn, err := dial(unix.NETLINK_ROUTE, fd)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if now := netcookie.Of(conn); now != netns.cookie && now != 0 && netns.cookie != 0 {
		return nil, errAnother
	}
	messages, err := dump(conn, unix.RTM_GETLINK, request)
	if err != nil {
		return nil, err
	}
	names := make(map[uint32]string, len(messages))
	for _, m := range messages {
		if m.Header.Type != unix.RTM_NEWLINK || len(m.Data) < sizeIfinfomsg || len(names) >= maxNames {
			continue
		}
		for typ, payload := range attributes(m.Data[sizeIfinfomsg:]) {
			if typ == unix.IFLA_IFNAME {
				names[binary.NativeEndian.Uint32(m.Data[ifiIndex:])] = string(bytes.TrimRight(payload, "\x00"))
			}
		}
	}
	return names, nil
}

func (kernel) families() (map[uint16]string, error) {
	messages, err := dumpOwn(unix.NETLINK_GENERIC, unix.GENL_ID_CTRL, []byte{unix.CTRL_CMD_GETFAMILY, 1, 0, 0})
	if err != nil {
		return nil, err
	}
	names := make(map[uint16]string, len(messages))
	for _, m := range messages {
		if m.Header.Type == unix.GENL_ID_CTRL && len(m.Data) >= sizeGenlmsghdr {
			if id, name, ok := family(m.Data[sizeGenlmsghdr:]); ok {
				names[id] = name
			}
		}
	}
	return names, nil
}

// dumpOwn asks in our own network namespace.
func dumpOwn(protocol int, typ netlink.HeaderType, request []byte) ([]netlink.Message, error) {
	conn, err := dial(protocol, 0)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	return dump(conn, typ, request)
}

// dial makes a socket in the network namespace of fd; 0: our own.
func dial(protocol, fd int) (*netlink.Conn, error) {
	conn, err := netlink.Dial(protocol, &netlink.Config{NetNS: fd})
	if err != nil {
		return nil, fmt.Errorf("netlink socket: %w", err)
	}
	return conn, nil
}

func dump(conn *netlink.Conn, typ netlink.HeaderType, request []byte) ([]netlink.Message, error) {
	if err := conn.SetDeadline(time.Now().Add(answerIn)); err != nil {
		return nil, fmt.Errorf("netlink deadline: %w", err)
	}
	return conn.Execute(netlink.Message{
		Header: netlink.Header{Type: typ, Flags: netlink.Request | netlink.Dump},
		Data:   request,
	})
}
