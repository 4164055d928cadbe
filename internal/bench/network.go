// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// generatorName is what processes see as the generator's comm.
const generatorName = "nlstorm"

// network is where generators run: a namespace with a link for routes, and the
// path that gives this program the generator's name.
type network struct {
	ns        *testnet.NS
	link      uint32
	dir       string
	generator string
}

func newNetwork() (*network, error) {
	if os.Geteuid() != 0 {
		return nil, fmt.Errorf("needs root for a network namespace and for tracing: run through make bench")
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	n := &network{}
	if n.dir, err = os.MkdirTemp("", "nlsnoop-bench-"); err != nil {
		return nil, err
	}
	n.generator = filepath.Join(n.dir, generatorName)
	if err = os.Symlink(self, n.generator); err == nil {
		n.ns, err = testnet.Create()
	}
	if err == nil {
		n.link, _, err = n.ns.AddVeth("v0", "v1")
	}
	if err != nil {
		n.close()
		return nil, err
	}
	return n, nil
}

func (n *network) close() {
	if n.ns != nil {
		n.ns.Close()
	}
	os.RemoveAll(n.dir)
}

// log is what a generator says of itself when it has finished.
type log struct {
	Requests int     `json:"requests"` // sent
	Acks     int     `json:"acks"`     // read, with success
	Refused  int     `json:"refused"`  // read, with an errno
	Millis   float64 `json:"ms"`       // first send to last ack
	Nanos    float64 `json:"ns"`       // of a call, for the load getppid
}

// storm runs the route storm to its end, under a wrapper's command line if
// there is one.
func (n *network) storm(requests int, wrapper ...string) (log, error) {
	l, err := n.load(append(wrapper, n.generator, loadStorm, strconv.Itoa(requests), fmt.Sprint(n.link)))
	if err == nil && (l.Requests != requests || l.Acks != requests) {
		err = fmt.Errorf("storm: %d sent, %d acks, %d refused of %d", l.Requests, l.Acks, l.Refused, requests)
	}
	return l, err
}

func (n *network) load(argv []string) (l log, err error) {
	cmd := n.ns.Command(argv[0], argv[1:]...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return l, fmt.Errorf("%v: %w", argv, err)
	}
	if err := json.Unmarshal(out, &l); err != nil {
		return l, fmt.Errorf("log of %v: %w", argv, err)
	}
	return l, nil
}

// strace is the command line that compares: the calls a netlink program makes,
// decoded and discarded. Nil where it is not installed.
func strace() []string {
	path, err := exec.LookPath("strace")
	if err != nil {
		return nil
	}
	return []string{path, "-f", "-e", "trace=sendto,recvfrom,sendmsg,recvmsg", "-o", "/dev/null"}
}
