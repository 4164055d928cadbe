// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os/user"
	"slices"
	"strconv"
	"time"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// who is what of Who the kernel side does not decide.
type who struct {
	notPIDs  map[int]bool
	notUIDs  map[uint32]bool
	notNetNS map[uint64]bool
	comms    globs     // nil: the kernel side decides, or all are wanted
	notComms globs     //
	since    time.Time // with follow: children started after this
	follow   bool      // comms' children too
	selects  bool      // some senders, not all
	places   *places
}

// newWho reads Who: what the kernel side can test goes to o.
func newWho(f *flags, o *tracer.Options, host *container.Host) (*who, error) {
	w := &who{places: &places{host: host, numeric: f.numeric, known: map[[2]string]bool{}}}
	for _, step := range []func(*flags, *tracer.Options) error{w.readPIDs, w.readUIDs, w.readComms, w.readCgroups, w.readNetNS} {
		if err := step(f, o); err != nil {
			return nil, err
		}
	}
	if err := w.places.read(f); err != nil {
		return nil, err
	}
	o.Place, o.ByPlace = w.places.look, w.places.selects()
	if f.follow && len(o.PIDs) == 0 && len(f.comms) == 0 && f.command == nil {
		return nil, usagef("--follow follows the processes of --pid or --comm: give one of them")
	}
	o.Follow = f.command != nil || f.follow && len(o.PIDs) > 0
	w.selects = len(o.PIDs)+len(o.UIDs)+len(o.Comms)+len(o.Cgroups) > 0 || w.places.selects() || w.comms != nil || f.command != nil
	return w, nil
}

func (w *who) readPIDs(f *flags, o *tracer.Options) error {
	l, err := parseList("--pid", f.pids)
	if err != nil {
		return err
	}
	for item, drop := range l.items {
		pid, err := strconv.Atoi(item)
		if err != nil || pid <= 0 {
			return usagef("--pid %s: not a process id", item)
		}
		if drop {
			put(&w.notPIDs, pid)
		} else {
			o.PIDs = append(o.PIDs, pid)
		}
	}
	if len(o.PIDs) > 0 && f.command != nil {
		return usagef("--pid and a command exclude each other: trace one or the other")
	}
	return nil
}

func (w *who) readUIDs(f *flags, o *tracer.Options) error {
	l, err := parseList("--uid", f.uids)
	if err != nil {
		return err
	}
	for item, drop := range l.items {
		uid, err := findUID(item)
		if err != nil {
			return err
		}
		if drop {
			put(&w.notUIDs, uid)
		} else {
			o.UIDs = append(o.UIDs, uid)
		}
	}
	return nil
}

func findUID(item string) (uint32, error) {
	if n, err := strconv.ParseUint(item, 10, 32); err == nil {
		return uint32(n), nil
	}
	u, err := user.Lookup(item)
	if err != nil {
		return 0, usagef("--uid %s: no such user", item)
	}
	n, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return 0, usagef("--uid %s: has no numeric id", item)
	}
	return uint32(n), nil
}

func (w *who) readComms(f *flags, o *tracer.Options) error {
	l, err := parseList("--comm", f.comms)
	if err != nil {
		return err
	}
	take, err := newGlobs("--comm", l.take)
	if err != nil {
		return err
	}
	if w.notComms, err = newGlobs("--comm", l.drop); err != nil {
		return err
	}
	// Children bear names of their own, so only here can they be told.
	if w.follow = f.follow && len(take) > 0 && len(o.PIDs) == 0; w.follow || !take.inKernel() {
		w.comms, w.since = take, time.Now()
		return nil
	}
	for _, g := range take {
		o.Comms = append(o.Comms, g.String())
	}
	return nil
}

// readCgroups gives the kernel side directories of cgroup v2. It cannot test
// others: where there are some, all go by their paths, as those left out do.
func (w *who) readCgroups(f *flags, o *tracer.Options) error {
	l, err := parseList("--cgroup", f.cgroups)
	if err != nil {
		return err
	}
	mounts := cgroup2.Find()
	var dirs, paths []string
	for item, drop := range l.items {
		dir, path, err := findCgroup(item, mounts)
		switch {
		case err != nil:
			return usagef("--cgroup %s: %v", item, err)
		case drop:
			w.places.notCgroups = append(w.places.notCgroups, path)
		default:
			dirs, paths = append(dirs, dir), append(paths, path)
		}
	}
	if slices.Contains(dirs, "") {
		w.places.cgroups = paths
	} else {
		o.Cgroups = dirs
	}
	return nil
}

func (w *who) readNetNS(f *flags, o *tracer.Options) error {
	l, err := parseList("--netns", f.netns)
	if err != nil {
		return err
	}
	for item, drop := range l.items {
		inodes, err := findNetNS(item, w.places.host)
		if err != nil {
			return usagef("--netns %s: %v", item, err)
		}
		for _, inode := range inodes {
			if drop {
				put(&w.notNetNS, inode)
			} else {
				o.NetNS = append(o.NetNS, inode)
			}
		}
	}
	return nil
}

// wants says whether the record's sender is one to show.
func (w *who) wants(r *exchange.Record) bool {
	if r.Socket != nil && w.notNetNS[r.Socket.NetNS] {
		return false
	}
	p := r.Process
	if !w.places.wants(p) {
		return false
	}
	if p == nil {
		return w.comms == nil
	}
	if w.notPIDs[p.PID] || w.notUIDs[p.UID] {
		return false
	}
	if w.notComms != nil && (w.notComms.match(p.Comm) || w.notComms.match(r.Thread)) {
		return false
	}
	return w.comms == nil || w.comms.match(p.Comm) || w.comms.match(r.Thread) || w.descends(p)
}

// wantsCause says whether a notification is one to show: who selects senders,
// and only their requests are seen, takes those that came of a request.
func (w *who) wantsCause(r *exchange.Record) bool {
	if w.selects && r.Cause == nil {
		return false
	}
	by := *r
	by.Process = r.Cause
	return w.wants(&by)
}

// descends says whether p was started, after the trace, by a process of comms.
func (w *who) descends(p *tracer.Process) bool {
	if !w.follow || p.Start.Before(w.since) {
		return false
	}
	for _, a := range p.Ancestors {
		if w.comms.match(a.Comm) {
			return true
		}
	}
	return false
}

func put[K comparable](m *map[K]bool, k K) {
	if *m == nil {
		*m = map[K]bool{}
	}
	(*m)[k] = true
}
