// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"fmt"
	"time"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// Container is what a process runs in, as [Options.Place] says.
type Container struct{ ID, Name, Runtime string }

// Place is what the caller of [New] knows of a cgroup.
type Place struct {
	Container *Container // nil: none. Not changed any more
	Unwanted  bool       // see Options.ByPlace
	Unsure    bool       // ask again, a second later or more
}

// place is a cgroup: its paths, "" where there is none or it cannot be told.
type place struct {
	v2, v1 string
	Place
	asked time.Time // when it was Unsure
}

// shown is the path that tells more.
func (p *place) shown() string {
	if p.v1 != "" && (p.v2 == "" || p.v2 == "/") {
		return p.v1
	}
	return p.v2
}

// places knows the cgroups seen, by their ids.
type places struct {
	mounts cgroup2.Mounts
	known  map[cgroupIDs]*place
	ask    func(v2, v1 string) Place          // nil: nobody
	rule   func(at cgroupIDs, out bool) error // nil: nobody wants to know
}

type cgroupIDs struct{ v2, v1 uint64 }

func idsOf(head *bpf.Event) cgroupIDs { return cgroupIDs{head.Cgroup.V2, head.Cgroup.V1} }

// maxPlaces bounds what is kept: less than the kernel side keeps, so that what
// it forgets is described again.
const maxPlaces = bpf.MaxVerdicts / 2

// askEvery is how often a cgroup is asked about that its caller is not sure of.
const askEvery = time.Second

func newPlaces() places {
	return places{mounts: cgroup2.Find(), known: make(map[cgroupIDs]*place)}
}

// of is where a record's process was. The pointer is another one where what is
// known of the cgroup has changed.
func (p *places) of(at cgroupIDs) *place {
	known := p.known[at]
	switch {
	case known == nil:
		known = p.add(at, "", "")
	case known.Unsure && time.Since(known.asked) >= askEvery:
		known = p.again(at, known)
	}
	return known
}

// fill asks about the cgroup of a process that came with its paths.
func (p *places) fill(of *Process) {
	if p.ask != nil && of.Container == nil {
		of.Container = p.ask(of.CgroupV2, of.CgroupV1).Container
	}
}

// again asks about a cgroup once more.
func (p *places) again(at cgroupIDs, known *place) *place {
	said := p.ask(known.v2, known.v1)
	if said.Unsure {
		known.asked = time.Now()
		return known
	}
	made := &place{v2: known.v2, v1: known.v1, Place: said}
	p.known[at] = made
	p.tell(at, made)
	return made
}

// add finds a cgroup's paths; where its directory is gone they are what its
// names say.
func (p *places) add(at cgroupIDs, v2, v1 string) *place {
	if len(p.known) >= maxPlaces {
		clear(p.known)
	}
	made := &place{v2: v2, v1: v1}
	if path := cgroupPath(p.mounts.V2, at.v2); path != "" {
		made.v2 = path
	}
	if path := cgroupPath(p.mounts.Pids, at.v1); path != "" {
		made.v1 = path
	}
	if p.ask != nil && (made.v2 != "" || made.v1 != "") {
		made.Place, made.asked = p.ask(made.v2, made.v1), time.Now()
	}
	p.known[at] = made
	p.tell(at, made)
	return made
}

// tell has the kernel side drop what comes from there, or not. What it refuses
// to keep comes, to be dropped later.
func (p *places) tell(at cgroupIDs, known *place) {
	if p.rule != nil && !known.Unsure && (known.v2 != "" || known.v1 != "") {
		p.rule(at, known.Unwanted)
	}
}

// describe takes a cgroup's own record.
func (p *places) describe(head *bpf.Event, payload []byte) error {
	if len(payload) < cgroupNamesSize {
		return fmt.Errorf("names of cgroup %d: %d bytes of %d", head.Cgroup.V2, len(payload), cgroupNamesSize)
	}
	at := idsOf(head)
	if known := p.known[at]; known != nil { // the kernel side had forgotten
		p.tell(at, known)
		return nil
	}
	var v1 string
	if at.v1 != 0 {
		v1 = namedPath(payload[cgroupNamesSize/2:])
	}
	p.add(at, namedPath(payload[:cgroupNamesSize/2]), v1)
	return nil
}
