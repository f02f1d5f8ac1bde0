"""peft-engine: what the workbench does, without a window. Exit status 0 done, 2 wrong request, 3 failed, 130
stopped."""

import argparse
import io
import json
import keyword
import os
import sys
import time
import traceback
from pathlib import Path
from typing import NoReturn

from peft_engine.contract import paths
from peft_engine.contract.language import LANGUAGES
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_, Value

DONE, WRONG, FAILED, STOPPED = 0, 2, 3, 130
WRITTEN = {
    "numbers": (
        "MEANING",
        "of multiple choice, what a number says that stands for the right choice: zero (its place, counted"
        " from 0), one (counted from 1), name (what the choice is called in the file) or text (the choice)",
    ),
    "decimal": ("SIGN", "what divides the fraction of a number off: point or comma"),
    "separator": (
        "SIGN",
        "what stands between several labels of one cell: comma, semicolon, slash, upright-line or another"
        " sign",
    ),
    "tags": ("SCHEME", "how tags say where something begins and ends: iob1, iob2, bioes or plain"),
}
"""How a file is written, by option: what it takes, and what it says."""
READING = (
    "how the file is read: encoding=cp1252, delimiter=semicolon (or tab, comma, upright-line), header=no,"
    " sheet=NAME, unit=paragraph; a wrong name is answered with all there are"
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    _speak_utf8()
    try:
        chosen = read_arguments(given)
        # What a command needs is imported when it is asked for: `plan` answers in a moment, without torch.
        from peft_engine.terminal import commands

        name = chosen.command.replace("-", "_")
        status = int(getattr(commands, f"{name}_" if keyword.iskeyword(name) else name)(chosen))
        sys.stdout.flush()
        return status
    except EngineError as error:
        report_problems(error, as_json="--json" in given)
        return WRONG
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read the output has gone; what Python still holds for it must not complain at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - the last resort: told in a sentence, the details go to a file
        report_problems(EngineError(_unforeseen(error)), as_json="--json" in given)
        return FAILED


def read_arguments(given: list[str]) -> argparse.Namespace:
    """The arguments of a command; names and texts may stand before and after the options.

    Raises:
        EngineError: they are not understood.
    """
    parser = make_parser()
    chosen, rest = parser.parse_known_args(given)
    loose = [word for word in rest if not word.startswith("-")]
    many = getattr(chosen, "texts", getattr(chosen, "runs", None))
    if len(loose) < len(rest) or (rest and many is None):
        parser.error(f"not understood: {' '.join(rest)}")
    if many is not None:
        many.extend(loose)
    return chosen


def _speak_utf8() -> None:
    """JSON is UTF-8 wherever it goes, and no odd character in a person's text may end a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _unforeseen(error: Exception) -> Problem:
    """The sentence for what nobody foresaw; the details are written to a file of the data folder."""
    words: dict[str, Value] = {"reason": f"{type(error).__name__}: {error}"[:300]}
    if isinstance(error, OSError) and error.filename is not None:
        return Problem(
            text=N_("{path} cannot be used: {reason}."),
            advice=N_("Check that it is there and may be read and written, or name another place."),
            values={"path": str(error.filename), "reason": error.strerror or str(error)},
        )
    file = paths.home() / "logs" / time.strftime("command-%Y%m%d-%H%M%S.txt")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(traceback.format_exc(), encoding="utf-8")
    except OSError:
        return Problem(text=N_("Something unforeseen happened: {reason}."), values=words)
    return Problem(
        text=N_("Something unforeseen happened: {reason}."),
        advice=N_("The details are in {path}."),
        values=words | {"path": str(file)},
    )


class _Parser(argparse.ArgumentParser):
    """Refuses in the same form as everything else: a sentence, or JSON where that was asked for."""

    def error(self, message: str) -> NoReturn:
        raise EngineError(
            Problem(
                text=N_("{reason}."),
                advice=N_("{program} --help tells what it takes."),
                values={"reason": message[:1].upper() + message[1:], "program": self.prog},
            )
        )


def report_problems(error: EngineError, *, as_json: bool) -> None:
    """All problems at once: a JSON document on standard output, or sentences on standard error."""
    if as_json:
        told = [{**p.model_dump(), "sentence": p.sentence()} for p in error.problems]
        print(json.dumps({"problems": told}, ensure_ascii=False))
        return
    for problem in error.problems:
        place = f"{problem.field}: " if problem.field else ""
        print(place + problem.sentence(), file=sys.stderr)


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--json", action="store_true", help="one JSON document (while a run is followed: one event a line)"
    )
    shared.add_argument("--store", type=Path, default=None, metavar="DIR", help="the run store to use")

    common = _Parser(add_help=False)
    common.add_argument("spec", nargs="?", type=Path, metavar="SPEC.toml", help="an experiment in a file")
    common.add_argument("--model", metavar="KEY_OR_FOLDER")
    common.add_argument(
        "--data",
        action="append",
        metavar="KEY_OR_FILE",
        help="what to learn from; given again, the run learns several data sets, each with a head of its own",
    )
    common.add_argument(
        "--share",
        action="append",
        default=[],
        metavar="DATA=NUMBER",
        help="how often each example of one of several data sets is seen in a pass (1 unless said)",
    )
    common.add_argument("--task", metavar="TASK")
    common.add_argument("--seed", type=int, help="of a race: the first one")
    common.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a setting of the method (rank=8; in a race lora.rank=8), of the training (training.epochs=3) or"
        " of the hardware (hardware.device=cpu); what may be left empty is as usual without a value"
        " (training.epochs=)",
    )
    common.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="ROLE=COLUMN",
        help="which column of your file is which; of one of several data sets as DATA.ROLE=COLUMN",
    )
    for name, (metavar, text) in WRITTEN.items():
        more = f"of your file, {text}; of one of several data sets as DATA={metavar}"
        common.add_argument(f"--{name}", action="append", default=[], metavar=metavar, help=more)
    common.add_argument(
        "--reading",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=f"of your file, {READING}; of one of several data sets as DATA.NAME=VALUE",
    )

    experiment = _Parser(add_help=False, parents=[common])
    experiment.add_argument("--method", metavar="KEY")
    experiment.add_argument(
        "--inputs",
        metavar="RUN,RUN",
        help="finished runs that this one is made of (ids, or their beginnings)",
    )

    parser = _Parser(
        prog="peft-engine",
        description="Fine-tune language models with few parameters, and compare the ways to do it.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, text: str, *parents: _Parser) -> _Parser:
        return commands.add_parser(name, help=text, description=text, parents=[shared, *parents])

    add("methods", "list the methods, family by family")
    _model_options(add("models", "the models on this machine and on the hub; search, get, remove"))
    _hub_data_options(add("hub-data", "what a data set of the hub holds, and getting its files"))
    add("datasets", "list the data sets: what comes along, and what was imported")
    _data_options(add("data", "the data sets of the library; list, show, check, import, remove"))
    add("recognise", "look at the shape of a model of an unknown type, so that it can be used").add_argument(
        "folder",
        metavar="FOLDER",
        help="where its config.json is; weights are read only to take the text part out of a model that reads"
        " pictures too",
    )
    add("plan", "what an experiment would cost, without running it", experiment)
    add("map", "where the parameters of a model and of a method on it sit", experiment)
    run = add("run", "run an experiment", experiment)
    run.add_argument(
        "--from-trial", metavar="RUN", help="what this trial of a search tried, at the search's full length"
    )
    run.add_argument(
        "--follow", default=True, action=argparse.BooleanOptionalAction, help="wait until it ends (usual)"
    )
    run.add_argument(
        "--queue", action="store_true", help="put it at the end of the queue instead of starting it"
    )
    _race_options(add("race", "let methods race under equal conditions, and compare them", common))
    _sweep_options(add("sweep", "try other values of some settings, and train the best", experiment))
    for name, text in (
        ("resume", "go on with a paused, stopped or broken run"),
        ("show", "what is known of a run"),
    ):
        add(name, text).add_argument("run", metavar="RUN", help="its id, the beginning of it, or last")
    for name, text in (("pause", "pause a running run"), ("stop", "stop a running run")):
        add(name, text).add_argument("run", metavar="RUN")
    add("runs", "list all runs")
    queue = add("queue", "what waits for its turn; add, remove, move, pause, go, hold, at-once")
    queue.add_argument(
        "runs",
        nargs="*",
        metavar="ACTION",
        help="list (usual) | add RUN or SPEC.toml ... | remove RUN ... | move RUN --to PLACE | pause"
        " (what runs goes on) | go | hold HH:MM | at-once COUNT",
    )
    queue.add_argument("--to", type=int, metavar="PLACE", help="of move: its place, counted from 1")
    queue.add_argument("--delete", action="store_true", help="of remove: also move the runs to the trash")
    queue.add_argument("--wait", action="store_true", help="wait until nothing is left to do")
    delete = add("delete", "move runs to the trash of the store")
    delete.add_argument("runs", nargs="+", metavar="RUN")
    delete.add_argument(
        "--force", action="store_true", help="also runs that others are made of, which have copies"
    )
    compare = add("compare", "which method is better, how sure that is, and what each costs")
    compare.add_argument(
        "runs", nargs="*", metavar="RUN", help="runs, or a race; all finished runs where none is given"
    )
    compare.add_argument(
        "--margin",
        type=float,
        metavar="NUMBER",
        help="the difference that matters to you, in the unit of the score (0.01 is one answer in a hundred)",
    )
    compare.add_argument("--data", metavar="ID", help="on which data set, where the runs learned several")
    predict = add("predict", "let a finished run answer")
    predict.add_argument("run", metavar="RUN")
    predict.add_argument(
        "texts", nargs="*", metavar="TEXT", help="what to answer; parts of one are divided by ' | '"
    )
    predict.add_argument(
        "--data", metavar="ID", help="as one of which data set to answer, where the run learned several"
    )
    predict.add_argument(
        "--file", type=Path, help="a table with the columns that the run was trained on, or .txt"
    )
    cut = add("cut", "make a new run of a result cut to a lower rank (DyLoRA), and measure it")
    cut.add_argument("run", metavar="RUN")
    cut.add_argument("--rank", type=int, required=True, help="the rank to cut to")
    cut.add_argument(
        "--follow", default=True, action=argparse.BooleanOptionalAction, help="wait until it ends (usual)"
    )
    report = add("report", "write the report of a run, of a race, or of several runs compared")
    report.add_argument("runs", nargs="+", metavar="RUN", help="a run, a race, or several runs to compare")
    report.add_argument(
        "--to",
        type=Path,
        default=None,
        metavar="DIR",
        help="where to put it (the run's folder; of several runs, reports in the store)",
    )
    report.add_argument(
        "--margin",
        type=float,
        metavar="NUMBER",
        help="the difference that matters to you, where runs are compared (0.01 is one answer in a hundred)",
    )
    _language_option(report, "the report")
    export = add("export", "write a finished run out for other libraries, certified by them")
    export.add_argument("run", metavar="RUN")
    export.add_argument(
        "--as", dest="form", required=True, metavar="FORM", help="peft, merged or sparse: what it becomes"
    )
    export.add_argument("folder", type=Path, metavar="DIR", help="a folder that is not there yet")
    export.add_argument("--data", metavar="ID", help="as one of which data set, where it learned several")
    _language_option(export, "the model card")
    taken = add("import", "keep an adapter of HF peft as a finished run")
    taken.add_argument("folder", type=Path, metavar="DIR", help="the folder with adapter_config.json")
    taken.add_argument("--model", metavar="KEY_OR_FOLDER", help="the base model, where it is not found")
    taken.add_argument("--data", metavar="KEY_OR_FILE", help="what it was trained for; its test part is read")
    taken.add_argument("--task", metavar="TASK")
    taken.add_argument("--labels", metavar="A,B,...", help="names of the classes, in their order")
    health = add("health", "whether machine and installation are in order, and what mends what is not")
    health.add_argument(
        "--try-four-bit",
        action="store_true",
        help="also load the library for weights in 4 bit and store some, which takes seconds",
    )
    pack = add(
        "pack", "make, open or show a classroom pack: models, data, lessons and recorded runs in one file"
    )
    pack.add_argument("action", choices=("make", "open", "show"), metavar="ACTION", help="make | open | show")
    pack.add_argument("file", metavar="FILE", help="the pack, a file that ends in .peftpack")
    pack.add_argument("--title", metavar="TEXT", help="of make: what the pack is called")
    for name, text in (
        ("models", "fetched models, by their keys or folders"),
        ("data", "files or folders of your own"),
        ("lessons", "lessons of your own, by their keys"),
        ("runs", "runs that are over; of a race or search its members come along"),
    ):
        pack.add_argument(
            f"--{name}",
            dest=f"packed_{name}",
            action="append",
            default=[],
            metavar="A,B",
            help=f"of make: {text}",
        )
    demo = add("demo", "train LoRA on the question topics, and leave a report")
    demo.add_argument("--to", type=Path, default=None, metavar="DIR")
    return parser


def _language_option(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument(
        "--language",
        choices=LANGUAGES,
        default="en",
        help=f"of {what}: en (usual), de or zh_CN; the commands themselves speak English",
    )


def _data_options(data: argparse.ArgumentParser) -> None:
    data.add_argument(
        "texts",
        nargs="+",
        metavar="ACTION",
        help="list | show NAME | check FILE (nothing is kept) | import FILE | remove NAME",
    )
    data.add_argument("--task", metavar="TASK", help="what the file is for, where it is not what is proposed")
    data.add_argument("--name", metavar="NAME", help="what it is called in the library")
    for name, metavar, text in (
        ("column", "ROLE=COLUMN", "which column is which; a role that is given again takes several together"),
        ("label", "VALUE=NAME", "what a label is called, by how it stands in the file"),
        ("part", "PART=FILE", "a file of its own for the part validation or test"),
        (
            "split",
            "NAME=VALUE",
            "how rows are divided: validation=0.1, test=0.1, seed=1, way=random or order, stratified=yes,"
            " group=COLUMN, keep=no (divide anew what the files give as parts)",
        ),
        ("mend", "KEY,KEY", "what is done about what a check found; the check names the keys"),
        ("reading", "NAME=VALUE", READING),
    ):
        data.add_argument(f"--{name}", action="append", default=[], metavar=metavar, help=text)
    data.add_argument(
        "--others-stay",
        action="store_true",
        help="labels that no --label names are called as they stand in the file",
    )
    for name, (metavar, text) in WRITTEN.items():
        data.add_argument(f"--{name}", metavar=metavar, default="", help=text)
    data.add_argument("--rows", type=int, metavar="COUNT", help="at most so many rows of each part, drawn")
    data.add_argument("--first", action="store_true", help="of --rows: the first ones instead")
    data.add_argument("--model", metavar="KEY_OR_FOLDER", help="count tokens as this model does")
    data.add_argument("--max-length", type=int, metavar="TOKENS", help="tokens after which texts are cut")
    data.add_argument("--licence", metavar="TEXT", help="under which the data may be used")
    data.add_argument("--origin", metavar="TEXT", help="where it comes from")


def _model_options(models: argparse.ArgumentParser) -> None:
    models.add_argument(
        "texts",
        nargs="*",
        metavar="ACTION",
        help="list (usual) | search WORDS | start (good models to begin with) | show MODEL | get REPO"
        " | downloads | pause ID | resume ID | cancel ID | remove MODEL | folders [add DIR | remove DIR]"
        " | token [show | set | remove]",
    )
    models.add_argument(
        "--task",
        metavar="TASK",
        help="of search: the hub's name of a task, such as fill-mask; of start: a task of ours",
    )
    models.add_argument("--size", metavar="RANGE", help="parameters, such as 10M-1B, 1B- or -500M")
    models.add_argument("--sort", choices=("downloads", "likes", "updated"), default="downloads")
    models.add_argument("--limit", type=int, default=20, metavar="COUNT", help="at most so many results")
    models.add_argument("--method", default="lora", metavar="KEY", help="with which method it is to fit")
    _hub_options(models)


def _hub_data_options(data: argparse.ArgumentParser) -> None:
    data.add_argument("texts", nargs="+", metavar="ACTION", help="show NAME | get NAME")
    data.add_argument("--configuration", metavar="NAME", help="which of its tables, where it has several")
    data.add_argument(
        "--part", action="append", default=[], metavar="NAME", help="train, test, ...; all where left out"
    )
    _hub_options(data)


def _hub_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--revision", metavar="NAME", help="a branch, tag or commit; the newest unless said")
    parser.add_argument(
        "--follow", default=True, action=argparse.BooleanOptionalAction, help="wait until it is here (usual)"
    )


def _race_options(race: argparse.ArgumentParser) -> None:
    race.add_argument("--methods", metavar="KEY,KEY", help="who takes part")
    race.add_argument("--seeds", type=int, metavar="COUNT", help="how often each trains anew (3 unless said)")
    race.add_argument(
        "--equal",
        choices=("steps", "tokens", "minutes", "parameters"),
        help="what is equal for all: steps (usual); tokens, which are as many steps where all have the same"
        " batches; minutes, as many steps as each one's measured speed allows in them; parameters, with each"
        " one's size solved for them",
    )
    race.add_argument(
        "--amount", type=float, help="how much of it; what the passes over the data make unless said"
    )
    race.add_argument(
        "--tune", action=argparse.BooleanOptionalAction, help="try four learning rates for each first"
    )
    race.add_argument("--at-once", type=int, metavar="COUNT", help="how many runs at once (1 unless said)")
    race.add_argument(
        "--go-on",
        action=argparse.BooleanOptionalAction,
        help="leave out what cannot run, instead of ending before it begins",
    )
    race.add_argument(
        "--follow", default=True, action=argparse.BooleanOptionalAction, help="wait until it ends (usual)"
    )
    race.add_argument("--queue", action="store_true", help="put it at the end of the queue instead")


def _sweep_options(sweep: argparse.ArgumentParser) -> None:
    sweep.add_argument(
        "--vary",
        action="append",
        default=[],
        metavar="NAME=VALUES",
        help="a setting of the method or of the training and what is tried: rank=2,4,8 or"
        " learning_rate=1e-4..1e-2:log (:linear for equal differences); may be given again",
    )
    sweep.add_argument(
        "--by",
        choices=("grid", "random", "bayesian"),
        help="every combination (usual), drawn by chance, or guided by what was found",
    )
    sweep.add_argument("--trials", type=int, metavar="COUNT", help="of random and bayesian (12 unless said)")
    sweep.add_argument(
        "--points", type=int, metavar="COUNT", help="values that a grid takes from a range (5 unless said)"
    )
    sweep.add_argument(
        "--prune",
        action=argparse.BooleanOptionalAction,
        help="end trials early that are behind half of the others (usual; a grid never does)",
    )
    sweep.add_argument(
        "--seeds", type=int, metavar="COUNT", help="how often the best is trained in full (1 unless said)"
    )
    sweep.add_argument("--at-once", type=int, metavar="COUNT", help="how many runs at once (1 unless said)")
    sweep.add_argument(
        "--follow", default=True, action=argparse.BooleanOptionalAction, help="wait until it ends (usual)"
    )
    sweep.add_argument("--queue", action="store_true", help="put it at the end of the queue instead")


def open_store(chosen: argparse.Namespace) -> RunStore:
    """The store that was named, else the usual one."""
    return RunStore(chosen.store or paths.store())


if __name__ == "__main__":
    sys.exit(main())
