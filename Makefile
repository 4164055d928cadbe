# SPDX-License-Identifier: Apache-2.0

GO ?= go
CLANG_FORMAT ?= clang-format-14
FUZZTIME ?= 1m
BENCH ?=

# A clone that belongs to another user has no readable history for root.
export GOFLAGS := $(GOFLAGS) -buildvcs=false
export CLANG_FORMAT

.PHONY: build generate test bench bench-kernels corpus fuzz lint test-native test-kernels types readme-outputs setup clean help
.DEFAULT_GOAL := build

build: ## bin/nlsnoop; needs only Go (default)
	$(GO) build -trimpath -o bin/nlsnoop ./cmd/nlsnoop

generate: setup ## BPF objects and their Go binding (clang-14, of Debian 12); tables of decode from netlink specs (SPECS); COVERAGE.md
	$(GO) generate ./bpf/...
	scripts/spdx --generated
	$(GO) run ./decode/ynl/gen -specs $(SPECS) -out decode
	$(GO) run ./internal/coverage/gen decode/COVERAGE.md

SPECS ?= decode/ynl/specs

NATIVE := $(GO) run ./internal/gotest -exec $(CURDIR)/scripts/asroot ./...
OTHERS = $(GO) run ./internal/vm/kernels test $(KERNELS)
KERNELS ?=
VM_PACKAGES := qemu-system-x86 qemu-system-arm xz-utils zstd kmod debian-archive-keyring

test: build ## install what tests need, run them all, those of a live kernel as root here, and in VMs on others
	@scripts/setup $(VM_PACKAGES)
	@scripts/asroot true
	$(NATIVE) -- $(OTHERS)

test-native: setup build ## all tests here, none in VMs
	@scripts/asroot true
	$(NATIVE)

test-kernels: ## the tests of a live kernel, in VMs on others and every backend (KERNELS: flags of internal/vm/kernels)
	@scripts/setup $(VM_PACKAGES)
	$(OTHERS)

types: ## what the kernels' types are, of those the BPF objects ask for: bpf/testdata/btf
	@scripts/setup $(VM_PACKAGES) bpftool
	$(GO) run ./internal/vm/kernels btf bpf/testdata/btf

corpus: ## what the tools and a full kernel say to each other, kept anew in internal/corpus/testdata (KERNELS: -run REGEXP)
	@scripts/setup $(VM_PACKAGES)
	$(GO) run ./internal/vm/kernels golden $(KERNELS)

bench: setup build ## the table of the README, measured here as root (BENCH: flags of internal/bench)
	@scripts/asroot true
	$(GO) build -o bin/bench ./internal/bench
	-$(GO) test -run '^$$' -bench . -benchmem -benchtime 0.2s -count 20 ./decode >bin/decode.txt
	scripts/asroot bin/bench -nlsnoop bin/nlsnoop -decode bin/decode.txt $(BENCH)

bench-kernels: ## what each backend costs, in a VM on Linux 6.12 (BENCH: flags of internal/bench)
	@scripts/setup $(VM_PACKAGES)
	$(GO) run ./internal/vm/kernels bench -kernel 6.12 -- -runs 11 -requests 10000 $(BENCH)

fuzz: ## each fuzz target for FUZZTIME (default a minute)
	scripts/fuzz $(FUZZTIME)

lint: setup ## gofmt, vet, staticcheck, clang-format, licence lines, arm64
	@scripts/lint

readme-outputs: build ## run the commands README.md shows outputs of, and write them there
	$(GO) run ./internal/readme README.md

setup: # install what is missing, through apt
	@scripts/setup

clean: ## remove what build, test and bench made
	rm -rf bin

help: ## these lines
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16
