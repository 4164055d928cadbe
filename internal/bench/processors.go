// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// alone runs f with the first processor alone where that is asked for: an
// emulator with a thread for each processor may fail where one runs what another
// patches, and attaching patches.
func (b *bench) alone(f func() error) error {
	if !b.oneAttaches {
		return f()
	}
	if err := online(false); err != nil {
		return err
	}
	return errors.Join(f(), online(true))
}

// online turns all processors but the first on or off.
func online(on bool) error {
	all, err := filepath.Glob("/sys/devices/system/cpu/cpu[0-9]*/online") // the first may have none
	if err != nil {
		return err
	}
	digit := "0"
	if on {
		digit = "1"
	}
	for _, path := range all {
		if filepath.Base(filepath.Dir(path)) == "cpu0" {
			continue
		}
		if err := os.WriteFile(path, []byte(digit), 0); err != nil {
			return fmt.Errorf("processors: %w", err)
		}
	}
	return nil
}
