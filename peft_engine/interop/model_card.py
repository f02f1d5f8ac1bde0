"""The model card beside an export: what it is, how it was made, how it scored, and how it is loaded."""

from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from peft_engine.contract import taxonomy
from peft_engine.contract.exports import FORM_SENTENCES
from peft_engine.contract.language import Said, local, say, together
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import TASK_LABELS
from peft_engine.contract.texts import N_
from peft_engine.interop import sparse
from peft_engine.interop.task_notes import PIPELINES, task_notes
from peft_engine.training.result import read_result

FILE = "README.md"


def write_card(
    folder: Path, run: RunFolder, told: dict[str, Any], base: ModelEntry, notes: tuple[str, ...]
) -> None:
    """Write README.md; `told` is what certificate.json holds."""
    text = "\n".join(_card(run, told, base, notes))
    (folder / FILE).write_text(text + "\n", encoding="utf-8")


def _card(run: RunFolder, told: dict[str, Any], base: ModelEntry, notes: tuple[str, ...]) -> Iterable[str]:
    spec, result = run.spec(), read_result(run)
    method = taxonomy.method(spec.method.key).card
    yield from _front(told, base)
    yield f"# {say(N_('{method} on {model}'), method=method.label, model=base.title)}"
    yield ""
    task = say(N_("Task: {task}."), task=TASK_LABELS[told["task"]])
    yield together([say(FORM_SENTENCES[told["form"]]), task])
    yield ""
    yield f"## {say(N_('How to load it'))}"
    yield ""
    yield say(N_("FOLDER is the place of this folder."))
    yield ""
    yield "```python"
    yield from _load(told)
    yield "```"
    for note in (*task_notes(told), *notes):
        yield ""
        yield say(note)
    if told["form"] == "sparse":
        yield ""
        yield say(N_("Without the workbench:"))
        yield ""
        yield f"```python\n{sparse.RECIPE}```"
    yield ""
    yield f"## {say(N_('Certificate'))}"
    yield ""
    yield say(
        N_(
            "Loaded in a fresh process by {library} {version} (transformers {transformers}, torch {torch})"
            " and asked the fixed questions that lie in the folder certificate: the largest difference to the"
            " run's own outputs is {difference}; {limit} was allowed."
            " `python -m peft_engine.interop.certify FOLDER` asks again."
        ),
        library=told["library"],
        version=Said(told["versions"][told["library"]]),
        transformers=Said(told["versions"]["transformers"]),
        torch=Said(told["versions"]["torch"]),
        difference=f"{told['largest_difference']:.3g}",
        limit=f"{told['limit']:.3g}",
    )
    yield ""
    yield f"## {say(N_('How it was made'))}"
    yield ""
    licence = base.licence or say(N_("not known"))
    rows: list[tuple[str, Any]] = [
        (N_("Base model"), f"{base.title} (`{spec.model.key}`)"),
        (N_("Licence of the base model"), licence),
        (N_("Method"), f"{method.label} ({_paper(method.paper)})"),
        *((f"`{name}`", value) for name, value in _settings(spec.method.key, spec.method.settings)),
        (N_("Data"), ", ".join(f"`{Path(ref.key).name}`" for ref in spec.data)),
        *([(N_("Answers as"), f"`{told['data_set']}`")] if len(spec.data) > 1 else []),
        *(
            (f"`training.{name}`", value)
            for name, value in spec.training.model_dump(exclude_none=True).items()
        ),
        (N_("Seed"), spec.seed),
        (N_("Run"), run.id),
        (N_("Made with"), f"peft-workbench {version('peft-workbench')}"),
    ]
    if told["label_names"]:
        rows.insert(0, (N_("Classes"), ", ".join(told["label_names"])))
    yield from _table((N_("What"), N_("Value")), rows)
    yield ""
    yield f"## {say(N_('Scores on the test part'))}"
    yield ""
    if result["metrics"]:
        yield from _table(
            (N_("Score"), N_("Value")),
            [(name, local(f"{value:.4g}")) for name, value in result["metrics"].items()],
        )
    else:
        yield say(N_("None were measured."))
    counted = run.state().counted
    yield ""
    yield f"## {say(N_('Numbers'))}"
    yield ""
    if counted is not None:
        yield say(
            N_(
                "{trainable} of {total} numbers learned ({share} %): {method} of the method, {head} of the"
                " task head."
            ),
            trainable=f"{counted.trainable_parameters:,}",
            total=f"{counted.total_parameters:,}",
            share=f"{100 * counted.trainable_ratio:.3g}",
            method=f"{counted.method_parameters:,}",
            head=f"{counted.head_parameters:,}",
        )
    if "changed" in told:
        yield say(N_("{count} numbers are stored, the task head among them."), count=f"{told['changed']:,}")


def _front(told: dict[str, Any], base: ModelEntry) -> Iterable[str]:
    """What the hub reads."""
    yield "---"
    own_folder = Path(told["base_model"]).name != told["base_model"]
    yield f"base_model: {base.title if own_folder else told['base_model']}"
    yield f"library_name: {'peft' if told['form'] == 'peft' else 'transformers'}"
    if base.licence:
        yield f"license: {base.licence.lower()}"
    if told["task"] in PIPELINES:
        yield f"pipeline_tag: {PIPELINES[told['task']]}"
    yield "tags:"
    yield "- peft-workbench"
    yield "---"
    yield ""


def _load(told: dict[str, Any]) -> Iterable[str]:
    kind, labels = told["auto_class"], f", num_labels={told['labels']}" if told["labels"] else ""
    base = f'"{told["base_folder"]}"{labels}'
    if told["form"] == "merged":
        yield f"from transformers import {kind}, AutoTokenizer"
        yield ""
        yield f'model = {kind}.from_pretrained("FOLDER")'
        yield 'tokenizer = AutoTokenizer.from_pretrained("FOLDER")'
        return
    if told["form"] == "peft":
        yield "from peft import PeftModel"
    else:
        yield "from peft_engine.interop.sparse import apply"
    bits = told.get("quantised")
    yield f"from transformers import {kind}, AutoTokenizer{', BitsAndBytesConfig' if bits else ''}"
    yield ""
    if bits:
        yield f"bits = BitsAndBytesConfig({', '.join(f'{name}={value!r}' for name, value in bits.items())})"
        base += ", quantization_config=bits"
    yield f"base = {kind}.from_pretrained({base})"
    yield (
        'model = PeftModel.from_pretrained(base, "FOLDER")'
        if told["form"] == "peft"
        else 'model = apply(base, "FOLDER")'
    )
    yield 'tokenizer = AutoTokenizer.from_pretrained("FOLDER")'
    if told["labels"] and told["pad_token_id"] is not None:
        yield f"model.config.pad_token_id = {told['pad_token_id']}"


def _settings(key: str, given: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    """Every setting of the method, as it was."""
    for name, value in taxonomy.method(key).card.config(**given).model_dump().items():
        yield name, ", ".join(map(str, value)) if isinstance(value, tuple) else value


def _paper(paper: Any) -> str:
    where = f"arXiv {paper.arxiv}" if paper.arxiv else paper.title
    return f"{paper.authors.split(',')[0]} {paper.year}, {where}" if paper.authors else where


def _table(heads: tuple[str, str], rows: Iterable[tuple[str, Any]]) -> Iterable[str]:
    yield f"| {say(heads[0])} | {say(heads[1])} |"
    yield "|---|---|"
    for name, value in rows:
        yield f"| {say(name)} | {value} |"
