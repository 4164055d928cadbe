// SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// What the storm finds nothing of can be found.
func TestDifferences(t *testing.T) {
	deeds := func() []deed {
		return []deed{
			{inode: 5, ordinal: 1, kind: 25, outcome: outcomeError, errno: unix.ESRCH},
			{inode: 5, ordinal: 0, kind: 24, outcome: outcomeOK, slow: true},
			{inode: 6, kind: 18, outcome: outcomeOK, doubt: onSyscall, data: true, replies: 3},
			{inode: 6, ordinal: 1, kind: 18, outcome: outcomeOK, data: true, replies: 3, cut: true},
		}
	}
	right := func() []told {
		return []told{
			{inode: 6, id: 3, kind: 18, outcome: outcomeOK, replies: 3},
			{inode: 6, id: 4, kind: 18, outcome: outcomeOK, replies: 3, cut: true},
			{inode: 5, id: 2, kind: 25, outcome: outcomeError, errno: uint16(unix.ESRCH)},
			{inode: 5, id: 1, kind: 24, outcome: outcomeOK},
		}
	}
	for _, tt := range []struct {
		name     string
		change   func(all []told) []told
		verdicts bool
		unsure   int
		want     []string // parts of the differences
	}{
		{"none", func(all []told) []told { return all }, true, 0, nil},
		{"unknown", func(all []told) []told { all[0].outcome = outcomeUnknown; return all }, false, 1, nil},
		{"unknown, by who knows", func(all []told) []told { all[0].outcome = outcomeUnknown; return all }, true, 0, []string{"told id 3"}},
		{"exchanged", func(all []told) []told { all[2].id, all[3].id = 1, 2; return all }, true, 0, []string{"told id 1", "told id 2"}},
		{"another errno", func(all []told) []told { all[2].errno++; return all }, true, 0, []string{"told id 2"}},
		{"fewer messages", func(all []told) []told { all[1].replies--; return all }, true, 0, []string{"told id 4"}},
		{"not interrupted", func(all []told) []told { all[1].cut = false; return all }, true, 0, []string{"told id 4"}},
		{"partial", func(all []told) []told { all[1].partial = true; return all }, true, 0, []string{"told id 4"}},
		{"late", func(all []told) []told { all[3].partial, all[3].outcome = true, outcomeUnknown; return all }, true, 1, nil},
		{"missing", func(all []told) []told { return slices.Delete(all, 1, 2) }, true, 0, []string{"socket 6, message 1"}},
		{"too many", func(all []told) []told { return append(all, told{inode: 5, id: 9}) }, true, 0, []string{"socket 5: told of what was not done"}},
	} {
		diffs, unsure := differences(deeds(), tt.change(right()), tt.verdicts)
		ok := len(diffs) == len(tt.want) && unsure == tt.unsure
		for i := range tt.want {
			ok = ok && strings.Contains(diffs[i], tt.want[i])
		}
		if !ok {
			t.Errorf("%s: %d unsure, %q", tt.name, unsure, diffs)
		}
	}
}

func TestToldIn(t *testing.T) {
	for line, want := range map[string]told{
		`{"kind":"exchange","id":7,"process":{"args":["\"id\":9"]},"socket":{"inode":51234,"portid":3},"request":{"name":"RTM_DELROUTE","type":25,` +
			`"attributes":[{"type":9}]},"outcome":"error","answer":"error","error":{"errno":3,"name":"ESRCH"}}`: {id: 7, inode: 51234, kind: 25, outcome: outcomeError, errno: 3},
		`{"kind":"exchange","id":8,"socket":{"inode":1},"request":{"type":18},"outcome":"ok","answer":"dump","interrupted":true,"replies":[{"type":2,"error":{"errno":0}}],` +
			`"reply_count":12,"reply_bytes":2960,"complete":false}`: {id: 8, inode: 1, kind: 18, outcome: outcomeOK, replies: 12, partial: true, cut: true},
	} {
		if got, err := toldIn([]byte(line)); err != nil || got != want {
			t.Errorf("%s: %+v, %v", line, got, err)
		}
	}
	for _, line := range []string{"", "{}", `{"kind":"exchange","id":7,"request":{"type":25},"outcome":"none"}`} {
		if got, err := toldIn([]byte(line)); err == nil {
			t.Errorf("%s: %+v", line, got)
		}
	}
}
