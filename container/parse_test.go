// SPDX-License-Identifier: Apache-2.0

package container

import (
	"slices"
	"strings"
	"testing"
)

const (
	idA = "4f1c0d6c3be1a2b9d4a70b9f0d7e6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b"
	idB = "0b0aa5a2e1c94d7a8f6e5d4c3b2a190807f6e5d4c3b2a1908f7e6d5c4b3a2918"
	pod = "pod6d4f0a1b_7c2e_4f6a_9b1d_0e8c7a5b3d21"
)

func TestChain(t *testing.T) {
	for _, c := range []struct{ path, want string }{
		// Docker: cgroupfs, systemd, --cgroup-parent, in ECS, with cri-dockerd.
		{"/docker/" + idA, "docker " + idA},
		{"/docker/" + idA + "/init.scope", "docker " + idA},
		{"/system.slice/docker-" + idA + ".scope", "docker " + idA},
		{"/machine.slice/docker-" + idA + ".scope/system.slice/sshd.service", "docker " + idA},
		{"/ecs/6f2b1c0d/" + idA, "docker " + idA},
		{"/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-" + pod + ".slice/docker-" + idA + ".scope", "docker " + idA},
		{"/user.slice/user-1000.slice/user@1000.service/user.slice/docker-" + idA + ".scope", "docker " + idA},
		// containerd: CRI with systemd and cgroupfs, both mixed up, without kubelet; nerdctl.
		{"/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-" + pod + ".slice/cri-containerd-" + idA + ".scope", "containerd " + idA},
		{"/kubepods.slice/kubepods-besteffort.slice/cri-containerd-4f1c0d.scope", "containerd 4f1c0d"},
		{"/kubepods/besteffort/" + pod + "/" + idA, "containerd " + idA},
		{"/kubepods/" + pod + "/" + idA, "containerd " + idA},
		{"/system.slice/containerd.service/kubepods-burstable-" + pod + ".slice:cri-containerd:" + idA, "containerd " + idA},
		{"/k8s.io/" + idA, "containerd " + idA},
		{"/system.slice/nerdctl-" + idA + ".scope", "containerd " + idA},
		// CRI-O: systemd and cgroupfs; crun's own sub-cgroup; its monitors.
		{"/kubepods.slice/kubepods-" + pod + ".slice/crio-" + idA + ".scope", "cri-o " + idA},
		{"/kubepods.slice/kubepods-" + pod + ".slice/crio-" + idA + ".scope/container", "cri-o " + idA},
		{"/kubepods/burstable/" + pod + "/crio-" + idA, "cri-o " + idA},
		{"/kubepods.slice/kubepods-" + pod + ".slice/crio-conmon-" + idA + ".scope", ""},
		{"/kubepods/burstable/" + pod + "/crio-conmon-" + idA, ""},
		// Podman: systemd and cgroupfs, rootless, in a pod, in a service; its monitors.
		{"/machine.slice/libpod-" + idA + ".scope", "podman " + idA},
		{"/machine.slice/libpod-" + idA + ".scope/container", "podman " + idA},
		{"/libpod_parent/libpod-" + idA, "podman " + idA},
		{"/libpod_parent/libpod-" + idA + "/ctr/sub", "podman " + idA},
		{"/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-" + idA + ".scope/container", "podman " + idA},
		{"/machine.slice/machine-libpod_pod_" + idB + ".slice/libpod-" + idA + ".scope", "podman " + idA},
		{"/system.slice/web.service/libpod-payload-" + idA, "podman " + idA},
		{"/machine.slice/libpod-conmon-" + idA + ".scope", ""},
		{"/libpod_parent/conmon", ""},
		{"/machine.slice/machine-libpod_pod_" + idB + ".slice", ""},
		// One in another: kind, and Docker in Docker.
		{"/docker/" + idA + "/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-besteffort.slice/kubelet-kubepods-besteffort-" + pod +
			".slice/cri-containerd-" + idB + ".scope", "docker " + idA + " containerd " + idB},
		{"/docker/" + idA + "/kubelet/kubepods/besteffort/" + pod + "/" + idB, "docker " + idA + " containerd " + idB},
		{"/system.slice/docker-" + idA + ".scope/docker/" + idB, "docker " + idA + " docker " + idB},
		// None.
		{"", ""},
		{"/", ""},
		{"/docker", ""},
		{"/docker/buildkit/ae5lq3nuqyxxb4dbm2j9tbwqc", ""},
		{"/" + idA, ""},
		{"/build/" + idA, ""},
		{"/system.slice/docker.service", ""},
		{"/system.slice/docker-" + idA + ".mount", ""},
		{"/system.slice/docker-" + strings.ToUpper(idA) + ".scope", ""},
		{"/docker/" + idA[1:], ""},
		{"/docker/" + idA + "0", ""},
		{"/system.slice/containerd.service", ""},
		{"/user.slice/user-1000.slice/session-3.scope", ""},
		{"/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-" + pod + ".slice", ""},
		{"/system.slice/cri-containerd-.scope", ""},
		{"/a:b:c/x.slice:other:" + idA, ""},
		{strings.Repeat("/docker/"+idA, 100), ""},
	} {
		var got []string
		for _, c := range Chain(c.path) {
			got = append(got, c.Runtime, c.ID)
		}
		if !slices.Equal(got, strings.Fields(c.want)) {
			t.Errorf("%s:\n got %v\nwant %s", c.path, got, c.want)
		}
		id, runtime, ok := Parse(c.path)
		if want := strings.Fields(c.want); ok != (len(want) > 0) || ok && (id != want[len(want)-1] || runtime != want[len(want)-2]) {
			t.Errorf("%s: %s %s %v", c.path, id, runtime, ok)
		}
	}
}

func TestUserOf(t *testing.T) {
	for path, want := range map[string]int{
		"/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-" + idA + ".scope": 1000,
		"/user.slice/user-0.slice/session-1.scope/libpod-" + idA:                            0,
		"/user-1000.slice/libpod-" + idA:                                                    0,
		"/user.slice/user-99999999999.slice/libpod-" + idA:                                  0,
	} {
		if c := Chain(path); len(c) != 1 || c[0].user != want {
			t.Errorf("%s: %+v, want %d", path, c, want)
		}
	}
}

func FuzzChain(f *testing.F) {
	f.Add("/docker/" + idA + "/kubelet/kubepods/besteffort/" + pod + "/" + idB)
	f.Add("/x.slice:docker:" + idA)
	f.Add("//../user.slice/user-1.slice/crio-" + idA + ".scope")
	f.Fuzz(func(t *testing.T, path string) {
		for _, c := range Chain(path) {
			if !isShortID(c.ID) || c.Runtime == "" || !strings.Contains(path, c.ID) {
				t.Errorf("%+v", c)
			}
		}
	})
}
