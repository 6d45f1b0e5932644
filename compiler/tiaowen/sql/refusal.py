"""What has no SQL yet is refused by name; it is never rendered approximately."""

from attrs import frozen


class Refused(Exception):  # noqa: N818 - not a fault: what the renderer does not do
    """`reason` says in Chinese what of a provision has no SQL."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@frozen
class Refusal:
    """A provision without SQL, and why."""

    alias: str
    name: str
    reason: str
