"""What a translation may not lose is missed by the comparison of texts."""

import pytest

from tests.translated import likeness, unlike_numbers, untranslated

ENGLISH = """# Rank

A model of 7 billion takes 1,240,550 numbers (8.3 MB) at three places; W_up is one.

```
y = W · x + b      b learns
```

- **Rank**: 8, see `LN(h)` and `2 × key width`.
- Right were {metrics.accuracy.2}.

*Hu et al.: LoRA. 2021, arXiv 2106.09685.*
"""
GERMAN = """# Rang

Ein Modell mit 7 Milliarden braucht 1.240.550 Zahlen, 8,3 MB, an 3 Stellen; W_up ist eine davon.

```
y = W · x + b      b lernt
```

- **Rang**: 8, siehe `LN(h)` und `2 × Key-Breite`.
- Richtig waren {metrics.accuracy.2}.

*Hu et al.: LoRA. 2021, arXiv 2106.09685.*
"""
CHINESE = """# 秩

70 亿参数的模型有 1,240,550 个数 (8.3 MB)、位于三处。W_up 是其中之一。

```
y = W · x + b      b 学习
```

- **秩** 为 8、见 `LN(h)` 和 `2 × 键宽度`。
- 答对 {metrics.accuracy.2}。

*Hu et al.: LoRA. 2021, arXiv 2106.09685.*
"""
LOST = {
    "a heading": ("# Rang", "## Rang"),
    "a part": ("davon.\n\n", "davon. "),
    "an item": ("- Richtig", "Richtig"),
    "a sign of a formula": ("W · x + b ", "W · x − b "),
    "a figure of a formula": ("y = W", "y = 2W"),
    "letters": ("W_up", "W"),
    "code": ("`LN(h)`", "LN(h)"),
    "a sign of it": ("2 × Key", "2 + Key"),
    "stress": ("**Rang**", "Rang"),
    "a name": ("{metrics.accuracy.2}", "{metrics.accuracy.1}"),
    "a word of the paper": ("LoRA. 2021", "Lora. 2021"),
}
WRONG = {
    "points of thousands": ("1.240.550", "1.240.55"),
    "a comma": ("8,3", "8.3"),
    "a scale": ("Milliarden", "Millionen"),
    "a number left out": ("8, siehe", "siehe"),
    "one that nobody told": ("braucht", "braucht 12"),
}


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (CHINESE, "zh_CN")])
def test_a_good_translation_is_alike(text: str, language: str) -> None:
    assert likeness(text, language) == likeness(ENGLISH)
    assert unlike_numbers(ENGLISH, text, language) == ([], [])
    assert untranslated(ENGLISH, text) == []


@pytest.mark.parametrize(("was", "became"), LOST.values(), ids=LOST)
def test_what_is_lost_is_seen(was: str, became: str) -> None:
    assert was in GERMAN
    assert likeness(GERMAN.replace(was, became), "de") != likeness(ENGLISH)


@pytest.mark.parametrize(("was", "became"), WRONG.values(), ids=WRONG)
def test_a_wrong_number_is_seen(was: str, became: str) -> None:
    assert unlike_numbers(ENGLISH, GERMAN.replace(was, became), "de") != ([], [])


def test_what_stayed_english_and_breaks_among_chinese_words_are_seen() -> None:
    left = ENGLISH.split("\n\n")[1]
    assert untranslated(ENGLISH, GERMAN.replace(GERMAN.split("\n\n")[1], left)) == [left]
    assert likeness(CHINESE.replace("参数的模型", "参数的\n模型"), "zh_CN") != likeness(ENGLISH)
