"""The part of a `document.json` that one provision needs: small enough to stand inside a page.

The keys are those of the whole. Other provisions stay at their places as stubs (their names may be
recorded as 已享受情况, and JSON Pointers count them); definitions that are not read are left out, and
pointers to the others are written anew. Quotes are left out. An object whose 已享受情况 some rule of
the whole document reads says so in `records`, for that cannot be seen from a part.
"""

import re
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from tiaowen.interchange.shapes import Json

_QUOTES: Final = ("anchors", "basis", "condition_anchors")
_EMPTY: Final = ("measures", "examples")
_DEFINED: Final = re.compile("/definitions/([0-9]+)")
_PROVIDED: Final = re.compile("/provisions/([0-9]+)/")
_OTHER_POLICY: Final = "其他政策"


def slice_of(document_json: Json, provision_name: str) -> Json:
    """What decides the provision of that name or alias. Raises KeyError where there is none."""
    index = _position(document_json, provision_name)
    needed = _Needed(document_json)
    needed.provision(index, laid_out=True)
    kept = sorted(needed.definitions)
    part = {**document_json, **{key: [] for key in _EMPTY}}
    part["objects"] = _objects(document_json, needed)
    part["definitions"] = [document_json["definitions"][each] for each in kept]
    part["registered"] = [e for e in document_json["registered"] if e["kind"] == _OTHER_POLICY]
    part["provisions"] = [
        _provision(each, at in needed.provisions, at == index)
        for at, each in enumerate(document_json["provisions"])
    ]
    return _rewritten(part, {old: new for new, old in enumerate(kept)})


def _position(document: Json, name: str) -> int:
    rules = enumerate(each["rule"] for each in document["provisions"])
    found = [at for at, rule in rules if name in (rule["name"], rule["alias"])]
    if not found:
        raise KeyError(name)
    return found[0]


def _provision(whole: Json, read: bool, asked: bool) -> Json:
    """The provision itself, the rule of one that it reads, the name and the options of any other."""
    if asked:
        return whole
    rule = whole["rule"]
    stub = {key: rule[key] for key in ("name", "alias", "object")}
    options = [{"label": each["label"]} for each in whole["layout"]["options"]]
    return {"rule": rule if read else stub, "layout": {"options": options}}


def _objects(document: Json, needed: "_Needed") -> list[Json]:
    """The objects that matter with their facts, all others by name."""
    recorded = {
        node["object"]
        for part in (document["definitions"], document["provisions"])
        for node in _parts(part)
        if node.get("is") == "records"
    }
    empty: Json = {"key": None, "facts": [], "lists": []}
    return [
        {**each, **({} if each["alias"] in needed.objects else empty)}
        | ({"records": True} if each["alias"] in recorded else {})
        for each in document["objects"]
    ]


def _parts(part: Json) -> Iterator[Json]:
    """All objects inside, at any depth."""
    waiting = [part]
    while waiting:
        current = waiting.pop()
        if isinstance(current, dict):
            yield current
            waiting.extend(current.values())
        elif isinstance(current, list):
            waiting.extend(current)


def _rewritten(part: Json, places: dict[int, int]) -> Json:
    """Without quotes; pointers into the definitions lead to where these stand now."""
    match part:
        case dict():
            return {
                key: [] if key in _QUOTES else _rewritten(value, places)
                for key, value in part.items()
            }
        case list():
            return [_rewritten(each, places) for each in part]
        case str() if part.startswith("/definitions/"):
            return _DEFINED.sub(lambda old: f"/definitions/{places[int(old[1])]}", part, count=1)
        case _:
            return part


@define
class _Needed:
    """What is reached from a provision: objects by alias, definitions and provisions by their places."""

    document: Json
    objects: set[str] = field(factory=set)
    definitions: set[int] = field(factory=set)
    provisions: set[int] = field(factory=set)

    def provision(self, index: int, *, laid_out: bool = False) -> None:
        """A provision: its rule, and of the one that is decided what its clauses and steps speak of."""
        whole = self.document["provisions"][index]
        if index not in self.provisions:
            self.provisions.add(index)
            self.object(whole["rule"]["object"])
            self.read(whole["rule"])
        if laid_out:
            self.read(whole["layout"])

    def object(self, alias: str) -> None:
        """An object and those of its members."""
        if alias in self.objects:
            return
        self.objects.add(alias)
        for each in self.document["objects"]:
            if each["alias"] == alias:
                for listed in each["lists"]:
                    self.object(listed["member"])

    def read(self, part: Json) -> None:
        """Everything that nodes, clauses and steps refer to."""
        for node in _parts(part):
            if isinstance(node.get("object"), str):
                self.object(node["object"])
            if isinstance(node.get("definition"), dict):
                self.definition(node["definition"])
            if node.get("is") == "outcome":
                self.provision(_position(self.document, node["provision"]))
            for key in ("condition", "scale", "cases", "amount"):
                if isinstance(node.get(key), str):
                    self.pointer(node[key])

    def definition(self, named: Json) -> None:
        """A definition and what it reads."""
        for at, each in enumerate(self.document["definitions"]):
            if all(each[key] == named[key] for key in ("object", "alias")):
                self.defined(at)

    def defined(self, at: int) -> None:
        """The same by its place."""
        if at not in self.definitions:
            self.definitions.add(at)
            self.object(self.document["definitions"][at]["object"])
            self.read(self.document["definitions"][at]["body"])

    def pointer(self, pointer: str) -> None:
        """What a JSON Pointer leads into."""
        if found := _DEFINED.match(pointer):
            self.defined(int(found[1]))
        elif found := _PROVIDED.match(pointer):
            self.provision(int(found[1]))
