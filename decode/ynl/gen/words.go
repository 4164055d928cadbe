// SPDX-License-Identifier: Apache-2.0

package main

import "github.com/nlsnoop/nlsnoop/decode"

// The names of package decode's constants, by value.

var kinds = map[decode.Kind]string{
	decode.Unused: "Unused", decode.Pad: "Pad",
	decode.U8: "U8", decode.U16: "U16", decode.U32: "U32", decode.U64: "U64",
	decode.S8: "S8", decode.S16: "S16", decode.S32: "S32", decode.S64: "S64",
	decode.Uint: "Uint", decode.Sint: "Sint", decode.Flag: "Flag", decode.String: "String", decode.Binary: "Binary",
	decode.IP: "IP", decode.MAC: "MAC", decode.UUID: "UUID", decode.StructOf: "StructOf", decode.Bitfield32: "Bitfield32",
	decode.Nest: "Nest", decode.NestArray: "NestArray", decode.Array: "Array", decode.Packed: "Packed",
	decode.Records: "Records", decode.SubMessage: "SubMessage", decode.Bitmap: "Bitmap",
}

var orders = map[decode.Order]string{decode.Big: "Big", decode.Little: "Little"}

var shows = map[decode.Show]string{
	decode.Hex: "Hex", decode.IfIndex: "IfIndex", decode.TCHandle: "TCHandle", decode.Seconds: "Seconds",
	decode.Millis: "Millis", decode.Micros: "Micros", decode.Nanos: "Nanos", decode.ClockTick: "ClockTick",
	decode.ByteRate: "ByteRate", decode.BitRate: "BitRate", decode.IPv4: "IPv4", decode.GenlID: "GenlID",
}

var directions = map[decode.Direction]string{
	decode.ToKernel: "ToKernel", decode.FromKernel: "FromKernel", decode.Both: "Both",
}

var classes = map[decode.Class]string{
	decode.ClassGet: "ClassGet", decode.ClassNew: "ClassNew", decode.ClassDelete: "ClassDelete",
}
