// SPDX-License-Identifier: Apache-2.0

package decode

// CAN links (linux/can/netlink.h).

var canStateEnum = Enum{Name: "can_state", Prefix: "CAN_STATE_", Values: []Value{
	{0, "CAN_STATE_ERROR_ACTIVE"},
	{1, "CAN_STATE_ERROR_WARNING"},
	{2, "CAN_STATE_ERROR_PASSIVE"},
	{3, "CAN_STATE_BUS_OFF"},
	{4, "CAN_STATE_STOPPED"},
	{5, "CAN_STATE_SLEEPING"},
}}

var canCtrlmodeEnum = Enum{Name: "CAN_CTRLMODE_*", Prefix: "CAN_CTRLMODE_", Flags: true, Values: []Value{
	{0x1, "CAN_CTRLMODE_LOOPBACK"},
	{0x2, "CAN_CTRLMODE_LISTENONLY"},
	{0x4, "CAN_CTRLMODE_3_SAMPLES"},
	{0x8, "CAN_CTRLMODE_ONE_SHOT"},
	{0x10, "CAN_CTRLMODE_BERR_REPORTING"},
	{0x20, "CAN_CTRLMODE_FD"},
	{0x40, "CAN_CTRLMODE_PRESUME_ACK"},
	{0x80, "CAN_CTRLMODE_FD_NON_ISO"},
	{0x100, "CAN_CTRLMODE_CC_LEN8_DLC"},
	{0x200, "CAN_CTRLMODE_TDC_AUTO"},
	{0x400, "CAN_CTRLMODE_TDC_MANUAL"},
	{0x800, "CAN_CTRLMODE_RESTRICTED"},
	{0x1000, "CAN_CTRLMODE_XL"},
	{0x2000, "CAN_CTRLMODE_XL_TDC_AUTO"},
	{0x4000, "CAN_CTRLMODE_XL_TDC_MANUAL"},
	{0x8000, "CAN_CTRLMODE_XL_TMS"},
}}

var canBittimingStruct = Struct{Name: "can_bittiming", Size: 32, Fields: []Attr{
	{Kind: U32, Name: "bitrate"},
	{Kind: U32, Name: "sample_point"},
	{Kind: U32, Show: Nanos, Name: "tq"},
	{Kind: U32, Name: "prop_seg"},
	{Kind: U32, Name: "phase_seg1"},
	{Kind: U32, Name: "phase_seg2"},
	{Kind: U32, Name: "sjw"},
	{Kind: U32, Name: "brp"},
}}

var canBittimingConstStruct = Struct{Name: "can_bittiming_const", Size: 48, Fields: []Attr{
	{Kind: String, Len: 16, Name: "name"},
	{Kind: U32, Name: "tseg1_min"},
	{Kind: U32, Name: "tseg1_max"},
	{Kind: U32, Name: "tseg2_min"},
	{Kind: U32, Name: "tseg2_max"},
	{Kind: U32, Name: "sjw_max"},
	{Kind: U32, Name: "brp_min"},
	{Kind: U32, Name: "brp_max"},
	{Kind: U32, Name: "brp_inc"},
}}

var canClockStruct = Struct{Name: "can_clock", Size: 4, Fields: []Attr{
	{Kind: U32, Name: "freq"},
}}

var canBerrCounterStruct = Struct{Name: "can_berr_counter", Size: 4, Fields: []Attr{
	{Kind: U16, Name: "txerr"},
	{Kind: U16, Name: "rxerr"},
}}

var canCtrlmodeStruct = Struct{Name: "can_ctrlmode", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "mask", Enum: &canCtrlmodeEnum},
	{Kind: U32, Name: "flags", Enum: &canCtrlmodeEnum},
}}

var canDeviceStatsStruct = Struct{Name: "can_device_stats", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "bus_error"},
	{Kind: U32, Name: "error_warning"},
	{Kind: U32, Name: "error_passive"},
	{Kind: U32, Name: "bus_off"},
	{Kind: U32, Name: "arbitration_lost"},
	{Kind: U32, Name: "restarts"},
}}

var canSpace = Space{Name: "can", Prefix: "IFLA_CAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_CAN_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "IFLA_CAN_BITTIMING", Struct: &canBittimingStruct},
	{Type: 2, Kind: StructOf, Name: "IFLA_CAN_BITTIMING_CONST", Struct: &canBittimingConstStruct},
	{Type: 3, Kind: StructOf, Name: "IFLA_CAN_CLOCK", Struct: &canClockStruct},
	{Type: 4, Kind: U32, Name: "IFLA_CAN_STATE", Enum: &canStateEnum},
	{Type: 5, Kind: StructOf, Name: "IFLA_CAN_CTRLMODE", Struct: &canCtrlmodeStruct},
	{Type: 6, Kind: U32, Show: Millis, Name: "IFLA_CAN_RESTART_MS"},
	{Type: 7, Kind: U32, Name: "IFLA_CAN_RESTART"},
	{Type: 8, Kind: StructOf, Name: "IFLA_CAN_BERR_COUNTER", Struct: &canBerrCounterStruct},
	{Type: 9, Kind: StructOf, Name: "IFLA_CAN_DATA_BITTIMING", Struct: &canBittimingStruct},
	{Type: 10, Kind: StructOf, Name: "IFLA_CAN_DATA_BITTIMING_CONST", Struct: &canBittimingConstStruct},
	{Type: 11, Kind: U16, Name: "IFLA_CAN_TERMINATION"},
	{Type: 12, Kind: Packed, Elem: U16, Name: "IFLA_CAN_TERMINATION_CONST"},
	{Type: 13, Kind: Packed, Elem: U32, Name: "IFLA_CAN_BITRATE_CONST"},
	{Type: 14, Kind: Packed, Elem: U32, Name: "IFLA_CAN_DATA_BITRATE_CONST"},
	{Type: 15, Kind: U32, Name: "IFLA_CAN_BITRATE_MAX"},
	{Type: 16, Kind: Nest, Name: "IFLA_CAN_TDC", Space: &canTdcSpace},
	{Type: 17, Kind: Nest, Name: "IFLA_CAN_CTRLMODE_EXT", Space: &canCtrlmodeExtSpace},
	{Type: 18, Kind: StructOf, Name: "IFLA_CAN_XL_DATA_BITTIMING", Struct: &canBittimingStruct},
	{Type: 19, Kind: StructOf, Name: "IFLA_CAN_XL_DATA_BITTIMING_CONST", Struct: &canBittimingConstStruct},
	{Type: 20, Kind: Packed, Elem: U32, Name: "IFLA_CAN_XL_DATA_BITRATE_CONST"},
	{Type: 21, Kind: Nest, Name: "IFLA_CAN_XL_TDC", Space: &canTdcSpace},
	{Type: 22, Kind: Nest, Name: "IFLA_CAN_XL_PWM", Space: &canPwmSpace},
}}

var canTdcSpace = Space{Name: "tdc", Prefix: "IFLA_CAN_TDC_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_CAN_TDC_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_CAN_TDC_TDCV_MIN"},
	{Type: 2, Kind: U32, Name: "IFLA_CAN_TDC_TDCV_MAX"},
	{Type: 3, Kind: U32, Name: "IFLA_CAN_TDC_TDCO_MIN"},
	{Type: 4, Kind: U32, Name: "IFLA_CAN_TDC_TDCO_MAX"},
	{Type: 5, Kind: U32, Name: "IFLA_CAN_TDC_TDCF_MIN"},
	{Type: 6, Kind: U32, Name: "IFLA_CAN_TDC_TDCF_MAX"},
	{Type: 7, Kind: U32, Name: "IFLA_CAN_TDC_TDCV"},
	{Type: 8, Kind: U32, Name: "IFLA_CAN_TDC_TDCO"},
	{Type: 9, Kind: U32, Name: "IFLA_CAN_TDC_TDCF"},
}}

var canCtrlmodeExtSpace = Space{Name: "ctrlmode", Prefix: "IFLA_CAN_CTRLMODE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_CAN_CTRLMODE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_CAN_CTRLMODE_SUPPORTED", Enum: &canCtrlmodeEnum},
}}

var canPwmSpace = Space{Name: "pwm", Prefix: "IFLA_CAN_PWM_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_CAN_PWM_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_CAN_PWM_PWMS_MIN"},
	{Type: 2, Kind: U32, Name: "IFLA_CAN_PWM_PWMS_MAX"},
	{Type: 3, Kind: U32, Name: "IFLA_CAN_PWM_PWML_MIN"},
	{Type: 4, Kind: U32, Name: "IFLA_CAN_PWM_PWML_MAX"},
	{Type: 5, Kind: U32, Name: "IFLA_CAN_PWM_PWMO_MIN"},
	{Type: 6, Kind: U32, Name: "IFLA_CAN_PWM_PWMO_MAX"},
	{Type: 7, Kind: U32, Name: "IFLA_CAN_PWM_PWMS"},
	{Type: 8, Kind: U32, Name: "IFLA_CAN_PWM_PWML"},
	{Type: 9, Kind: U32, Name: "IFLA_CAN_PWM_PWMO"},
}}
