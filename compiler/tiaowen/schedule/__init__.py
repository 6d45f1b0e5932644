"""When tasks are due and how they stand, and whether targets are reached.

`instances` lays out the tasks of a document in a window of days, `states` says how each stands by a
log, `targets` compares measured values with the standards of the text.
"""

from tiaowen.schedule.events import Event, EventKind
from tiaowen.schedule.extent import Extent
from tiaowen.schedule.reach import Reach, Reached, Value, targets
from tiaowen.schedule.read_log import read_log
from tiaowen.schedule.read_members import read_members
from tiaowen.schedule.read_values import read_values
from tiaowen.schedule.reading import load
from tiaowen.schedule.schemas import LOG_SCHEMA, MEMBERS_SCHEMA, VALUES_SCHEMA
from tiaowen.schedule.slots import Basis, Slot
from tiaowen.schedule.standing import Standing, State, states, unmatched
from tiaowen.schedule.tasks import Instance, Untimed, instances, untimed
from tiaowen.schedule.who import Members, Unit
from tiaowen.values.periods import Window

__all__ = [
    "LOG_SCHEMA",
    "MEMBERS_SCHEMA",
    "VALUES_SCHEMA",
    "Basis",
    "Event",
    "EventKind",
    "Extent",
    "Instance",
    "Members",
    "Reach",
    "Reached",
    "Slot",
    "Standing",
    "State",
    "Unit",
    "Untimed",
    "Value",
    "Window",
    "instances",
    "load",
    "read_log",
    "read_members",
    "read_values",
    "states",
    "targets",
    "unmatched",
    "untimed",
]
