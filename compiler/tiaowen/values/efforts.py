"""How hard a target is meant: 力度."""

EFFORTS = ("力争", "确保", "必须", "努力", "争取", "原则上")
