"""Hears and presses what an app offers to a screen reader: everything that is registered on this session bus.

A line in, a line out. In: `find`, `press`, `focus` or `read`, a role and, but for `read`, a name, with tabs between them. Out:
`yes` or `no`, the names with tabs between them for `read`. One look each: whoever asks waits and asks again.
"""

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def elements(element):
    """An element and what is in it, in the order of reading. What goes away meanwhile is left out."""
    try:
        # Forgets the last look: no event says that it is out of date.
        element.clear_cache()
        yield element
        children = [element.get_child_at_index(index) for index in range(element.get_child_count())]
    except GLib.Error:
        return
    for child in filter(None, children):
        yield from elements(child)


def can_be_heard(element, role):
    """Whether it has this role, can be seen once the page is moved there, and is not marked as one that does nothing now."""
    if element.get_role_name() != role:
        return False
    states = element.get_state_set()
    return states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.ENABLED)


def heard(role):
    """Everything of a role, with its name."""
    for element in elements(Atspi.get_desktop(0)):
        try:
            if can_be_heard(element, role):
                yield element.get_name(), element
        except GLib.Error:
            pass


def find(role, name):
    """The first of its role and name; `None` when there is none."""
    return next((element for known, element in heard(role) if known == name), None)


def press(role, name):
    """Does what an element is there for. Whether that could be done."""
    element = find(role, name)
    try:
        return element is not None and element.do_action(0)
    except GLib.Error:
        return False


def focus(role, name):
    """Gives the keyboard to an element. Whether it has it."""
    element = find(role, name)
    try:
        return element is not None and element.grab_focus()
    except GLib.Error:
        return False


def answer(task, role, *name):
    """What a line is answered with."""
    if task == "read":
        return "\t".join(known for known, _ in heard(role))
    return "yes" if {"find": find, "press": press, "focus": focus}[task](role, *name) else "no"


for line in sys.stdin:
    print(answer(*line.rstrip("\n").split("\t")), flush=True)
