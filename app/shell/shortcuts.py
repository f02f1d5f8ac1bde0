"""The keys of the window: one list, from which shortcuts are made, the palette reads, and F1 shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.i18n import N_, tr

EVERYWHERE, RUNS, WORKBENCH = N_("Everywhere"), N_("A run"), N_("The experiment")
IN_LISTS, IN_PLOTS = N_("In trees, tables and lists"), N_("In plots")


@dataclass(frozen=True)
class Key:
    """What a key does.

    Attributes:
        action: our word for it; whoever makes the shortcuts knows what it means.
        keys: in Qt's words; the first is shown.
        words: what it does, in a few words; a marked text.
        group: under which head it stands; a marked text.
        icon: our word for the icon.
        offered: whether the palette offers it; moving about there makes no sense.
    """

    action: str
    keys: tuple[str, ...]
    words: str
    group: str = EVERYWHERE
    icon: str = "keyboard"
    offered: bool = True


KEYS = (
    Key("find", ("Ctrl+K",), N_("Find or do anything"), icon="search", offered=False),
    Key("keys", ("?",), N_("All keys"), icon="keyboard"),
    Key("help", ("F1",), N_("Help on what is in focus"), icon="help"),
    Key("next_region", ("F6",), N_("Next region of the window"), offered=False),
    Key("previous_region", ("Shift+F6",), N_("Previous region of the window"), offered=False),
    Key("search", ("/",), N_("Search in this place"), icon="search"),
    Key("back", ("Esc",), N_("Back, or empty the search"), offered=False),
    Key("full_screen", ("F11",), N_("Full screen, and back"), icon="expand"),
    Key("projector", ("F5",), N_("Projector view, and back"), icon="projector"),
    Key("launch", ("Ctrl+Return", "Ctrl+Enter"), N_("Launch"), WORKBENCH, "launch"),
    Key("begin_anew", ("Ctrl+N",), N_("New experiment"), WORKBENCH, "add"),
    Key("undo", ("Ctrl+Z",), N_("Undo the last edit, or bring back what was deleted"), icon="undo"),
    Key("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), N_("Redo it"), icon="redo"),
    Key("bring_data", ("Ctrl+O",), N_("Bring data in"), WORKBENCH, "data"),
    Key("paste_data", ("Ctrl+Shift+V",), N_("Bring in the table that was copied"), WORKBENCH, "copy"),
    Key("save_lesson", ("Ctrl+Shift+L",), N_("Save as a lesson"), WORKBENCH, "learn"),
    Key("pause", ("Ctrl+P",), N_("Pause the run, or continue it"), RUNS, "pause"),
    Key("stop", ("Ctrl+Shift+P",), N_("Stop the run, after a question"), RUNS, "stop"),
    Key("queue", ("Ctrl+Shift+Q",), N_("Show the queue"), RUNS, "queue"),
)

ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    (IN_LISTS, "↑ ↓", N_("Move; letters lead to what begins with them")),
    (IN_LISTS, "← →", N_("Fold and unfold, or one level up and down")),
    (IN_LISTS, "Enter", N_("Choose, or say why it cannot be chosen")),
    (IN_LISTS, "Space", N_("Tick")),
    (IN_LISTS, "Del", N_("Delete the chosen runs")),
    (IN_LISTS, "Alt ↑ ↓", N_("Move a run of the queue up or down")),
    (IN_PLOTS, "← →", N_("Read values; with Shift ten at a time")),
    (IN_PLOTS, "+ − 0", N_("Zoom in, zoom out, show everything")),
    (IN_PLOTS, "Ctrl ← →", N_("Move what is seen, in curves that are compared")),
    (IN_PLOTS, "D", N_("Describe it in words")),
    (IN_PLOTS, "Menu", N_("Copy or save it")),
)


def shown(keys: str) -> str:
    """A shortcut as a person reads it: "Ctrl Shift P", on a German keyboard "Strg Umschalt P"."""
    parts = [keys] if keys == "+" else keys.replace("Return", "Enter").replace("+", " ").split()
    return " ".join(QCoreApplication.translate("QShortcut", part) for part in parts)


def keys_of(action: str) -> str:
    """How an action's shortcut is shown; empty where it has none."""
    return next((shown(key.keys[0]) for key in KEYS if key.action == action), "")


def keys_page(places: Sequence[str]) -> str:
    """All keys as a page to read.

    Args:
        places: names of the window's places, in the order of their numbers.
    """
    rows: dict[str, list[tuple[str, str]]] = {
        EVERYWHERE: [
            (shown(f"Ctrl+{n}"), tr(N_("Go to: {place}"), place=place)) for n, place in enumerate(places, 1)
        ]
    }
    for key in KEYS:
        rows.setdefault(key.group, []).append((", ".join(dict.fromkeys(map(shown, key.keys))), tr(key.words)))
    for group, keys, words in ELSEWHERE:
        rows.setdefault(group, []).append((" ".join(map(shown, keys.split())), tr(words)))
    lines = [f"# {tr(N_('Keys'))}"]
    for group, found in rows.items():
        lines += ["", f"## {tr(group)}", "", "| | |", "|---|---|"]
        lines += [f"| **{keys}** | {words} |" for keys, words in found]
    return "\n".join(lines)
