"""Teaches Schemathesis the two things that OpenAPI cannot say: how bodies are written, and who may ask."""

import random

import cbor2
import requests
import schemathesis
from hypothesis import strategies
from messages import Facilitator

CBOR = "application/cbor"
# Marks generated text that stands for bytes: JSON, which schemas are made for, has none.
BYTES = "bytes:"

schemathesis.openapi.format("bytes", strategies.binary(max_size=80).map(lambda value: BYTES + value.hex()))
for size in (5, 16, 32, 64):
    strategy = strategies.binary(min_size=size, max_size=size).map(lambda value: BYTES + value.hex())
    schemathesis.openapi.format(f"bytes{size}", strategy)

facilitator: Facilitator | None = None


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Bodies in bodies are described as such, so that they are made up as well, and bytes by their length."""
    _describe(raw_schema["components"]["schemas"])


def _describe(schema):
    if isinstance(schema, list):
        for part in schema:
            _describe(part)
    if not isinstance(schema, dict):
        return
    if "contentSchema" in schema:
        inner = schema.pop("contentSchema")
        schema.clear()
        schema.update(inner)
    if schema.get("contentMediaType") == "application/octet-stream":
        size = schema.get("description", "").partition(" bytes:")[0]
        schema["format"] = f"bytes{size}" if size.isdigit() else "bytes"
    for part in schema.values():
        _describe(part)


@schemathesis.serializer(CBOR)
def write(context, value):
    """Signed by the facilitator mostly, as it was made up otherwise."""
    value = _with_bytes(value)
    if isinstance(value, dict) and isinstance(value.get("body"), dict):
        body = value["body"]
        value = facilitator.sign(facilitator.adopt(body)) if random.random() < 0.8 else value | {"body": cbor2.dumps(body)}
    return cbor2.dumps(value)


@schemathesis.deserializer(CBOR)
def read(context, response):
    return _with_text(cbor2.loads(response.content))


@schemathesis.hook
def before_call(context, case, kwargs):
    """Asks as somebody who is let in, at a collaboration that exists."""
    global facilitator
    if facilitator is None or not _is_let_in(case.operation.base_url):
        facilitator = _begin(case.operation.base_url)
    if random.random() < 0.9:
        ours = {"id": facilitator.collaboration.hex(), "round": facilitator.round.hex()}
        case.path_parameters.update({name: ours[name] for name in case.path_parameters if name in ours})
        case.headers["Authorization"] = f"Bearer {facilitator.token.hex()}"
    if "wait" in (case.query or {}):
        case.query["wait"] = 0  # Nothing new will come.


def _is_let_in(base_url):
    """False once a command has deleted the collaboration or changed its invitation."""
    return _ask("GET", base_url, f"/{facilitator.collaboration.hex()}/changes", facilitator).ok


def _begin(base_url):
    somebody = Facilitator()
    _ask("POST", base_url, "", somebody, somebody.creation()).raise_for_status()
    commands = f"/{somebody.collaboration.hex()}/commands"
    _ask("POST", base_url, commands, somebody, somebody.opening()).raise_for_status()
    return somebody


def _ask(method, base_url, path, somebody, body=None):
    headers = {"Authorization": f"Bearer {somebody.token.hex()}", "Content-Type": CBOR}
    address = f"{base_url.rstrip('/')}/api/v1/collaborations{path}"
    return requests.request(method, address, data=body, headers=headers, timeout=30)


def _with_bytes(value):
    if isinstance(value, str) and value.startswith(BYTES):
        return bytes.fromhex(value.removeprefix(BYTES))
    if isinstance(value, dict):
        return {key: _with_bytes(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_with_bytes(part) for part in value]
    return value


def _with_text(value):
    if isinstance(value, bytes):
        return BYTES + value.hex()
    if isinstance(value, dict):
        opened = value | {"body": cbor2.loads(value["body"])} if "signature" in value else value
        return {key: _with_text(part) for key, part in opened.items()}
    if isinstance(value, list):
        return [_with_text(part) for part in value]
    return value
