"""The window's own settings: theme, language, scale, and its size; a TOML file under the data root."""

import math
import tomllib
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import tomli_w

from peft_engine.contract import paths

FORMAT = 1
COLOURS = ("", "family", "method")
THEMES = ("system", "light", "dark", "contrast")
SCALES = (1.0, 1.15, 1.35)
LANGUAGES = ("system", "en", "de", "zh_CN")


@dataclass(frozen=True)
class WindowSettings:
    """What is remembered between two starts.

    Attributes:
        counts_share: the difference that counts where the metric is a share, 0 to 1; None is the usual.
        counts_loss: the same for other metrics, in their unit.
        compared: what was compared last, ids of runs or of a race.
        colours: what colours of a comparison tell apart, "family" or "method"; empty for what suits it.
        maximised, x, y: how and where the window lay; None where that is not known.
        runs_table: how the table of runs is laid out, as `app.widgets.table_layout` tells it.
        welcomed: whether somebody has gone on from the welcome.
        lessons: what is remembered of each lesson, by its key, as `app.state.lessons` tells it.
    """

    theme: str = "system"
    language: str = "system"
    scale: float = 1.0
    width: int = 1440
    height: int = 900
    maximised: bool = False
    x: int | None = None
    y: int | None = None
    runs_table: dict[str, Any] = field(default_factory=dict)
    counts_share: float | None = None
    counts_loss: float | None = None
    compared: tuple[str, ...] = ()
    colours: str = ""
    welcomed: bool = False
    lessons: dict[str, dict[str, Any]] = field(default_factory=dict)

    def changed(self, **values: Any) -> "WindowSettings":
        return replace(self, **values)


def read_settings() -> tuple[WindowSettings, str]:
    """The settings, and why they could not be read ("" when they could). Nonsense becomes the usual."""
    usual = WindowSettings()
    try:
        given = tomllib.loads(paths.settings_file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return usual, ""
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return usual, f"{paths.settings_file()}: {error}"
    if given.get("format") != FORMAT:
        return usual, f"{paths.settings_file()}: format {given.get('format')}"
    theme, scale, language = given.get("theme"), given.get("scale"), given.get("language")
    width, height, table = given.get("width"), given.get("height"), given.get("runs_table")
    compared, lessons, colours = given.get("compared"), given.get("lessons"), given.get("colours")
    return WindowSettings(
        theme=theme if theme in THEMES else usual.theme,
        language=language if language in LANGUAGES else usual.language,
        scale=float(scale) if scale in SCALES else usual.scale,
        width=width if isinstance(width, int) and width >= 1024 else usual.width,
        height=height if isinstance(height, int) and height >= 640 else usual.height,
        maximised=given.get("maximised") is True,
        x=_place(given.get("x")),
        y=_place(given.get("y")),
        runs_table=table if isinstance(table, dict) else {},
        welcomed=given.get("welcomed") is True,
        counts_share=_size(given.get("counts_share")),
        counts_loss=_size(given.get("counts_loss")),
        compared=tuple(map(str, compared)) if isinstance(compared, list) else (),
        colours=colours if colours in COLOURS else usual.colours,
        lessons={key: told for key, told in lessons.items() if isinstance(told, dict)}
        if isinstance(lessons, dict)
        else {},
    ), ""


def _place(value: object) -> int | None:
    """A coordinate on some screen; None for all else."""
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 20 else None


def _size(value: object) -> float | None:
    """A number of 0 or more; None for all else."""
    return float(value) if isinstance(value, int | float) and 0 <= value < math.inf else None


def write_settings(settings: WindowSettings) -> None:
    """Keep the settings.

    Raises:
        OSError: the file cannot be written.
    """
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".part")
    told = {name: value for name, value in asdict(settings).items() if value is not None}
    partial.write_text(tomli_w.dumps({"format": FORMAT, **told}), encoding="utf-8")
    partial.replace(file)
