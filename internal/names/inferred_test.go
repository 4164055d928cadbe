// SPDX-License-Identifier: Apache-2.0

package names

import (
	"encoding/binary"
	"reflect"
	"slices"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/btfenum"
	"github.com/nlsnoop/nlsnoop/internal/infer"
	"golang.org/x/sys/unix"
)

// newGuess is a cache on a kernel with a family "guess", number 40.
func newGuess() (*Cache, *fakeKernel) {
	c, k, _ := newTest()
	k.ids[40] = "guess"
	c.families.refresh()
	k.described = map[string]*infer.Family{"guess": {Name: "guess", MaxAttr: 1, Ops: []infer.Op{{Command: 1, Checked: true, Do: 0, Dump: infer.None}},
		Policies: map[int]infer.Policy{0: {1: {Type: 4, Nested: infer.None}}}}}
	k.types = []btfenum.Enum{
		{Values: []btfenum.Value{{Name: "GUESS_CMD_UNSPEC", N: 0}, {Name: "GUESS_CMD_GET", N: 1}}},
		{Values: []btfenum.Value{{Name: "OTHER_CMD_UNSPEC", N: 0}, {Name: "OTHER_CMD_GET", N: 1}}},
		{Values: []btfenum.Value{{Name: "GUESS_ATTR_UNSPEC", N: 0}, {Name: "GUESS_ATTR_ID", N: 1}}},
	}
	return c, k
}

// read is a request of the family, as text.
func read(c *Cache) string {
	msg := make([]byte, decode.HeaderLen, 64)
	binary.NativeEndian.PutUint16(msg[4:], 40)
	msg = append(msg, 1, 1, 0, 0, 8, 0, 1, 0, 7, 0, 0, 0)
	binary.NativeEndian.PutUint32(msg, uint32(len(msg)))
	m := new(decode.Decoder).Decode(&decode.Context{Protocol: unix.NETLINK_GENERIC, Names: c.In(10, 0, 1)}, msg)
	name := ""
	if m.Type != nil {
		name = m.Type.Name + " "
	}
	return name + string(m.AppendText(nil, nil))
}

func wantRead(t *testing.T, c *Cache, want string) {
	t.Helper()
	if got := read(c); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// bare is what the request reads as while nothing is known.
const bare = "cmd=1 version=1 1=0x07000000"

// answered waits for what was asked about the family.
func answered(c *Cache) {
	c.inferred.mu.RLock()
	one := c.inferred.known["guess"]
	c.inferred.mu.RUnlock()
	<-one.done
}

// TestInferred is that messages before the answer are as without it, those
// after it have names, and the kernel is asked once.
func TestInferred(t *testing.T) {
	c, k := newGuess()
	k.hold = make(chan struct{})
	before := k.asked.Load()
	for range 10 {
		wantRead(t, c, bare)
	}
	close(k.hold)
	answered(c)
	for range 10 {
		wantRead(t, c, "GUESS_CMD_GET ID?=7")
	}
	if n := k.asked.Load() - before; n != 1 {
		t.Errorf("%d questions", n)
	}
}

// TestInfer waits for the answer.
func TestInfer(t *testing.T) {
	c, _ := newGuess()
	tables := c.Infer("guess")
	if tables == nil || len(tables.Families()) != 1 || tables.Families()[0].Name != "guess" {
		t.Errorf("%+v", tables)
	}
	if got := c.Infer("other"); got != nil {
		t.Errorf("%+v", got)
	}
	wantRead(t, c, "GUESS_CMD_GET ID?=7")
}

// TestInferredWithoutTypes has the policy's types and no names.
func TestInferredWithoutTypes(t *testing.T) {
	c, k := newGuess()
	k.types = nil
	wantRead(t, c, bare)
	answered(c)
	wantRead(t, c, "cmd=1 version=1 1?=7")
}

// TestInferredRefused is a family the kernel says nothing of: it is not asked
// again.
func TestInferredRefused(t *testing.T) {
	c, k := newGuess()
	k.described = nil
	before := k.asked.Load()
	wantRead(t, c, bare)
	answered(c)
	wantRead(t, c, bare)
	if n := k.asked.Load() - before; n != 1 {
		t.Errorf("%d questions", n)
	}
}

// TestTooManyInferred is that what is remembered has an end.
func TestTooManyInferred(t *testing.T) {
	c, _ := newGuess()
	for i := range maxInferred + 10 {
		c.inferred.tables(string(rune('a' + i)))
	}
	if n := len(c.inferred.known); n != maxInferred {
		t.Errorf("%d families", n)
	}
}

// nest is an attribute of others, or of one number.
func nest(typ uint16, parts ...[]byte) []byte { return attr(typ, slices.Concat(parts...)...) }

func word(v uint32) []byte { return binary.NativeEndian.AppendUint32(nil, v) }

// TestDescribe reads what the kernel says of a family.
func TestDescribe(t *testing.T) {
	f := readFamily("guess", slices.Concat(nest(unix.CTRL_ATTR_HDRSIZE, word(4)), nest(unix.CTRL_ATTR_MAXATTR, word(9)), nest(unix.CTRL_ATTR_OPS,
		nest(1, nest(unix.CTRL_ATTR_OP_ID, word(1)), nest(unix.CTRL_ATTR_OP_FLAGS, word(genlCmdCapHasPol|1))),
		nest(2, nest(unix.CTRL_ATTR_OP_ID, word(3)), nest(unix.CTRL_ATTR_OP_FLAGS, word(1))),
	)))
	for _, b := range [][]byte{
		nest(ctrlAttrOpPolicy, nest(1, nest(ctrlAttrPolicyDo, word(0)), nest(ctrlAttrPolicyDump, word(2)))),
		nest(ctrlAttrOpPolicy, nest(7, nest(ctrlAttrPolicyDo, word(0)))), // no operation of its
		nest(ctrlAttrPolicy, nest(0, nest(1, nest(policyTypeAttrType, word(4))))),
		nest(ctrlAttrPolicy, nest(0, nest(9, nest(policyTypeAttrType, word(13)), nest(policyTypeAttrPolicyIdx, word(1)), nest(policyTypeAttrPolicyMaxType, word(5))))),
		nest(ctrlAttrPolicy, nest(2, nest(1, nest(policyTypeAttrType, []byte{4})))), // no u32
		{1, 2, 3},
	} {
		readPolicies(f, b)
	}
	want := &infer.Family{Name: "guess", HeaderSize: 4, MaxAttr: 9,
		Ops: []infer.Op{{Command: 1, Checked: true, Do: 0, Dump: 2}, {Command: 3, Do: infer.None, Dump: infer.None}},
		Policies: map[int]infer.Policy{
			0: {1: {Type: 4, Nested: infer.None}, 9: {Type: 13, Nested: 1, MaxType: 5}},
			2: {1: {Type: 0, Nested: infer.None}},
		}}
	if !reflect.DeepEqual(f, want) {
		t.Errorf("got %+v\nwant %+v", f, want)
	}
}

// FuzzDescribe: any bytes are a family, and tables can be made of it.
func FuzzDescribe(f *testing.F) {
	f.Add(nest(unix.CTRL_ATTR_MAXATTR, word(9)), nest(ctrlAttrPolicy, nest(0, nest(9, nest(policyTypeAttrType, word(13)), nest(policyTypeAttrPolicyIdx, word(0))))))
	f.Add(nest(unix.CTRL_ATTR_OPS, nest(1, nest(unix.CTRL_ATTR_OP_ID, word(1)))), nest(ctrlAttrOpPolicy, nest(1, nest(ctrlAttrPolicyDo, word(0)))))
	_, k := newGuess()
	f.Fuzz(func(t *testing.T, family, policies []byte) {
		d := readFamily("guess", family)
		readPolicies(d, policies)
		if tables := infer.Tables(d, k.types); tables != nil {
			new(decode.Tables).With(tables)
		}
	})
}
