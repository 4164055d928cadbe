// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"fmt"
	"os"
	"strings"

	"github.com/cilium/ebpf"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// fillFilters puts the lists of the options into the maps.
func fillFilters(coll *ebpf.Collection, o *Options) error {
	yes := uint8(1)
	for _, pid := range o.PIDs {
		if err := coll.Maps[bpf.SyscallMapPids].Put(uint32(pid), yes); err != nil {
			return fmt.Errorf("select pid %d: %w", pid, err)
		}
	}
	for _, uid := range o.UIDs {
		if err := coll.Maps[bpf.SyscallMapUids].Put(uid, yes); err != nil {
			return fmt.Errorf("select uid %d: %w", uid, err)
		}
	}
	for _, comm := range o.Comms {
		if err := coll.Maps[bpf.SyscallMapComms].Put(commKey(comm), yes); err != nil {
			return fmt.Errorf("select comm %q: %w", comm, err)
		}
	}
	for _, inode := range o.NetNS {
		if err := coll.Maps[bpf.SyscallMapNetnss].Put(uint32(inode), yes); err != nil {
			return fmt.Errorf("select network namespace %d: %w", inode, err)
		}
	}
	for _, typ := range o.Types {
		m := coll.Maps[bpf.FentryMapTypes]
		if m == nil {
			break // syscall sees them too late
		}
		if err := m.Put(typ, yes); err != nil {
			return fmt.Errorf("select type %d: %w", typ, err)
		}
	}
	for i, path := range o.Cgroups {
		if err := putCgroup(coll.Maps[bpf.SyscallMapCgroups], uint32(i), path); err != nil {
			return fmt.Errorf("select cgroup %s: %w", path, err)
		}
	}
	return nil
}

// commKey is a whole name with its NUL, or the start of one before a *.
func commKey(comm string) bpf.CommKey {
	name, prefix := strings.CutSuffix(comm, "*")
	var key bpf.CommKey
	n := min(len(name), len(key.Comm)-1)
	for i := range n {
		key.Comm[i] = int8(name[i])
	}
	if !prefix {
		n++
	}
	key.Bits = uint32(8 * n)
	return key
}

// putVerdict says what becomes of all that comes from a cgroup.
func putVerdict(coll *ebpf.Collection, at cgroupIDs, out bool) error {
	verdict := bpf.VerdictYes
	if out {
		verdict = bpf.VerdictNo
	}
	return coll.Maps[bpf.SyscallMapVerdicts].Put(bpf.CgroupIDs{V2: at.v2, V1: at.v1}, verdict)
}

func putCgroup(m *ebpf.Map, i uint32, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return m.Put(i, uint32(f.Fd()))
}
