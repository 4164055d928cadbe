// SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strings"

	"github.com/nlsnoop/nlsnoop/container"
)

// wanted is an item of --container.
type wanted struct {
	item string
	id   string // of the one that runs; "": none did, or it is a name
	name bool   // it is a name
}

// newWanted finds what an item says among those that run: an id, then a name,
// then the start of an id. What says nothing yet may say one of a later one.
func newWanted(item string, running []container.Running) (*wanted, error) {
	found, byName, err := pick(item, running)
	switch {
	case err != nil:
		return nil, err
	case byName:
		return &wanted{item: item, name: true}, nil
	case len(found) == 1:
		return &wanted{item: item, id: found[0].ID}, nil
	}
	return &wanted{item: item}, nil
}

// waits says whether nothing was there yet.
func (w *wanted) waits() bool { return w.id == "" && !w.name }

// matches says whether it is c. Of those that come later the first whose id
// starts with the item is it, and all of that name.
func (w *wanted) matches(c *container.Container) bool {
	switch {
	case w.name:
		return c.Name == w.item
	case w.id != "" && c.ID == w.id:
		return true
	case w.id == "" && c.ID != w.item && c.Name != w.item && strings.HasPrefix(c.ID, w.item):
		w.id = c.ID
		return true
	}
	return c.ID == w.item || c.Name == w.item
}

// pick is the running containers an item is of; byName: all of that name. Those
// of which it is the start of several's ids are an error.
func pick(item string, running []container.Running) (found []container.Running, byName bool, err error) {
	by := func(is func(*container.Running) bool) (found []container.Running) {
		for i := range running {
			if is(&running[i]) {
				found = append(found, running[i])
			}
		}
		return found
	}
	if found = by(func(r *container.Running) bool { return r.ID == item }); found != nil {
		return found[:1], false, nil
	}
	if found = by(func(r *container.Running) bool { return r.Name == item }); found != nil {
		return found, true, nil
	}
	found = by(func(r *container.Running) bool { return strings.HasPrefix(r.ID, item) })
	if len(found) > 1 {
		return nil, false, usagef("the start of several: %s", strings.Join(describeAll(found), ", "))
	}
	return found, false, nil
}

// describeAll names containers, for an error.
func describeAll(all []container.Running) (names []string) {
	for _, r := range all {
		name := r.ID
		if r.Name != "" && r.Name != r.ID {
			name += " (" + r.Name + ")"
		}
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
