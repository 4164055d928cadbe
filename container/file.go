// SPDX-License-Identifier: Apache-2.0

package container

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"syscall"
)

// maxFile is more than a runtime writes of a container.
const maxFile = 4 << 20

// readFile reads a regular file of no more than maxFile bytes; it waits for
// nobody.
func readFile(path string) ([]byte, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readOpened(f)
}

// readFileIn is readFile below a directory that another user may write to: no
// link leads out of it.
func readFileIn(dir, path string) ([]byte, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	f, err := root.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readOpened(f)
}

func readOpened(f *os.File) ([]byte, error) {
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errors.New("not a regular file")
	}
	return readMost(f)
}

// readMost reads all, if it is no more than maxFile bytes.
func readMost(r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err == nil && len(b) > maxFile {
		return nil, errors.New("too large")
	}
	return b, err
}

// into reads JSON; false: there is none, or it is something else.
func into(to any, b []byte, err error) bool {
	return err == nil && json.Unmarshal(b, to) == nil
}
