// SPDX-License-Identifier: Apache-2.0

package bpf

import (
	"slices"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
)

// value is what is known of a register: a number, and whether a relocation
// had a part in it.
type value struct {
	known, relocated bool
	n                uint64
}

// state is a point that execution can come to. Little is known, so that loops
// end: of calculations only those with relocated numbers are followed.
type state struct {
	at   int
	regs [11]value
}

// reachable lists the instructions, by index, that the verifier gets to see:
// those behind a condition on a relocated number, such as
// bpf_core_field_exists, only where it holds. Every function counts as called.
func reachable(insns asm.Instructions, relocated map[int]*btf.CORERelocation) []int {
	offsets := make(map[asm.RawInstructionOffset]int)
	position := make([]asm.RawInstructionOffset, len(insns))
	var queue []state
	for i := insns.Iterate(); i.Next(); {
		offsets[i.Offset], position[i.Index] = i.Index, i.Offset
		if i.Index == 0 || i.Ins.Symbol() != "" {
			queue = append(queue, state{at: i.Index})
		}
	}
	seen := make(map[state]bool)
	reached := make(map[int]bool)
	for len(queue) > 0 {
		s := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if s.at >= len(insns) || seen[s] {
			continue
		}
		seen[s], reached[s.at] = true, true
		ins := &insns[s.at]
		jump := offsets[position[s.at]+1+asm.RawInstructionOffset(ins.Offset)]
		next, far := s.step(ins, relocated[s.at] != nil)
		if next {
			queue = append(queue, state{s.at + 1, s.regs})
		}
		if far {
			queue = append(queue, state{jump, s.regs})
		}
	}
	var all []int
	for i := range reached {
		all = append(all, i)
	}
	slices.Sort(all)
	return all
}

// step does what the instruction does to the registers and says where it can
// go: to the next, to its jump's target.
func (s *state) step(ins *asm.Instruction, relocated bool) (next, far bool) {
	if isPoison(ins) {
		return false, false
	}
	switch class := ins.OpCode.Class(); {
	case class.IsJump():
		return s.jump(ins)
	case class.IsALU():
		s.regs[ins.Dst] = s.calculate(ins, relocated)
	case class == asm.LdClass && ins.IsConstantLoad(asm.DWord):
		s.regs[ins.Dst] = value{relocated, relocated, uint64(ins.Constant)}
	case class.IsLoad():
		s.regs[ins.Dst] = value{}
	case class == asm.StXClass && ins.OpCode.Mode() == asm.AtomicMode:
		s.regs[ins.Src], s.regs[asm.R0] = value{}, value{}
	}
	return true, false
}

func (s *state) operand(ins *asm.Instruction) value {
	if ins.OpCode.Source() == asm.RegSource {
		return s.regs[ins.Src]
	}
	return value{known: true, n: uint64(ins.Constant)}
}

func (s *state) calculate(ins *asm.Instruction, relocated bool) value {
	x, y := s.regs[ins.Dst], s.operand(ins)
	y.relocated = y.relocated || relocated
	op := ins.OpCode.ALUOp()
	if op == asm.Mov {
		x = y
	} else if !x.known || !y.known || !x.relocated && !y.relocated {
		return value{}
	}
	x.relocated = x.relocated || y.relocated
	switch op {
	case asm.Mov:
	case asm.Add:
		x.n += y.n
	case asm.And:
		x.n &= y.n
	case asm.Or:
		x.n |= y.n
	case asm.Xor:
		x.n ^= y.n
	case asm.LSh:
		x.n <<= y.n & 63
	case asm.RSh:
		x.n >>= y.n & 63
	default:
		return value{}
	}
	if ins.OpCode.Class() == asm.ALUClass {
		x.n = uint64(uint32(x.n))
	}
	return x
}

// jump decides a condition where both sides are known.
func (s *state) jump(ins *asm.Instruction) (next, far bool) {
	op := ins.OpCode.JumpOp()
	switch op {
	case asm.Exit:
		return false, false
	case asm.Ja:
		return false, true
	case asm.Call:
		for r := asm.R0; r <= asm.R5; r++ {
			s.regs[r] = value{}
		}
		return true, false
	}
	x, y := s.regs[ins.Dst], s.operand(ins)
	if !x.known || !y.known {
		return true, true
	}
	if ins.OpCode.Class() == asm.Jump32Class {
		x.n, y.n = uint64(uint32(x.n)), uint64(uint32(y.n))
	}
	holds, decided := map[asm.JumpOp]bool{
		asm.JEq: x.n == y.n, asm.JNE: x.n != y.n, asm.JGT: x.n > y.n, asm.JGE: x.n >= y.n,
		asm.JLT: x.n < y.n, asm.JLE: x.n <= y.n, asm.JSet: x.n&y.n != 0,
	}[op]
	return !decided || !holds, !decided || holds
}
