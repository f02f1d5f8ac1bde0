"""peft-engine: what the workbench does, without a window. Exit status 0 done, 2 wrong request, 3 failed, 130
stopped."""

import argparse
import json
import sys
from pathlib import Path

from peft_engine.contract import paths
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunStore

DONE, WRONG, FAILED, STOPPED = 0, 2, 3, 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    parser = make_parser()
    chosen = parser.parse_args(arguments)
    # What a command needs is imported when it is asked for: `plan` answers in a moment, without torch.
    from peft_engine.terminal import commands

    try:
        return int(getattr(commands, chosen.command.replace("-", "_"))(chosen))
    except EngineError as error:
        report_problems(error, as_json=chosen.json)
        return WRONG
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has gone; there is nobody to tell
        return DONE


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
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--json", action="store_true", help="print one JSON document (for run: one event a line)"
    )
    shared.add_argument("--store", type=Path, default=None, metavar="DIR", help="the run store to use")

    experiment = argparse.ArgumentParser(add_help=False)
    experiment.add_argument("spec", nargs="?", type=Path, metavar="SPEC.toml", help="an experiment in a file")
    experiment.add_argument("--model", metavar="KEY_OR_FOLDER")
    experiment.add_argument("--data", metavar="KEY_OR_FILE")
    experiment.add_argument("--method", metavar="KEY")
    experiment.add_argument("--task", metavar="TASK")
    experiment.add_argument("--seed", type=int)
    experiment.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a setting of the method (rank=8), of the training (training.epochs=3) or of the hardware"
        " (hardware.device=cpu)",
    )
    experiment.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="ROLE=COLUMN",
        help="which column of your file is which",
    )

    parser = argparse.ArgumentParser(
        prog="peft-engine",
        description="Fine-tune language models with few parameters, and compare the ways to do it.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, text: str, *parents: argparse.ArgumentParser) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[shared, *parents])

    add("methods", "list the methods, family by family")
    add("models", "list the models that are on this machine")
    add("datasets", "list the built-in data sets")
    add("plan", "what an experiment would cost, without running it", experiment)
    run = add("run", "run an experiment", experiment)
    run.add_argument(
        "--follow", default=True, action=argparse.BooleanOptionalAction, help="wait until it ends (usual)"
    )
    for name, text in (
        ("resume", "go on with a paused, stopped or broken run"),
        ("show", "what is known of a run"),
    ):
        add(name, text).add_argument("run", metavar="RUN", help="its id, the beginning of it, or last")
    for name, text in (("pause", "pause a running run"), ("stop", "stop a running run")):
        add(name, text).add_argument("run", metavar="RUN")
    add("runs", "list all runs")
    compare = add("compare", "finished runs side by side")
    compare.add_argument("runs", nargs="*", metavar="RUN", help="ids; all finished runs where none is given")
    predict = add("predict", "let a finished run answer")
    predict.add_argument("run", metavar="RUN")
    predict.add_argument("texts", nargs="*", metavar="TEXT")
    predict.add_argument(
        "--file", type=Path, help="CSV or JSON lines with the columns that the run was trained on"
    )
    report = add("report", "write a report of runs: HTML and PNG")
    report.add_argument("runs", nargs="+", metavar="RUN")
    report.add_argument(
        "--to", type=Path, default=None, metavar="DIR", help="where to put it (the run's folder)"
    )
    demo = add("demo", "train LoRA on the question topics, and leave a report")
    demo.add_argument("--to", type=Path, default=None, metavar="DIR")
    return parser


def open_store(chosen: argparse.Namespace) -> RunStore:
    """The store that was named, else the usual one."""
    return RunStore(chosen.store or paths.store())


if __name__ == "__main__":
    sys.exit(main())
