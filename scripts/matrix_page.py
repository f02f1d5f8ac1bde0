"""The page that tells which method works on which architecture, from what `method_matrix` found."""

from collections.abc import Mapping
from typing import Protocol

from peft_engine.contract import taxonomy
from peft_engine.contract.taxonomy import Method, Node

TYPES = "(types)"
"""Stands in a reason for the types of all architectures that it holds for."""
TITLES = {
    "bert": "BERT",
    "roberta": "RoBERTa",
    "distilbert": "DistilBERT",
    "gpt2": "GPT-2",
    "gpt_neox": "GPT-NeoX and Pythia",
    "llama": "Llama",
    "mistral": "Mistral",
    "qwen2": "Qwen2",
    "qwen3": "Qwen3",
    "opt": "OPT",
    "t5": "T5",
    "t5_gated": "T5 1.1 and Flan-T5",
    "bart": "BART",
    "xlm-roberta": "XLM-R",
    "camembert": "CamemBERT",
    "electra": "ELECTRA",
    "albert": "ALBERT",
    "albert_groups": "ALBERT with several groups",
    "mpnet": "MPNet",
    "deberta-v2": "DeBERTa v2 and v3",
    "deberta-v2_conv": "DeBERTa v2 with a convolution",
    "modernbert": "ModernBERT",
    "gemma": "Gemma 1",
    "gemma2": "Gemma 2",
    "gemma3_text": "Gemma 3 (text)",
    "phi": "Phi 1 to 2",
    "phi3": "Phi 3 to 4",
    "gptj": "GPT-J",
    "falcon": "Falcon 7B",
    "falcon_grouped": "Falcon 40B and 180B",
    "falcon_alibi": "Falcon RW",
    "bloom": "BLOOM",
    "smollm3": "SmolLM3",
    "olmo": "OLMo",
    "olmo2": "OLMo 2",
    "olmo3": "OLMo 3",
    "stablelm": "StableLM",
    "starcoder2": "StarCoder2",
    "mt5": "mT5",
    "mbart": "mBART",
    "granite": "recognised by its shape (Granite)",
}

HEAD = """# Methods and architectures

Made by `python -m scripts.method_matrix`, which runs every method on a narrow random model of every
architecture, {count} cells in all, with transformers {transformers}. A mark in a cell means that all of
this was seen:

- every place that the method claims was called in a pass, counted by hooks;
- it starts with the answer of the untouched model, or its card says that it does not;
- the number of what learns, and of the whole model, is the one of the formulas, which read config.json
  alone;
- after a step there are gradients at all that learns and nowhere else, and nothing that is frozen has
  moved;
- after two steps the answer is another one, and finite; a model that writes does so alike with and without
  a cache, and as the untouched one while the method is switched off;
- what was learned brings a fresh model to the same answer;
- detached, the base model is there again bit for bit, and no hook stays.

Columns whose cells are all alike stand together. **+** works; **s** works with another setting than the
usual one, which the card proposes; a number is the reason, below, for which the method is refused before
anything runs.

| | architectures | model types of transformers |
|---|---|---|
{columns}

{table}

## Settings

{settings}

## Reasons

{reasons}
"""

NOTES = """
## What is meant where an architecture is different

- **Maps that lie in one** (GPT-2, GPT-NeoX, BLOOM, Falcon, ModernBERT, Phi 3): query, key and value, or
  gate and up, are rows of one map. A method that is set to the value alone touches the rows of the value
  alone. Falcon shares one key and value among all heads (7B) or among groups of them (40B).
- **Attention and feed-forward side by side** (GPT-J, Phi 1 and 2, Falcon, GPT-NeoX, StableLM by choice):
  both read the same state, and what they give is added in one sum. "Behind the attention" is behind its
  last map, before that sum; "behind the block" is behind the sum. What reads the residual stream reads what
  goes into the norm before the part.
- **Norms behind the parts** (Gemma 2 and 3, OLMo 2 and 3): a norm stands between the last map of a part and
  the sum. An adapter of Houlsby's stands behind the map, as in its paper, so the norm sees the sum of map
  and adapter.
- **Norms without numbers** (OLMo): there is nothing to train in them; adapters that train norms along with
  them train none.
- **Few blocks used again** (ALBERT): a text goes through one block 12 times. What sits in a block is there
  in every round and learns from all of them; it is counted once. What needs a state of its own for every
  layer (LST, AttentionFusion) is refused.
- **Distances by the same maps** (DeBERTa): query and key are also asked for distances, by the same weights.
  A change of them changes both, as it would if the weights had been trained.
- **Scores that are capped** (Gemma 2): with a prefix the same steps are computed as without it, the cap
  included.
- **Windows** (Mistral, Gemma 2 and 3, OLMo 3, ModernBERT): a prefix is seen from everywhere, also beyond
  the window. The vectors of a prompt stand at places of the text and fall out of the window as words do; in
  the blocks without a window they are seen.
- **Positions.** Vectors before a text move it on by their number, and so do prefixes in decoders, with
  learned tables and with rotations. With ALiBi (BLOOM, Falcon RW) distances follow from the mask, which
  becomes longer.
- **Words that are narrower than blocks** (ALBERT, ELECTRA, one OPT): learned vectors have the width of
  words.
- **Memory** is foretold within 20 % of what is kept for a step, but for models with parts side by side
  that are only a few blocks deep (up to a third too much: the first feed-forward part has nothing to learn
  from).

## Types that no table knows

`peft-engine recognise FOLDER`, or *Look at its shape* on the page of models, builds a narrow random copy
from config.json with transformers' own code (code that comes with a model is never run), finds the list of
like blocks, tells the maps of a block by names and sizes, and tries what each does: whether all are called,
whether later words change earlier states, which of two maps is the gate, which rows of one map are the
queries, whether what the blocks give reaches the answer. On the architectures above with one stack it finds
what their tables tell, but for DeBERTa, which it refuses, and StableLM with a norm for each head. Methods
that work on maps, biases, weights and the head are then offered; those that put something among the words,
before keys and values or beside the blocks are refused, and so are tasks whose heads read single tokens.
Mixtures of experts, models of two stacks, models that read more than text, and attention that is not made
of query, key, value and output are refused as a whole, each with its sentence. Of Gemma 3 and Mistral 3
that read pictures the text part is taken out as a model of its own, byte for byte
(`contract/text_part.py`): by a download itself, and where the model is here already by the same command or
*Take out its text part*.
"""


class Outcome(Protocol):
    """What came of one method on one architecture; see `method_matrix.Outcome`."""

    @property
    def reason(self) -> str:
        """Why the card refuses."""

    @property
    def changed(self) -> str:
        """The settings that it takes."""


def page(found: Mapping[tuple[str, str], Outcome], types: Mapping[str, str], version: str) -> str:
    """The whole page.

    Args:
        found: (method, architecture) to what came of it.
        types: architecture to its model type.
        version: of transformers.
    """
    methods = [method for node in taxonomy.tree() for method in _methods(node)]
    architectures = list(dict.fromkeys(name for _, name in found))
    reasons: dict[str, list[str]] = {}
    settings: dict[str, list[str]] = {}
    columns: dict[tuple[str, ...], list[str]] = {}
    for name in architectures:
        cells = tuple(
            _cell(found[method.key, name], method, types[name], reasons, settings) for method in methods
        )
        columns.setdefault(cells, []).append(name)
    letters = [_letter(number) for number in range(len(columns))]
    told = []
    for letter, names in zip(letters, columns.values(), strict=True):
        kinds = dict.fromkeys(types[name] for name in names)
        told.append(f"| **{letter}** | {', '.join(TITLES[name] for name in names)} | {', '.join(kinds)} |")
    rows = [f"| method | {' | '.join(letters)} |", f"|---|{':-:|' * len(letters)}"]
    for number, method in enumerate(methods):
        rows.append(f"| {method.card.label} | {' | '.join(cells[number] for cells in columns)} |")
    head = HEAD.format(
        count=len(found),
        transformers=version,
        columns="\n".join(told),
        table="\n".join(rows),
        settings="\n".join(f"- {name}: {', '.join(dict.fromkeys(all_))}." for name, all_ in settings.items()),
        reasons="\n".join(
            f"{number}. {reason.replace(TYPES, ', '.join(dict.fromkeys(of)))}"
            for number, (reason, of) in enumerate(reasons.items(), start=1)
        ),
    )
    return head + NOTES


def _methods(node: Node) -> list[Method]:
    """The methods below a family, in the order of the tree."""
    return [*node.methods, *(method for below in node.nodes for method in _methods(below))]


def _cell(
    outcome: Outcome,
    method: Method,
    type_: str,
    reasons: dict[str, list[str]],
    settings: dict[str, list[str]],
) -> str:
    if outcome.reason:
        reasons.setdefault(outcome.reason, []).append(type_)
        return str(list(reasons).index(outcome.reason) + 1)
    if outcome.changed:
        settings.setdefault(method.card.label, []).append(outcome.changed)
        return "s"
    return "+"


def _letter(number: int) -> str:
    return chr(ord("A") + number)
