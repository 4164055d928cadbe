// SPDX-License-Identifier: Apache-2.0

package decode

// What tasks and control groups spent (linux/taskstats.h, linux/cgroupstats.h):
// TASKSTATS. Delays are in nanoseconds, times of ac_ fields in microseconds.

var acctFlagsEnum = Enum{Name: "ac_flag", Prefix: "A", Flags: true, Values: []Value{
	{0x1, "AFORK"},
	{0x2, "ASU"},
	{0x4, "ACOMPAT"},
	{0x8, "ACORE"},
	{0x10, "AXSIG"},
	{0x20, "AGROUP"},
}}

var kernelTimespecStruct = Struct{Name: "__kernel_timespec", Size: 16, Fields: []Attr{
	{Kind: S64, Name: "tv_sec"},
	{Kind: S64, Name: "tv_nsec"},
}}

var taskstatsStruct = Struct{Name: "taskstats", Size: 688, Fields: []Attr{
	{Kind: U16, Name: "version"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "ac_exitcode"},
	{Kind: U8, Name: "ac_flag", Enum: &acctFlagsEnum},
	{Kind: U8, Name: "ac_nice"},
	{Kind: Pad, Len: 6, Name: "pad1"},
	{Kind: U64, Name: "cpu_count"},
	{Kind: U64, Show: Nanos, Name: "cpu_delay_total"},
	{Kind: U64, Name: "blkio_count"},
	{Kind: U64, Show: Nanos, Name: "blkio_delay_total"},
	{Kind: U64, Name: "swapin_count"},
	{Kind: U64, Show: Nanos, Name: "swapin_delay_total"},
	{Kind: U64, Show: Nanos, Name: "cpu_run_real_total"},
	{Kind: U64, Show: Nanos, Name: "cpu_run_virtual_total"},
	{Kind: String, Len: 32, Name: "ac_comm"},
	{Kind: U8, Name: "ac_sched"},
	{Kind: Pad, Len: 3, Name: "ac_pad"},
	{Kind: Pad, Len: 4, Name: "pad2"},
	{Kind: U32, Name: "ac_uid"},
	{Kind: U32, Name: "ac_gid"},
	{Kind: U32, Name: "ac_pid"},
	{Kind: U32, Name: "ac_ppid"},
	{Kind: U32, Name: "ac_btime"},
	{Kind: Pad, Len: 4, Name: "pad3"},
	{Kind: U64, Show: Micros, Name: "ac_etime"},
	{Kind: U64, Show: Micros, Name: "ac_utime"},
	{Kind: U64, Show: Micros, Name: "ac_stime"},
	{Kind: U64, Name: "ac_minflt"},
	{Kind: U64, Name: "ac_majflt"},
	{Kind: U64, Name: "coremem"},
	{Kind: U64, Name: "virtmem"},
	{Kind: U64, Name: "hiwater_rss"},
	{Kind: U64, Name: "hiwater_vm"},
	{Kind: U64, Name: "read_char"},
	{Kind: U64, Name: "write_char"},
	{Kind: U64, Name: "read_syscalls"},
	{Kind: U64, Name: "write_syscalls"},
	{Kind: U64, Name: "read_bytes"},
	{Kind: U64, Name: "write_bytes"},
	{Kind: U64, Name: "cancelled_write_bytes"},
	{Kind: U64, Name: "nvcsw"},
	{Kind: U64, Name: "nivcsw"},
	{Kind: U64, Show: Micros, Name: "ac_utimescaled"},
	{Kind: U64, Show: Micros, Name: "ac_stimescaled"},
	{Kind: U64, Show: Nanos, Name: "cpu_scaled_run_real_total"},
	{Kind: U64, Name: "freepages_count"},
	{Kind: U64, Show: Nanos, Name: "freepages_delay_total"},
	{Kind: U64, Name: "thrashing_count"},
	{Kind: U64, Show: Nanos, Name: "thrashing_delay_total"},
	{Kind: U64, Name: "ac_btime64"},
	{Kind: U64, Name: "compact_count"},
	{Kind: U64, Show: Nanos, Name: "compact_delay_total"},
	{Kind: U32, Name: "ac_tgid"},
	{Kind: Pad, Len: 4, Name: "pad4"},
	{Kind: U64, Show: Micros, Name: "ac_tgetime"},
	{Kind: U64, Show: Hex, Name: "ac_exe_dev"},
	{Kind: U64, Name: "ac_exe_inode"},
	{Kind: U64, Name: "wpcopy_count"},
	{Kind: U64, Show: Nanos, Name: "wpcopy_delay_total"},
	{Kind: U64, Name: "irq_count"},
	{Kind: U64, Show: Nanos, Name: "irq_delay_total"},
	{Kind: U64, Show: Nanos, Name: "cpu_delay_max"},
	{Kind: U64, Show: Nanos, Name: "cpu_delay_min"},
	{Kind: U64, Show: Nanos, Name: "blkio_delay_max"},
	{Kind: U64, Show: Nanos, Name: "blkio_delay_min"},
	{Kind: U64, Show: Nanos, Name: "swapin_delay_max"},
	{Kind: U64, Show: Nanos, Name: "swapin_delay_min"},
	{Kind: U64, Show: Nanos, Name: "freepages_delay_max"},
	{Kind: U64, Show: Nanos, Name: "freepages_delay_min"},
	{Kind: U64, Show: Nanos, Name: "thrashing_delay_max"},
	{Kind: U64, Show: Nanos, Name: "thrashing_delay_min"},
	{Kind: U64, Show: Nanos, Name: "compact_delay_max"},
	{Kind: U64, Show: Nanos, Name: "compact_delay_min"},
	{Kind: U64, Show: Nanos, Name: "wpcopy_delay_max"},
	{Kind: U64, Show: Nanos, Name: "wpcopy_delay_min"},
	{Kind: U64, Show: Nanos, Name: "irq_delay_max"},
	{Kind: U64, Show: Nanos, Name: "irq_delay_min"},
	{Kind: StructOf, Name: "cpu_delay_max_ts", Struct: &kernelTimespecStruct},
	{Kind: StructOf, Name: "blkio_delay_max_ts", Struct: &kernelTimespecStruct},
	{Kind: StructOf, Name: "swapin_delay_max_ts", Struct: &kernelTimespecStruct},
	{Kind: StructOf, Name: "freepages_delay_max_ts", Struct: &kernelTimespecStruct},
	{Kind: StructOf, Name: "thrashing_delay_max_ts", Struct: &kernelTimespecStruct},
	{Kind: StructOf, Name: "compact_delay_max_ts", Struct: &kernelTimespecStruct},
	{Kind: StructOf, Name: "wpcopy_delay_max_ts", Struct: &kernelTimespecStruct},
	{Kind: StructOf, Name: "irq_delay_max_ts", Struct: &kernelTimespecStruct},
}}

var taskstatsCmdSpace = Space{Name: "cmd", Prefix: "TASKSTATS_CMD_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TASKSTATS_CMD_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "TASKSTATS_CMD_ATTR_PID"},
	{Type: 2, Kind: U32, Name: "TASKSTATS_CMD_ATTR_TGID"},
	{Type: 3, Kind: String, Name: "TASKSTATS_CMD_ATTR_REGISTER_CPUMASK"},
	{Type: 4, Kind: String, Name: "TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK"},
}}

var taskstatsTypeSpace = Space{Name: "type", Prefix: "TASKSTATS_TYPE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TASKSTATS_TYPE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "TASKSTATS_TYPE_PID"},
	{Type: 2, Kind: U32, Name: "TASKSTATS_TYPE_TGID"},
	{Type: 3, Kind: StructOf, Name: "TASKSTATS_TYPE_STATS", Struct: &taskstatsStruct},
	{Type: 4, Kind: Nest, Name: "TASKSTATS_TYPE_AGGR_PID", Space: &taskstatsAggrSpace},
	{Type: 5, Kind: Nest, Name: "TASKSTATS_TYPE_AGGR_TGID", Space: &taskstatsAggrSpace},
	{Type: 6, Kind: Pad, Name: "TASKSTATS_TYPE_NULL"},
}}

// taskstatsAggrSpace is one task's.
var taskstatsAggrSpace = Space{Name: "aggr", Prefix: "TASKSTATS_TYPE_", Attrs: []Attr{
	{Type: 1, Kind: U32, Name: "TASKSTATS_TYPE_PID"},
	{Type: 2, Kind: U32, Name: "TASKSTATS_TYPE_TGID"},
	{Type: 3, Kind: StructOf, Name: "TASKSTATS_TYPE_STATS", Struct: &taskstatsStruct},
	{Type: 6, Kind: Pad, Name: "TASKSTATS_TYPE_NULL"},
}}

var cgroupstatsStruct = Struct{Name: "cgroupstats", Size: 40, Fields: []Attr{
	{Kind: U64, Name: "nr_sleeping"},
	{Kind: U64, Name: "nr_running"},
	{Kind: U64, Name: "nr_stopped"},
	{Kind: U64, Name: "nr_uninterruptible"},
	{Kind: U64, Name: "nr_io_wait"},
}}

var cgroupstatsCmdSpace = Space{Name: "cmd", Prefix: "CGROUPSTATS_CMD_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CGROUPSTATS_CMD_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "CGROUPSTATS_CMD_ATTR_FD"},
}}

var cgroupstatsTypeSpace = Space{Name: "type", Prefix: "CGROUPSTATS_TYPE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CGROUPSTATS_TYPE_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "CGROUPSTATS_TYPE_CGROUP_STATS", Struct: &cgroupstatsStruct},
}}

var taskstatsGenlFamily = Family{Name: "TASKSTATS", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "TASKSTATS_CMD_GET", Space: &taskstatsCmdSpace},
	{Number: 2, Direction: Both, Name: "TASKSTATS_CMD_NEW", Space: &taskstatsTypeSpace},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "CGROUPSTATS_CMD_GET", Space: &cgroupstatsCmdSpace},
	{Number: 5, Direction: Both, Name: "CGROUPSTATS_CMD_NEW", Space: &cgroupstatsTypeSpace},
}}
