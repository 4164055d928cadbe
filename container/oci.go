// SPDX-License-Identifier: Apache-2.0

package container

import (
	"os"
	"path/filepath"
)

// spec is what is read of an OCI bundle's config.json.
type spec struct{ Annotations map[string]string }

// first is the first of these annotations that there is.
func (s *spec) first(names ...string) string {
	for _, n := range names {
		if v := s.Annotations[n]; v != "" {
			return v
		}
	}
	return ""
}

// bundle is the name in containerd's bundle: by CRI, of a pod's own container the
// pod's; by nerdctl.
func (h *Host) bundle(c *Container) string {
	var s spec
	for _, namespace := range h.namespaces(c) {
		b, err := readFile(h.path(containerdState, namespace, c.ID, "config.json"))
		if into(&s, b, err) {
			return s.first("io.kubernetes.cri.container-name", "nerdctl/name", "io.kubernetes.cri.sandbox-name")
		}
	}
	return ""
}

// namespaces are those of containerd that may have it.
func (h *Host) namespaces(c *Container) (names []string) {
	if c.namespace != "" {
		return []string{c.namespace}
	}
	all, _ := os.ReadDir(h.path(containerdState))
	for _, d := range all {
		names = append(names, d.Name())
	}
	return names
}

// Where CRI-O and Podman keep containers: what runs, and what is there; a user's
// own below the home directory.
const (
	storageRun  = "/run/containers/storage/overlay-containers"
	storageLib  = "/var/lib/containers/storage/overlay-containers"
	storageUser = ".local/share/containers/storage/overlay-containers"
)

// stored is a row of containers.json.
type stored struct {
	ID    string
	Names []string
}

// storage is the name in an OCI bundle's annotations, or in the list of all.
func (h *Host) storage(c *Container) string {
	config := filepath.Join(c.ID, "userdata", "config.json")
	const list = "containers.json"
	if c.user != 0 {
		b, err := h.readUser(c, storageUser, config)
		if name := annotated(b, err); name != "" {
			return name
		}
		b, err = h.readUser(c, storageUser, list)
		return listed(c.ID, b, err)
	}
	for _, dir := range []string{storageRun, storageLib} {
		b, err := readFile(h.path(dir, config))
		if name := annotated(b, err); name != "" {
			return name
		}
	}
	b, err := readFile(h.path(storageLib, list))
	return listed(c.ID, b, err)
}

func annotated(b []byte, err error) string {
	var s spec
	into(&s, b, err)
	return s.first(kubernetesName)
}

func listed(id string, b []byte, err error) string {
	var all []stored
	if !into(&all, b, err) {
		return ""
	}
	for _, s := range all {
		if s.ID == id && len(s.Names) > 0 {
			return s.Names[0]
		}
	}
	return ""
}

// readUser reads what a user's own runtime keeps: it is the user's to write.
func (h *Host) readUser(c *Container, dir, path string) ([]byte, error) {
	home := h.home(c.user)
	if home == "" {
		return nil, os.ErrNotExist
	}
	return readFileIn(home, filepath.Join(dir, path))
}
