// SPDX-License-Identifier: Apache-2.0

// Package fuzz runs the module's fuzz targets for a moment as one of its tests:
// go test by itself gives them their seeds only. scripts/fuzz runs them for
// long.
package fuzz
