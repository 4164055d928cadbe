// SPDX-License-Identifier: Apache-2.0

// Package uapi reads the constants of C headers, for tests that compare tables
// with the kernel's.
package uapi

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// Headers are the constants of C headers: enumerators and #defines, evaluated
// on demand. A name may have several meanings, one a header.
type Headers struct {
	consts map[string][]cconst
}

// cconst is an expression, and how far an enumerator is from the last one that
// had an expression.
type cconst struct {
	expr string
	off  uint64
}

var (
	comment  = regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`)
	define   = regexp.MustCompile(`(?m)^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(.+)$`)
	directly = regexp.MustCompile(`(?m)^[ \t]*#.*$`)
	enum     = regexp.MustCompile(`(?s)\benum\b\s*\w*\s*\{(.*?)\}`)
	suffix   = regexp.MustCompile(`\b(0[xX][0-9a-fA-F]+|[0-9]+)[uUlL]+\b`)
)

// New is no constants.
func New() *Headers { return &Headers{consts: map[string][]cconst{}} }

// Tree adds every header under a directory.
func (h *Headers) Tree(dir string) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".h" {
			return err
		}
		return h.File(path)
	})
}

// File adds the constants of one header.
func (h *Headers) File(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	src := comment.ReplaceAllString(strings.ReplaceAll(string(b), "\\\n", " "), " ")
	for _, m := range define.FindAllStringSubmatch(src, -1) {
		h.add(m[1], cconst{expr: m[2]})
	}
	for _, m := range enum.FindAllStringSubmatch(directly.ReplaceAllString(src, ""), -1) {
		h.enumerators(m[1])
	}
	return nil
}

func (h *Headers) add(name string, c cconst) {
	if strings.TrimSpace(c.expr) != name { // #define IFF_UP IFF_UP
		h.consts[name] = append(h.consts[name], c)
	}
}

func (h *Headers) enumerators(body string) {
	last := cconst{expr: "0"}
	for i, item := range strings.Split(body, ",") {
		name, expr, given := strings.Cut(item, "=")
		if name = strings.TrimSpace(name); name == "" {
			continue
		}
		switch {
		case given:
			last = cconst{expr: expr}
		case i > 0:
			last.off++
		}
		h.add(name, last)
	}
}

// Values are what a name stands for, one a header that has it.
func (h *Headers) Values(name string) []uint64 {
	return h.lookup(name, 0)
}

func (h *Headers) lookup(name string, depth int) (values []uint64) {
	if depth > 20 {
		return nil
	}
	for _, c := range h.consts[name] {
		e, err := parser.ParseExpr(suffix.ReplaceAllString(c.expr, "$1"))
		if err != nil {
			continue
		}
		if v, ok := h.eval(e, depth); ok {
			values = append(values, v+c.off)
		}
	}
	return values
}

// eval evaluates what C and Go write alike, and the kernel's macros for bits
// and byte order; a constant in network order is the number it is read as.
func (h *Headers) eval(e ast.Expr, depth int) (uint64, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		v, err := strconv.ParseUint(e.Value, 0, 64)
		return v, err == nil
	case *ast.ParenExpr:
		return h.eval(e.X, depth)
	case *ast.Ident:
		if v := h.lookup(e.Name, depth+1); len(v) > 0 {
			return v[0], true
		}
	case *ast.UnaryExpr:
		if v, ok := h.eval(e.X, depth); ok && e.Op == token.SUB {
			return -v, true
		}
	case *ast.CallExpr:
		return h.call(e, depth)
	case *ast.BinaryExpr:
		return h.binary(e, depth)
	}
	return 0, false
}

func (h *Headers) call(e *ast.CallExpr, depth int) (uint64, bool) {
	f, ok := e.Fun.(*ast.Ident)
	if !ok || len(e.Args) != 1 {
		return 0, false
	}
	v, ok := h.eval(e.Args[0], depth)
	switch f.Name {
	case "__cpu_to_be16":
		return v, ok
	case "_BITUL", "_BITULL", "BIT":
		return 1 << v, ok
	}
	return 0, false
}

func (h *Headers) binary(e *ast.BinaryExpr, depth int) (uint64, bool) {
	x, okX := h.eval(e.X, depth)
	y, okY := h.eval(e.Y, depth)
	if !okX || !okY {
		return 0, false
	}
	switch e.Op {
	case token.ADD:
		return x + y, true
	case token.SUB:
		return x - y, true
	case token.SHL:
		return x << y, true
	case token.OR:
		return x | y, true
	}
	return 0, false
}
