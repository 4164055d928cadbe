// SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strings"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// places decides by cgroup: --container, and those --cgroup that the kernel side
// cannot.
type places struct {
	host       *container.Host
	take, drop []*wanted
	numeric    bool               // tell no names
	cgroups    []string           // paths, of v2 or v1; nil: all
	notCgroups []string           // those left out
	known      map[[2]string]bool // by the paths of a process
}

// maxPlaces bounds what is remembered; then it starts anew.
const maxPlaces = 4096

// selects says whether some are wanted, not all.
func (p *places) selects() bool { return p.take != nil || p.cgroups != nil }

// look is tracer.Options.Place.
func (p *places) look(v2, v1 string) tracer.Place {
	all, unsure := p.host.Of(v2, v1)
	at := tracer.Place{Unsure: unsure, Unwanted: p.selects() && !p.accept(v2, v1, all)}
	if len(all) > 0 {
		inner := all[len(all)-1]
		at.Container = &tracer.Container{ID: inner.ID, Name: inner.Name, Runtime: inner.Runtime}
		if p.numeric {
			at.Container.Name = ""
		}
	}
	return at
}

// accept decides by paths, and by all containers along them: what is started in
// one that is wanted is wanted.
func (p *places) accept(v2, v1 string, all []container.Container) bool {
	below := func(c string) bool { return isBelow(v2, c) || isBelow(v1, c) }
	if p.cgroups != nil && !slices.ContainsFunc(p.cgroups, below) || slices.ContainsFunc(p.notCgroups, below) {
		return false
	}
	return (p.take == nil || matchAny(p.take, all)) && !matchAny(p.drop, all)
}

func matchAny(list []*wanted, all []container.Container) bool {
	for _, w := range list {
		for i := range all {
			if w.matches(&all[i]) {
				return true
			}
		}
	}
	return false
}

// wants says whether a process is in one that is wanted.
func (p *places) wants(by *tracer.Process) bool {
	if !p.selects() && p.drop == nil && p.notCgroups == nil {
		return true
	}
	if by == nil {
		return !p.selects()
	}
	at := [2]string{by.CgroupV2, by.CgroupV1}
	if ok, known := p.known[at]; known {
		return ok
	}
	all, unsure := p.host.Of(at[0], at[1])
	ok := p.accept(at[0], at[1], all)
	if !unsure {
		if len(p.known) >= maxPlaces {
			clear(p.known)
		}
		p.known[at] = ok
	}
	return ok
}

// isBelow says whether path is a cgroup or one below it.
func isBelow(path, cgroup string) bool {
	rest, ok := strings.CutPrefix(path, strings.TrimSuffix(cgroup, "/"))
	return ok && path != "" && (rest == "" || rest[0] == '/')
}

// read reads --container.
func (p *places) read(f *flags) error {
	l, err := parseList("--container", f.containers)
	if err != nil || len(f.containers) == 0 {
		return err
	}
	running := p.host.Running()
	for item, drop := range l.items {
		w, err := newWanted(item, running)
		switch {
		case err != nil:
			return usagef("--container %s: %v", item, err)
		case drop:
			p.drop = append(p.drop, w)
		default:
			p.take = append(p.take, w)
		}
	}
	return nil
}

// waiting are the items of --container that nothing is of yet.
func (p *places) waiting() (items []string) {
	for _, w := range p.take {
		if w.waits() {
			items = append(items, w.item)
		}
	}
	return items
}
