"""What a phone sends: CBOR, signed with Ed25519 (shared/docs/sync-protocol.md)."""

import secrets

import cbor2
from nacl.signing import SigningKey

# What each kind of message is signed for, and who signs it, by the field that only this kind has.
_KINDS = {"sequence": (b"samson/1/slot", "author"), "counter": (b"samson/1/command", "facilitator")}
_CREATION = (b"samson/1/creation", "facilitator")


class Facilitator:
    """Somebody with a collaboration of their own and one open round in it."""

    def __init__(self) -> None:
        self._key = SigningKey.generate()
        self._counter = 0
        self.id = bytes(self._key.verify_key)
        self.collaboration = secrets.token_bytes(16)
        self.round = secrets.token_bytes(16)
        self.token = secrets.token_bytes(32)

    def creation(self) -> bytes:
        return cbor2.dumps(self.sign({"protocol": 1, "collaboration": self.collaboration, "facilitator": self.id}))

    def opening(self) -> bytes:
        action = {"open_round": {"round": self.round, "headcount": 3, "protection": "open_conversation"}}
        return cbor2.dumps(self.sign(self.command(action)))

    def command(self, action: object) -> dict:
        self._counter += 1
        ours = {"collaboration": self.collaboration, "facilitator": self.id, "counter": self._counter}
        return {"protocol": 1, **ours, "action": action}

    def sign(self, body: dict) -> dict:
        """The body as it goes over the wire, with this key's signature for its kind of message."""
        context, _ = _kind(body)
        written = cbor2.dumps(body)
        return {"body": written, "signature": self._key.sign(context + b"\0" + written).signature}

    def adopt(self, body: dict) -> dict:
        """A body made up by somebody else, as this facilitator would say it: only then is what it says looked at."""
        _, signer = _kind(body)
        adopted = body | {signer: self.id, "collaboration": self.collaboration}
        if "counter" in body:
            adopted |= self.command(body.get("action"))
        return _with_round(adopted, self.round)


def _kind(body: dict) -> tuple[bytes, str]:
    return next((kind for field, kind in _KINDS.items() if field in body), _CREATION)


def _with_round(value: object, round_id: bytes) -> object:
    """The same with the round that there is wherever a round is named."""
    if isinstance(value, dict):
        return {key: round_id if key == "round" else _with_round(part, round_id) for key, part in value.items()}
    return value
