// SPDX-License-Identifier: Apache-2.0

package container

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"syscall"
	"time"
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
	now := time.Now()
	if now.Before(h.asleep) {
		return "", false
	}
	timeout := orElse(h.Timeout, defaultTimeout)
	d, err := askDocker(h.path(dockerSocket), c.ID, now.Add(timeout))
	var failed net.Error
	switch {
	case err == nil:
		return d.name(), true
	case errors.As(err, &failed) && failed.Timeout(): // EAGAIN too: many others wait
		h.asleep = time.Now().Add(orElse(h.Rest, defaultRest))
		if h.Warn != nil && !h.warned {
			h.warned = true
			h.Warn(fmt.Sprintf("docker gives no answer within %v: names of its containers may be missing", timeout))
		}
		return "", false
	case errors.Is(err, syscall.ECONNREFUSED): // it starts
		h.asleep = now.Add(time.Second)
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

// askDocker asks as HTTP 1.0 has it: the answer ends with the connection. A
// library for the rest of HTTP would be a third of the program.
func askDocker(socket, id string, until time.Time) (*dockerInfo, error) {
	conn, err := (&net.Dialer{Deadline: until}).Dial("unix", socket)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(until); err != nil {
		return nil, err
	}
	if _, err := fmt.Fprintf(conn, "GET /containers/%s/json HTTP/1.0\r\nHost: docker\r\n\r\n", id); err != nil {
		return nil, err
	}
	answer, err := readMost(conn)
	if err != nil {
		return nil, err
	}
	return parseAnswer(answer)
}

// parseAnswer reads the body of an answer that is a success.
func parseAnswer(answer []byte) (*dockerInfo, error) {
	head, body, ok := bytes.Cut(answer, []byte("\r\n\r\n"))
	status, _, _ := bytes.Cut(head, []byte("\r\n"))
	fields := bytes.Fields(status)
	if !ok || len(fields) < 2 || !bytes.HasPrefix(fields[0], []byte("HTTP/1.")) || string(fields[1]) != "200" {
		return nil, fmt.Errorf("answer %.100q", status)
	}
	d := new(dockerInfo)
	if !into(d, body, nil) {
		return nil, errors.New("not JSON")
	}
	return d, nil
}
