"""One editor for each kind of setting, and how values pass in and out of it."""

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from app.figures import local
from app.form.choices_field import ChoicesField
from app.i18n import N_, tr
from app.joined import things
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.number_text import format_number
from app.widgets.numbers import FloatField, IntField
from app.widgets.switch import Switch
from app.widgets.text_field import TextField
from app.widgets.undo_keys import leave_undo_to_window
from peft_engine.contract.settings import SettingInfo

MANY_STEPS = 1e4
"""Above this ratio of its ends, the arrows of a number multiply rather than add."""


def make_editor(info: SettingInfo) -> QWidget:
    """The editor for a setting; it has `value_edited`, and takes its value from `show_value`."""
    editor = _editor_of(info)
    leave_undo_to_window(editor)
    return editor


def _editor_of(info: SettingInfo) -> QWidget:
    choices = [Choice(c.value, tr(c.label)) for c in info.choices]
    if choices and info.kind == "choices":
        return ChoicesField(choices)
    if choices:
        return ChoiceBox(choices, info.default)
    unit = tr(info.unit) if info.unit else ""
    if info.kind == "switch":
        return Switch(tr(info.label), bool(info.default))
    if info.kind == "integer":
        low = None if info.low is None else int(info.low)
        high = None if info.high is None else int(info.high)
        return IntField(0, minimum=low, maximum=high, unit=unit)
    if info.kind == "number":
        low_end, high_end = info.low or 0.0, info.high or 1.0
        wide = high_end / max(low_end, 1e-9) > MANY_STEPS and high_end <= 10
        return FloatField(0.0, minimum=info.low, maximum=info.high, unit=unit, log=wide and low_end > 0)
    return TextField("")


def show_value(editor: QWidget, value: Any) -> None:
    """Put a value into an editor without telling anybody. A text in a number editor is shown as it is (and
    is a problem)."""
    if isinstance(editor, IntField | FloatField):
        if isinstance(value, int | float) and not isinstance(value, bool):
            editor.set_value(cast(Any, value))
        elif editor.text() != str(value or ""):
            editor.lineEdit().setText(str(value or ""))
        return
    cast(Any, editor).set_value(tuple(value) if isinstance(value, list) else value)


def read_value(editor: QWidget, optional: bool) -> Any:
    """What stands in an editor: an empty number is None where it may be left out, an unreadable one its
    text."""
    if isinstance(editor, IntField | FloatField):
        number = editor.value()
        if number is None and not (optional and not editor.text().strip()):
            return editor.text()
        return number
    return cast(Any, editor).value()


def value_text(info: SettingInfo, value: Any) -> str:
    """A value in words, for a menu or a button: "Use 8"."""
    if value is None:
        return tr(N_("empty"))
    if isinstance(value, bool):
        return tr(N_("on")) if value else tr(N_("off"))
    if isinstance(value, tuple | list):
        return things(value_text(info, each) for each in value)
    if isinstance(value, int | float):
        return local(format_number(value))
    label = next((choice.label for choice in info.choices if choice.value == value), None)
    return tr(label) if label else str(value)
