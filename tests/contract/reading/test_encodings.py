"""Encodings are told from the letters, and can be said."""

import codecs

import pytest

from peft_engine.contract.reading import ENCODINGS, Reading, preview, read, recognise

PHRASES = {
    "cp1252": [
        "Le garçon a mangé à la cantine près de l’école",
        "El niño comió mañana en el jardín",
        "A situação não é boa, você está certo",
        "Åsa går över ån på söndag",
        "Perché la città è più bella però",
        "Größe für Mädchen",
        "Rødgrød med fløde",
        "It’s a “nice” place – really",
        "Grüße aus Köln, ça va bien",
    ],
    "cp1254": ["Güneşli bir gün, çocuğum şimdi okula gitti"],
    "cp1250": ["Zażółć gęślą jaźń i idź do domu", "Příliš žluťoučký kůň úpěl ďábelské ódy"],
    "iso8859-2": ["Zażółć gęślą jaźń i idź do domu"],
    "cp1251": ["Сегодня хорошая погода и мы идём гулять"],
    "koi8-r": ["Сегодня хорошая погода и мы идём гулять"],
    "cp1253": ["Καλημέρα σας, τι κάνετε σήμερα"],
    "cp1255": ["שלום עולם מה שלומך היום"],
    "cp1256": ["مرحبا بالعالم كيف حالك اليوم"],
    "gb18030": ["今天天气很好我们去公园玩吧"],
    "big5": ["今天天氣很好我們去公園玩吧這樣說"],
    "cp932": ["今日は天気がいいですね、公園へ行きましょう"],
    "euc_jp": ["今日は天気がいいですね、公園へ行きましょう"],
    "cp949": ["오늘은 날씨가 좋아서 공원에 갔습니다"],
}
ALWAYS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
CASES = [(name, phrase) for name, phrases in PHRASES.items() for phrase in phrases]
CASES += [(name, phrase) for name in ALWAYS for phrase in ("Größe, für", "plain text", "今天天气 very fine")]


@pytest.mark.parametrize(("encoding", "phrase"), CASES)
@pytest.mark.parametrize("times", [1, 20])
def test_the_encoding_is_told_from_the_letters(tmp_path, encoding, phrase, times):
    rows = [phrase.replace(",", ""), "plain words"] * times
    path = tmp_path / "a.csv"
    path.write_bytes("\r\n".join(["text;label", *(f"{row};x" for row in rows)]).encode(encoding))
    assert [row["text"] for row in read(path)] == rows


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("phrase", ["Сегодня хорошая погода", "今天天气很好我们去公园玩吧", "שלום עולם"])
def test_wide_letters_without_a_mark_are_known_in_every_script(tmp_path, encoding, phrase):
    path = tmp_path / "a.txt"
    path.write_bytes(f"{phrase}\n".encode(encoding) * 10)
    assert list(read(path)) == [{"text": phrase}] * 10


def test_what_is_said_counts(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("text,label\ncafé,x\n".encode("latin-1"))
    assert next(read(path))["text"] == "café"
    assert next(read(path, Reading(kind="delimited", encoding="cp1251")))["text"] == "cafй"
    (problem,) = preview(path, Reading(kind="delimited", encoding="utf-8")).problems
    assert "not written in UTF-8: byte 14" in problem.sentence()
    assert recognise(path, encoding="cp1251").encoding == "cp1251"


def test_a_mark_is_no_letter_where_another_file_had_none(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(codecs.BOM_UTF8 + "text,label\ncafé,x\n".encode())
    assert list(read(path, Reading(kind="delimited", encoding="utf-8"))) == [{"text": "café", "label": "x"}]


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "", "utf-8\0", "undefined", "x" * 300])
def test_what_is_no_encoding_gets_a_sentence(tmp_path, name):
    path = tmp_path / "a.csv"
    path.write_bytes(b"text,label\na,x\n")
    (problem,) = preview(path, Reading(kind="delimited", encoding=name)).problems
    assert "no encoding called" in problem.sentence() or "not written in" in problem.sentence()


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_that_is_offered_can_be_read(tmp_path, name):
    path = tmp_path / "a.txt"
    path.write_bytes("one\ntwo".encode(name))
    assert [row["text"] for row in read(path, Reading(kind="text", encoding=name))] == ["one", "two"]


@pytest.mark.parametrize("block", [1 << 18, (1 << 18) - 1, 3 * (1 << 18) + 1])
def test_the_place_of_a_bad_byte_is_its_place_in_the_file(tmp_path, block):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\n" * (block - 2) + "ä".encode() + b"\xff")
    (problem,) = preview(path, Reading(kind="text")).problems
    assert problem.values["place"] == block
