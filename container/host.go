// SPDX-License-Identifier: Apache-2.0

package container

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// Host finds the containers of a machine. Its zero value is this one. It may be
// used from several goroutines.
type Host struct {
	Root    string         // directory that stands for /; "" is /
	Mounts  cgroup2.Mounts // where cgroups are; the zero value: where they are mounted here
	Timeout time.Duration  // for a runtime's answer; 0: 400 ms
	Rest    time.Duration  // how long one that gave none is not asked again; 0: a minute
	Warn    func(string)   // told, once, of a runtime that gives none; may be nil

	mu     sync.Mutex
	names  map[nameKey]string
	asleep time.Time // until then Docker is not asked
	warned bool
}

// Defaults of Host.
const (
	defaultTimeout = 400 * time.Millisecond
	defaultRest    = time.Minute
)

// nameKey is a container to the runtime that is asked for its name.
type nameKey struct {
	id, runtime string
	user        int
}

// maxNames bounds what is kept.
const maxNames = 4096

// Of is the containers that a process is in, the outermost first, by the paths
// of its cgroups in all hierarchies; those that its runtime was asked about have
// a name. Unsure: a runtime gave no answer, so a name may be missing that there
// is; ask again.
func (h *Host) Of(cgroups ...string) (all []Container, unsure bool) {
	for _, path := range cgroups {
		found := chain(path, func(parts []string) *Container { return h.plain(path, parts) })
		if len(found) > len(all) {
			all = found
		}
	}
	for i := range all {
		if all[i].Name != "" {
			continue
		}
		name, ok := h.name(&all[i])
		all[i].Name = name
		unsure = unsure || !ok
	}
	return all, unsure
}

// name asks once a container; false: there was no answer.
func (h *Host) name(c *Container) (name string, ok bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	key := nameKey{c.ID, c.Runtime, c.user}
	if name, ok := h.names[key]; ok {
		return name, true
	}
	if name, ok = h.look(c); !ok {
		return "", false
	}
	if h.names == nil || len(h.names) >= maxNames {
		h.names = make(map[nameKey]string)
	}
	h.names[key] = name
	return name, true
}

// look asks the runtime, its files first: they cannot hang.
func (h *Host) look(c *Container) (name string, ok bool) {
	switch c.Runtime {
	case Docker:
		if name := h.dockerFile(c); name != "" {
			return name, true
		}
		return h.dockerDaemon(c)
	case Containerd:
		return h.bundle(c), true
	}
	return h.storage(c), true
}

// containerdState is where containerd keeps a directory, the OCI bundle, for each
// container that runs, below that of its namespace.
const containerdState = "/run/containerd/io.containerd.runtime.v2.task"

// plain is the container of a path that is one by what its runtime says alone:
// NAMESPACE/ID, as ctr and other clients of containerd have it, and an id under
// some --cgroup-parent.
func (h *Host) plain(whole string, parts []string) *Container {
	last := parts[len(parts)-1]
	if isID(last) && exists(h.path(dockerState, last)) {
		return &Container{ID: last, Runtime: Docker}
	}
	if len(parts) != 2 || !isName(parts[0]) || !isName(last) {
		return nil
	}
	namespace := h.path(containerdState, parts[0])
	if !exists(filepath.Join(namespace, last)) && !(exists(namespace) && h.gone(whole)) {
		return nil
	}
	return &Container{ID: last, Name: last, Runtime: Containerd, namespace: parts[0]}
}

// gone says whether a cgroup is no more, as of a container that ended meanwhile:
// its bundle goes after it.
func (h *Host) gone(cgroup string) bool {
	m := h.mounts()
	for _, mount := range []string{m.V2, m.Pids} {
		if mount != "" && exists(filepath.Join(mount, cgroup)) {
			return false
		}
	}
	return true
}

func (h *Host) mounts() cgroup2.Mounts {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.Mounts == (cgroup2.Mounts{}) {
		h.Mounts = cgroup2.Find()
	}
	return h.Mounts
}

// path is a path of this host.
func (h *Host) path(parts ...string) string {
	return filepath.Join(append([]string{"/", h.Root}, parts...)...)
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// isName takes what containerd takes for a namespace or an id.
func isName(s string) bool {
	if s == "" || s == "." || s == ".." || len(s) > 255 {
		return false
	}
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == ""
}

// home is the home of a user, by /etc/passwd; "" unknown.
func (h *Host) home(uid int) string {
	passwd, err := readFile(h.path("/etc/passwd"))
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(passwd)) {
		if f := strings.Split(line, ":"); len(f) > 5 && f[2] == strconv.Itoa(uid) && strings.HasPrefix(f[5], "/") {
			return h.path(f[5])
		}
	}
	return ""
}
