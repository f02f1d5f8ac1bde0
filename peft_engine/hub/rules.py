"""Which files of a model are fetched, and what speaks against one. No code of a repository is fetched."""

import json
import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any

from peft_engine.contract.hub_facts import HubFile, Weights
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shapes import UnknownTypeError, shape_of
from peft_engine.contract.texts import N_

BESIDE = (
    *("config.json", "generation_config.json", "README.md", "LICENSE*", "LICENCE*", "NOTICE*", "USE_POLICY*"),
    *("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json"),
    *("vocab.txt", "vocab.json", "merges.txt", "*.model", "spm.*", "bpe.codes", "tekken.json"),
    *("chat_template.jinja", "chat_template.json"),
)
"""What is fetched beside the weights, all of it in the uppermost folder."""
WHOLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
SHARD = re.compile(r"model-\d{1,6}-of-\d{1,6}\.safetensors")
MOST_BESIDE = 200 << 20
"""Bytes: no tokenizer and no text is larger."""
MOST_FILE = 50 * 1000**3
"""Bytes: the hub gives larger files in its own way of transfer alone."""
TOKENIZERS = ("tokenizer.json", "*.model", "vocab.txt", "vocab.json", "spm.*")


def chosen(files: Iterable[HubFile], shards: Iterable[str] = ()) -> tuple[HubFile, ...]:
    """The files that are fetched.

    Args:
        shards: the names that the index of the weights gives, where they are in several files.
    """
    known = {file.path: file for file in files}
    parts = [WHOLE] if WHOLE in known else [INDEX, *sorted(set(shards))]
    beside = [
        path
        for path, file in known.items()
        if "/" not in path
        and file.bytes <= MOST_BESIDE
        and any(fnmatchcase(path, pattern) for pattern in BESIDE)
    ]
    # Of names that differ in case alone the first: most systems have one file for both.
    wanted = {path.lower(): known[path] for path in reversed((*beside, *parts)) if path in known}
    return tuple(reversed(wanted.values()))


def in_shards(files: Iterable[HubFile]) -> bool:
    """Whether the weights are in several files, so that their index must be read."""
    paths = {file.path for file in files}
    return WHOLE not in paths and INDEX in paths


def shards_of(index: bytes, repo: str) -> tuple[str, ...]:
    """The files of weights that an index names.

    Raises:
        EngineError: it is no index, or names files that no index names.
    """
    try:
        listed = set(json.loads(index)["weight_map"].values())
        good = all(isinstance(name, str) and SHARD.fullmatch(name) for name in listed)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        listed, good = set(), False
    if not listed or not good:
        raise EngineError(
            Problem(
                text=N_("The list of the weight files of {name} cannot be read."),
                advice=N_("Choose another model, or another copy of it."),
                values={"name": repo},
            )
        )
    return tuple(sorted(listed))


def against(
    repo: str, config: Mapping[str, Any], files: Iterable[HubFile], weights: Weights
) -> tuple[Problem, ...]:
    """What speaks against a model, from its config.json and the names of its files; all at once."""
    listed = tuple(files)
    found = [_weights(repo, weights, listed), _architecture(repo, config), _few_bits(repo, config)]
    if not any(fnmatchcase(file.path, pattern) for file in listed for pattern in TOKENIZERS):
        found.append(
            Problem(
                text=N_("{name} holds no tokenizer, so texts cannot be made into what the model reads."),
                advice=N_("Choose another model, or another copy of it."),
                values={"name": repo},
            )
        )
    if any(
        file.bytes > MOST_FILE for file in chosen(listed, [f.path for f in listed if SHARD.fullmatch(f.path)])
    ):
        found.append(
            Problem(
                text=N_("{name} has files of more than 50 GB, which the hub does not give over plain HTTP."),
                advice=N_("Choose a smaller model, or a copy that is cut into smaller files."),
                values={"name": repo},
            )
        )
    return tuple(problem for problem in found if problem is not None)


def _weights(repo: str, weights: Weights, files: tuple[HubFile, ...]) -> Problem | None:
    paths = {file.path for file in files}
    if WHOLE in paths or (INDEX in paths and any(SHARD.fullmatch(path) for path in paths)):
        return None
    if weights == "pickle":
        return Problem(
            text=N_("{name} holds its weights as pickle files only, which can run foreign code when opened."),
            advice=N_("Choose a model, or a copy of this one, whose weights are safetensors."),
            values={"name": repo},
        )
    return Problem(
        text=N_("{name} holds no weights in the safetensors format that transformers would load."),
        advice=N_("Choose a model whose weights are in model.safetensors."),
        values={"name": repo},
    )


def _architecture(repo: str, config: Mapping[str, Any]) -> Problem | None:
    """A configuration without sense, or an architecture with code of its own that is not known here."""
    try:
        shape_of(config)
    except UnknownTypeError:
        if not config.get("auto_map"):
            return None
    except EngineError as error:
        return error.problems[0]
    except (TypeError, ValueError, ArithmeticError, LookupError) as error:
        return Problem(
            text=N_("The config.json of {name} makes no sense: {reason}."),
            advice=N_("Choose another model, or another copy of it."),
            values={"name": repo, "reason": str(error)[:200].rstrip(".")},
        )
    else:
        return None
    return Problem(
        text=N_("{name} brings program code of its own, and foreign code is never run here."),
        advice=N_("Choose a model of an architecture that transformers itself knows."),
        values={"name": repo},
    )


def is_strange(config: Mapping[str, Any]) -> bool:
    """Whether nobody has described this architecture here, nor was its shape looked at yet."""
    try:
        shape_of(config)
    except UnknownTypeError:
        return True
    except (EngineError, TypeError, ValueError, ArithmeticError, LookupError):
        return False  # why it cannot be used is told by itself
    return False


def _few_bits(repo: str, config: Mapping[str, Any]) -> Problem | None:
    told = config.get("quantization_config")
    if not isinstance(told, dict):
        return None
    return Problem(
        text=N_(
            "The weights of {name} are already rounded to few bits ({kind}), and cannot be trained from."
        ),
        advice=N_("Choose the model that it was made of; QLoRA rounds its weights itself."),
        values={"name": repo, "kind": str(told.get("quant_method", "-"))[:40]},
    )
