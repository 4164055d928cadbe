// SPDX-License-Identifier: Apache-2.0

package container

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// Where Docker is asked, and where it keeps what it would answer; a user's own
// below the home directory.
const (
	dockerSocket    = "/run/docker.sock"
	dockerState     = "/var/lib/docker/containers"
	dockerUserState = ".local/share/docker/containers"
)

// dockerInfo is what is read of config.v2.json, and of an answer.
type dockerInfo struct {
	Name   string
	Config struct{ Labels map[string]string }
}

// kubernetesName is the label, or annotation, with a container's name in its pod:
// of cri-dockerd and CRI-O.
const kubernetesName = "io.kubernetes.container.name"

func (d *dockerInfo) name() string {
	if name := d.Config.Labels[kubernetesName]; name != "" {
		return name
	}
	return strings.TrimPrefix(d.Name, "/")
}

func (h *Host) dockerFile(c *Container) string {
	var d dockerInfo
	file := filepath.Join(c.ID, "config.v2.json")
	if c.user != 0 {
		b, err := h.readUser(c, dockerUserState, file)
		into(&d, b, err)
		return d.name()
	}
	b, err := readFile(h.path(dockerState, file))
	into(&d, b, err)
	return d.name()
}

// dockerDaemon asks Docker, whose files are elsewhere; false: it gave no answer
// in time, or did not shortly before. Users' own daemons are not asked: they are
// in no hurry.
func (h *Host) dockerDaemon(c *Container) (name string, ok bool) {
	if c.user != 0 {
		return "", true
	}
	if time.Now().Before(h.asleep) {
		return "", false
	}
	timeout := orElse(h.Timeout, defaultTimeout)
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	d, err := h.askDocker(ctx, c.ID)
	switch {
	case err == nil:
		return d.name(), true
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded):
		h.asleep = time.Now().Add(orElse(h.Rest, defaultRest))
		if h.Warn != nil && !h.warned {
			h.warned = true
			h.Warn(fmt.Sprintf("docker gives no answer within %v: names of its containers may be missing", timeout))
		}
		return "", false
	case errors.Is(err, unix.ECONNREFUSED), errors.Is(err, unix.EAGAIN): // it starts, or is overrun
		h.asleep = time.Now().Add(time.Second)
		return "", false
	}
	return "", true
}

func orElse(d, other time.Duration) time.Duration {
	if d == 0 {
		return other
	}
	return d
}

func (h *Host) askDocker(ctx context.Context, id string) (*dockerInfo, error) {
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "unix", h.path(dockerSocket))
	}
	client := http.Client{Transport: &http.Transport{DialContext: dial, DisableKeepAlives: true}}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://docker/containers/"+id+"/json", nil)
	if err != nil {
		return nil, err
	}
	answer, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, errors.New(answer.Status)
	}
	b, err := readMost(answer.Body)
	if err != nil {
		return nil, err
	}
	d := new(dockerInfo)
	if !into(d, b, nil) {
		return nil, errors.New("not JSON")
	}
	return d, nil
}
