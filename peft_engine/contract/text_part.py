"""The part for texts of a model that reads pictures too, as a model of its own.

Of these kinds transformers has the same text model alone, under a name of its own: so its numbers are taken
out under the names that this one has, byte for byte, and what was made is a model like any other. Where the
text part lives inside the larger one alone, as in Qwen2-VL, there is nothing that it could be taken out to.
"""

import itertools
import json
import os
import re
import shutil
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import tomli_w
from filelock import FileLock

from peft_engine.contract import paths
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.contract.weights import INDEX, WHOLE, check_file, read_index

KINDS = {"gemma3": ("gemma3_text", "Gemma3ForCausalLM"), "mistral3": ("mistral", "MistralForCausalLM")}
"""By the type of the larger model that of its text part, and the class that writes with it."""
NAMES = (
    (re.compile(r"^(?:language_model\.model|model\.language_model)\."), "model."),
    (re.compile(r"^(?:language_model\.)?lm_head\."), "lm_head."),
)
"""How its tensors are called in the larger model, as it was published or as transformers writes it."""
TOLD_ABOVE = ("eos_token_id", "bos_token_id", "pad_token_id", "dtype", "torch_dtype")
PICTURES = ("config.json", "processor_config.json", "preprocessor_config.json", INDEX)
CARD = "card.toml"
SENTENCE = N_("The text part of a model that reads pictures too.")
"""What stands on its card."""
SPARE = 500 << 20
"""Bytes that stay free on the disk."""
CHUNK = 16 << 20
MOST_BESIDE = 200 << 20
"""Bytes: no tokenizer and no text is larger; what is, are weights written in another way."""


def has_text_part(config: Mapping[str, Any]) -> bool:
    """Whether a config.json is that of a model whose text part can be taken out."""
    kind, told = str(config.get("model_type")), config.get("text_config")
    return kind in KINDS and isinstance(told, Mapping) and told.get("model_type") in (None, KINDS[kind][0])


def config_of(config: Mapping[str, Any]) -> dict[str, Any]:
    """The config.json of the text part. The larger model has its words at both ends tied, unless it says
    otherwise."""
    kind, sort = KINDS[config["model_type"]]
    above = {name: config[name] for name in TOLD_ABOVE if name in config}
    tied = bool(config.get("tie_word_embeddings", True))
    fixed = {"model_type": kind, "architectures": [sort], "tie_word_embeddings": tied}
    return {**above, **config["text_config"], **fixed}


def new_name(tensor: str) -> str:
    """What a tensor is called in the text part alone; empty where it does not belong to it."""
    for found, name in NAMES:
        if found.match(tensor):
            return found.sub(name, tensor)
    return ""


def _place_of(folder: Path) -> Path:
    """Where the text part of the model in this folder comes to lie in the library, or lies already. Of two
    models of one name the second gets a number."""
    cached = folder.parents[1].name if folder.parent.name == "snapshots" else ""
    name = cached.removeprefix("models--").rpartition("--")[2] or folder.name
    names = itertools.chain((f"{name}-text",), (f"{name}-text-{number}" for number in itertools.count(2)))
    places = (paths.models() / one for one in names)
    return next(place for place in places if not place.exists() or _taken_from(place) == str(folder))


def _taken_from(place: Path) -> str:
    """The folder that a text part in the library is from; nothing for any other model."""
    try:
        return str(tomllib.loads((place / CARD).read_text(encoding="utf-8")).get("taken_from", ""))
    except (OSError, ValueError):
        return ""


def take_out(folder: Path) -> str:
    """Put the text part of a model on this computer into the library; gives its key. What was taken out of
    this folder before stays.

    Raises:
        EngineError: the model is not whole, or there is no room for it.
        OSError: it cannot be written.
    """
    place = _place_of(folder)
    if place.exists():
        return place.name
    place.parent.mkdir(parents=True, exist_ok=True)
    aside = place.with_name(f".{place.name}")
    lock = FileLock(place.with_name(f".{place.name}.lock"))
    try:
        with lock:
            if place.exists():  # another process was quicker
                return take_out(folder)
            shutil.rmtree(aside, ignore_errors=True)  # what was begun before a process was ended
            _require_room(folder)
            try:
                cut(folder, aside)
                told = {"title": place.name, "sentence": SENTENCE, "taken_from": str(folder)}
                (aside / CARD).write_text(tomli_w.dumps(told), encoding="utf-8")
                os.rename(aside, place)
            finally:
                shutil.rmtree(aside, ignore_errors=True)
    finally:
        with suppress(OSError):  # another process holds it, or has taken it away
            os.unlink(lock.lock_file)
    return place.name


def _require_room(folder: Path) -> None:
    """Refuse to take out what the disk does not hold.

    Raises:
        EngineError: there is less free, with both figures.
    """
    needed, free = _bytes(folder), shutil.disk_usage(paths.models()).free
    if needed + SPARE > free:
        raise EngineError(
            Problem(
                text=N_("The text part needs {needed} GB, and {folder} has {free} GB free."),
                advice=N_("Free some space, then take it out again."),
                values={"needed": _gb(needed), "free": _gb(free), "folder": str(paths.models())},
            )
        )


def cut(folder: Path, into: Path, *, moving: bool = False) -> None:
    """Write the text part of the model in a folder into another one, which is made.

    Args:
        moving: each file of the larger model goes as soon as its part is written, so that both need not
            find room at once.

    Raises:
        EngineError: its files of weights are damaged, or hold no text part.
    """
    into.mkdir(parents=True)
    config = config_of(json.loads((folder / "config.json").read_text(encoding="utf-8")))
    listed: dict[str, str] = {}
    for file in _weights(folder):
        check_file(file)
        listed |= dict.fromkeys(_cut_file(file, into / file.name), file.name)
        if moving:
            file.unlink()
    if not listed:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The weights in {folder} hold no text part under a name that is known here."),
                advice=N_("Choose a model that reads texts alone."),
                values={"folder": str(folder)},
            )
        )
    config["tie_word_embeddings"] = not any(name.startswith("lm_head.") for name in listed)
    (into / "config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
    if len(set(listed.values())) == 1:
        (into / next(iter(listed.values()))).rename(into / WHOLE)
    else:
        told = {"metadata": {}, "weight_map": listed}
        (into / INDEX).write_text(json.dumps(told, indent=1), encoding="utf-8")
    for file in folder.iterdir():
        beside = file.suffix != ".safetensors" and file.name not in PICTURES
        if beside and file.is_file() and file.stat().st_size <= MOST_BESIDE:
            shutil.copyfile(file, into / file.name)


def _cut_file(file: Path, place: Path) -> list[str]:
    """Write those tensors of a file that belong to the text part, if there are any; gives their names."""
    head, begin = _head(file)
    kept, end = dict[str, Any](), 0
    spans = []
    for name, told in sorted(head.items(), key=lambda one: int(one[1]["data_offsets"][0])):
        if called := new_name(name):
            start, stop = told["data_offsets"]
            kept[called] = {**told, "data_offsets": [end, end + stop - start]}
            spans.append((begin + start, stop - start))
            end += stop - start
    if not kept:
        return []
    written = json.dumps({"__metadata__": {"format": "pt"}, **kept}).encode()
    written += b" " * (-len(written) % 8)  # tensors begin at a multiple of 8
    with file.open("rb") as source, place.open("wb") as made:
        made.write(len(written).to_bytes(8, "little") + written)
        for start, length in spans:
            source.seek(start)
            while length:
                piece = source.read(min(CHUNK, length))
                made.write(piece)
                length -= len(piece)
    return list(kept)


def _head(file: Path) -> tuple[dict[str, Any], int]:
    """The tensors that a file names, and where the first one begins."""
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        told: dict[str, Any] = json.loads(stream.read(length))
    told.pop("__metadata__", None)
    return told, 8 + length


def _weights(folder: Path) -> list[Path]:
    """The files of weights that transformers would read.

    Raises:
        EngineError: one that is named is not there.
    """
    if (folder / WHOLE).is_file():
        return [folder / WHOLE]
    if (folder / INDEX).is_file():
        return [folder / name for name in sorted(set(read_index(folder / INDEX).values()))]
    return sorted(folder.glob("*.safetensors"))


def _bytes(folder: Path) -> int:
    """What the text part takes."""
    spans = (
        told["data_offsets"]
        for file in _weights(folder)
        if check_file(file)
        for name, told in _head(file)[0].items()
        if new_name(name)
    )
    return sum(stop - start for start, stop in spans)


def _gb(count: int) -> float:
    return round(count / 1e9, 2)
