// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// Capture is what the commands of a script and the kernel said to each other.
type Capture struct {
	Name     string // of the script
	Kernel   string // as uname -r says
	Families map[uint16]string
	Commands []Command

	links map[uint32]string // of Link
}

// Command is a line of the script; one with an empty Line has what none of
// them said.
type Command struct {
	Line     string
	Output   string // standard output, of commands that are compared
	Messages []Message
}

// Message is one netlink message.
type Message struct {
	Protocol  int
	Direction decode.Direction
	Event     bool   // to a multicast group, not to a program
	Request   []byte // the first 20 bytes of what it answers, where it ends an exchange; or nil
	Data      []byte
}

// GenericFamily is decode.Names.
func (c *Capture) GenericFamily(id uint16) (string, bool) {
	name, ok := c.Families[id]
	return name, ok
}

// Link is decode.Names, as the messages themselves tell.
func (c *Capture) Link(index uint32) (string, bool) {
	if c.links == nil {
		c.links = make(map[uint32]string)
		for i := range c.Commands {
			for _, m := range c.Commands[i].Messages {
				c.learn(&m)
			}
		}
	}
	name, ok := c.links[index]
	return name, ok
}

// learn takes the name of an RTM_NEWLINK that is of no bridge's.
func (c *Capture) learn(m *Message) {
	const newlink = 16
	if m.Protocol != 0 || m.Direction != decode.FromKernel || len(m.Data) < 24 || binary.NativeEndian.Uint16(m.Data[4:]) != newlink {
		return
	}
	var d decode.Decoder
	t := d.Decode(&decode.Context{Direction: m.Direction}, m.Data)
	if name := t.Find("IFLA_IFNAME"); name != nil {
		c.links[binary.NativeEndian.Uint32(m.Data[20:])] = string(name.Bytes())
	}
}

// Decode decodes a message of the capture.
func (c *Capture) Decode(d *decode.Decoder, m *Message) *decode.Message {
	to := &decode.Context{Protocol: m.Protocol, Names: c}
	from := &decode.Context{Protocol: m.Protocol, Direction: m.Direction, Names: c}
	if m.Request != nil {
		from.Request = decode.Builtin().Type(to, m.Request)
	}
	return d.Decode(from, m.Data)
}

// directions are how a line of a file begins.
const (
	sent     = '>'
	received = '<'
	event    = '*'
)

// Write writes the capture as text: a line a message, protocol and bytes in
// hex, and behind them the beginning of the request that it answers. A message
// that came before with another sequence number is left out where its command
// is not compared.
func (c *Capture) Write(w io.Writer) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "corpus %s\nkernel %s\n", c.Name, c.Kernel)
	for id := range uint16(1<<16 - 1) {
		if name, ok := c.Families[id]; ok {
			fmt.Fprintf(b, "family %d %s\n", id, name)
		}
	}
	seen := make(map[string]bool)
	for i := range c.Commands {
		command := &c.Commands[i]
		fmt.Fprintf(b, "$ %s\n", command.Line)
		for j := range command.Messages {
			m := &command.Messages[j]
			line := m.line()
			key := m.key()
			if seen[key] && command.Output == "" {
				continue
			}
			seen[key] = true
			fmt.Fprintln(b, line)
		}
		for line := range strings.Lines(command.Output) {
			fmt.Fprintf(b, "| %s\n", strings.TrimRight(line, " \n"))
		}
	}
	return b.Flush()
}

// WriteFile writes the capture to a file of its name in the directory, packed.
func (c *Capture) WriteFile(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	f, err := os.Create(filepath.Join(dir, c.Name+".gz"))
	if err != nil {
		return err
	}
	z, _ := gzip.NewWriterLevel(f, gzip.BestCompression)
	return errors.Join(c.Write(z), z.Close(), f.Close())
}

func (m *Message) line() string {
	mark := byte(sent)
	switch {
	case m.Event:
		mark = event
	case m.Direction == decode.FromKernel:
		mark = received
	}
	line := fmt.Sprintf("%c %d %x", mark, m.Protocol, m.Data)
	if m.Request != nil {
		line += fmt.Sprintf(" %x", m.Request)
	}
	return line
}

// key is the line without what differs each time: nlmsg_seq and nlmsg_pid.
func (m *Message) key() string {
	const seq, payload = 8, decode.HeaderLen
	n := *m
	if len(m.Data) >= payload {
		n.Data = append(append(bytes.Clone(m.Data[:seq]), make([]byte, payload-seq)...), m.Data[payload:]...)
		if typ := binary.NativeEndian.Uint16(m.Data[4:]); typ == decode.ERROR && len(m.Data) >= payload+4+payload {
			copy(n.Data[payload+4+seq:payload+4+payload], make([]byte, payload-seq))
		}
	}
	if len(m.Request) >= payload {
		n.Request = append(append(bytes.Clone(m.Request[:seq]), make([]byte, payload-seq)...), m.Request[payload:]...)
	}
	return n.line()
}

// Read reads captures as WriteFile writes them, one after another.
func Read(r io.Reader) (all []*Capture, err error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	return readText(z)
}

func readText(r io.Reader) (all []*Capture, err error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	for n := 1; lines.Scan(); n++ {
		if all, err = read(all, lines.Text()); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return all, lines.Err()
}

func read(all []*Capture, line string) ([]*Capture, error) {
	mark, rest, _ := strings.Cut(line, " ")
	if mark == "corpus" {
		return append(all, &Capture{Name: rest, Families: map[uint16]string{}}), nil
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%.20q is of no corpus", line)
	}
	c := all[len(all)-1]
	switch mark {
	case "kernel":
		c.Kernel = rest
		return all, nil
	case "family":
		id, name, _ := strings.Cut(rest, " ")
		n, err := strconv.ParseUint(id, 10, 16)
		c.Families[uint16(n)] = name
		return all, err
	case "$":
		c.Commands = append(c.Commands, Command{Line: rest})
		return all, nil
	}
	if len(c.Commands) == 0 {
		return nil, fmt.Errorf("%.20q is of no command", line)
	}
	command := &c.Commands[len(c.Commands)-1]
	if mark == "|" {
		command.Output += rest + "\n"
		return all, nil
	}
	m, err := readMessage(mark, strings.Fields(rest))
	command.Messages = append(command.Messages, m)
	return all, err
}

func readMessage(mark string, words []string) (m Message, err error) {
	if len(words) < 2 || len(mark) != 1 {
		return m, fmt.Errorf("a line that begins with %q", mark)
	}
	if m.Protocol, err = strconv.Atoi(words[0]); err != nil {
		return m, err
	}
	switch mark[0] {
	case sent:
	case event:
		m.Direction, m.Event = decode.FromKernel, true
	case received:
		m.Direction = decode.FromKernel
	default:
		return m, fmt.Errorf("a line that begins with %q", mark)
	}
	if m.Data, err = hex.DecodeString(words[1]); err == nil && len(words) > 2 {
		m.Request, err = hex.DecodeString(words[2])
	}
	return m, err
}
