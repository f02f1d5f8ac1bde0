"""The colours keep their promises: contrast in all themes, and families apart for the colour-blind."""

import itertools
import re

import numpy as np
import pytest

from app.theme.files import TOKENS_FILE
from app.theme.tokens import FAMILIES, family_key, tokens

THEMES = ("light", "dark", "contrast")
SURFACES = ("canvas", "rail", "surface", "sunken", "raised", "hover")
HUES = [family for family in FAMILIES if family != "reference"]

# Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
BLINDNESS = {
    "none": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def linear(hex_colour: str) -> np.ndarray:
    """Linear RGB from 0 to 1 of "#RRGGBB"."""
    channels = np.array([int(hex_colour[n : n + 2], 16) for n in (1, 3, 5)]) / 255
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two colours, 1 to 21."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    light, dark = sorted((float(linear(one) @ weights), float(linear(other) @ weights)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def oklab(rgb: np.ndarray) -> np.ndarray:
    """OKLab of linear RGB (Ottosson 2020)."""
    lms = np.cbrt(
        np.array(
            [
                [0.4122214708, 0.5363325363, 0.0514459929],
                [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ]
        )
        @ np.clip(rgb, 0, 1)
    )
    return (
        np.array(
            [
                [0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ]
        )
        @ lms
    )


def role(theme: str, name: str) -> str:
    return str(tokens().themes[theme][name])


def test_the_formulas_agree_with_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    np.testing.assert_allclose(oklab(linear("#FFFFFF")), [1, 0, 0], atol=1e-3)


def test_no_other_file_names_a_colour() -> None:
    code = list((TOKENS_FILE.parents[2] / "app").rglob("*.py"))
    assert code
    for path in code:
        found = re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
        assert not found, f"{path}: {found}"


@pytest.mark.parametrize("theme", THEMES)
def test_texts_can_be_read_on_every_surface(theme: str) -> None:
    texts = ["text.text", "text.muted", "text.faint", "accent.ink"]
    texts += [f"status.{tone}.text" for tone in ("success", "warning", "danger", "info")]
    texts += [f"family.{family}.text" for family in FAMILIES]
    for text, surface in itertools.product(texts, SURFACES):
        if text == "text.faint" and surface in ("rail", "hover"):
            continue  # axes and times stand on neither; a row under the pointer takes muted
        ratio = contrast(role(theme, text), role(theme, f"surface.{surface}"))
        assert ratio >= 4.5, f"{text} on {surface}: {ratio:.2f}"


@pytest.mark.parametrize("theme", THEMES)
def test_texts_can_be_read_on_their_own_tint(theme: str) -> None:
    for tone in ("success", "warning", "danger", "info"):
        assert contrast(role(theme, f"status.{tone}.text"), role(theme, f"status.{tone}.tint")) >= 4.5
        assert contrast(role(theme, "text.text"), role(theme, f"status.{tone}.tint")) >= 4.5
    for family in FAMILIES:
        assert contrast(role(theme, f"family.{family}.text"), role(theme, f"family.{family}.tint")) >= 4.5
    assert contrast(role(theme, "accent.ink"), role(theme, "accent.tint")) >= 4.5
    for fill in ("accent.fill", "accent.fillHover"):
        assert contrast(role(theme, "accent.onFill"), role(theme, fill)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_marks_controls_and_focus_stand_out(theme: str) -> None:
    marks = ["line.control", "accent.focus", "text.disabled"]
    marks += [f"status.{tone}.mark" for tone in ("success", "warning", "danger", "info")]
    marks += [f"family.{family}.mark" for family in FAMILIES]
    for mark, surface in itertools.product(marks, ("canvas", "surface", "sunken", "raised")):
        ratio = contrast(role(theme, mark), role(theme, f"surface.{surface}"))
        assert ratio >= 3.0, f"{mark} on {surface}: {ratio:.2f}"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_families_stay_apart(theme: str, blindness: str) -> None:
    seen = {
        family: oklab(BLINDNESS[blindness] @ linear(role(theme, f"family.{family}.mark"))) for family in HUES
    }
    for one, other in itertools.combinations(HUES, 2):
        distance = float(np.linalg.norm(seen[one] - seen[other]))
        assert distance >= 0.07, f"{one} and {other}: {distance:.3f}"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_methods_stay_apart(theme: str, blindness: str) -> None:
    inks = [f"method.{number}" for number in range(1, 9)]
    seen = {ink: oklab(BLINDNESS[blindness] @ linear(role(theme, ink))) for ink in inks}
    for one, other in itertools.combinations(inks, 2):
        distance = float(np.linalg.norm(seen[one] - seen[other]))
        assert distance >= 0.08, f"{one} and {other}: {distance:.3f}"
    for ink, surface in itertools.product(inks, ("canvas", "surface", "sunken", "raised")):
        assert contrast(role(theme, ink), role(theme, f"surface.{surface}")) >= 3.0, f"{ink} on {surface}"


def test_every_theme_has_the_same_roles() -> None:
    roles = [set(tokens().themes[theme]) for theme in THEMES]
    assert roles[0] == roles[1] == roles[2]
    assert len(roles[0]) > 60


@pytest.mark.parametrize(
    ("folder", "key"),
    [
        ("reparameterized", "reparam"),
        ("references", "reference"),
        ("additive", "additive"),
        ("new", "reference"),
    ],
)
def test_family_folders_find_their_colours(folder: str, key: str) -> None:
    assert family_key(folder) == key
