// SPDX-License-Identifier: Apache-2.0

package container

import (
	"strconv"
	"strings"
)

// Names of runtimes.
const (
	Docker     = "docker"
	Containerd = "containerd"
	CRIO       = "cri-o"
	Podman     = "podman"
)

// Container is one container.
type Container struct {
	ID      string
	Name    string // "" unknown, or it has none
	Runtime string // Docker, Containerd, CRIO, Podman

	namespace string // containerd's; "" not told by the path
	user      int    // whose own runtime runs it; 0: the system's
}

// Parse is the innermost container that a cgroup's path, as /proc/PID/cgroup has
// it, is of.
func Parse(cgroup string) (id, runtime string, ok bool) {
	chain := Chain(cgroup)
	if len(chain) == 0 {
		return "", "", false
	}
	c := chain[len(chain)-1]
	return c.ID, c.Runtime, true
}

// Chain is all containers along a cgroup's path, the outermost first: those that
// the path alone proves. They have no names.
func Chain(cgroup string) []Container { return chain(cgroup, func([]string) *Container { return nil }) }

// maxPath is more than the kernel lets a path have.
const maxPath = 4096

// chain is Chain; other is asked of the path up to each part that tells nothing
// itself.
func chain(cgroup string, other func(parts []string) *Container) (all []Container) {
	if len(cgroup) > maxPath {
		return nil
	}
	parts := strings.Split(strings.Trim(cgroup, "/"), "/")
	user := userOf(parts)
	for i := range parts {
		c := of(parts[:i+1])
		if c == nil {
			c = other(parts[:i+1])
		}
		if c != nil {
			c.user = user
			all = append(all, *c)
		}
	}
	return all
}

// prefixes stand before the id in names of systemd's scopes, and of directories
// where the runtime makes them itself.
var prefixes = []struct{ prefix, runtime string }{
	{"docker-", Docker},
	{"cri-containerd-", Containerd},
	{"nerdctl-", Containerd},
	{"crio-", CRIO},
	{"libpod-payload-", Podman}, // --cgroups=split
	{"libpod-", Podman},
}

// of is the container that the last part of a path names.
func of(parts []string) *Container {
	last := parts[len(parts)-1]
	name, scope := strings.CutSuffix(last, ".scope")
	for _, p := range prefixes {
		id, ok := strings.CutPrefix(name, p.prefix)
		if ok && (isID(id) || scope && isShortID(id)) { // crio-conmon-, libpod-conmon-: not its processes
			return &Container{ID: id, Runtime: p.runtime}
		}
	}
	// SLICE:PREFIX:ID, where one side means systemd and the other does not.
	if fields := strings.Split(last, ":"); len(fields) == 3 && strings.HasSuffix(fields[0], ".slice") && isID(fields[2]) {
		for _, p := range prefixes {
			if fields[1]+"-" == p.prefix {
				return &Container{ID: fields[2], Runtime: p.runtime}
			}
		}
	}
	if isID(last) && len(parts) > 1 {
		return bare(parts)
	}
	return nil
}

// bare is the container of a path that ends with an id alone: the parent tells
// whose.
func bare(parts []string) *Container {
	id, parent := parts[len(parts)-1], parts[len(parts)-2]
	switch {
	case parent == "docker", len(parts) > 2 && parts[len(parts)-3] == "ecs":
		return &Container{ID: id, Runtime: Docker}
	case isPod(parent) && under(parts, "kubepods"), parent == "k8s.io":
		return &Container{ID: id, Runtime: Containerd}
	}
	return nil
}

// isPod takes the names kubelet gives pods' cgroups.
func isPod(name string) bool {
	return strings.HasPrefix(name, "pod") || strings.HasPrefix(name, "kubepods-") && strings.HasSuffix(name, ".slice")
}

func under(parts []string, name string) bool {
	for _, p := range parts {
		if p == name || strings.HasPrefix(p, name+".slice") || strings.HasSuffix(p, "-"+name) {
			return true
		}
	}
	return false
}

// userOf is the user in whose session a path is, as systemd names sessions.
func userOf(parts []string) int {
	for i, p := range parts {
		number, ok := strings.CutPrefix(p, "user-")
		if !ok || i == 0 || parts[i-1] != "user.slice" {
			continue
		}
		if uid, err := strconv.ParseUint(strings.TrimSuffix(number, ".slice"), 10, 31); err == nil {
			return int(uid)
		}
	}
	return 0
}

const idLen = 64 // of hex digits

func isID(s string) bool { return len(s) == idLen && isHex(s) }

// isShortID takes less where all around it says that it is one.
func isShortID(s string) bool { return len(s) >= 6 && len(s) <= idLen && isHex(s) }

func isHex(s string) bool {
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}
