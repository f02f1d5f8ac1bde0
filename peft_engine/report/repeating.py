"""What repeats a comparison: its specifications as files, and the command for them."""

from peft_engine.compare.facts import Comparison
from peft_engine.contract.language import say
from peft_engine.contract.spec import ExperimentSpec, to_toml
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_
from peft_engine.report.document import Block, File, Section, Text
from peft_engine.report.of_race import OfRace

RACE_FILE = "experiment.toml"
ADDED_FILE = "added-{number}.toml"
FOLDER = "specs"
LISTED = 12
"""So many commands at most are written out."""


def spec_files(comparison: Comparison, race: OfRace | None) -> tuple[File, ...]:
    """The race's specification, or one of each run."""
    if race is not None:
        added = enumerate(race.added, 1)
        return (
            File(RACE_FILE, to_toml(race.spec)),
            *(File(ADDED_FILE.format(number=number), to_toml(_by_itself(spec))) for number, spec in added),
        )
    return tuple(
        File(f"{FOLDER}/{run.id}.toml", to_toml(alone(run)))
        for group in comparison.groups
        for run in group.runs
    )


def _by_itself(spec: ExperimentSpec) -> ExperimentSpec:
    """A race that was added to another one, as a race of its own: elsewhere that one is not there."""
    assert spec.race is not None
    return spec.model_copy(update={"race": spec.race.model_copy(update={"joins": ""})})


def alone(run: RunRecord) -> ExperimentSpec:
    """The specification of a run; of a member of a race or a search, as an experiment of its own."""
    return run.experiment().model_copy(update={"parent": None, "member": ""})


def repeating_section(comparison: Comparison, race: OfRace | None) -> Section:
    """How to do it all again."""
    if race is not None:
        command = "\n".join(f"peft-engine race {file.name}" for file in spec_files(comparison, race))
        said = N_("{file} beside this page is the whole race. This command, in its folder, does it again:")
        blocks: tuple[Block, ...] = (
            Text(say(said, file=RACE_FILE)),
            File("", command),
            File(RACE_FILE, to_toml(race.spec)),
        )
    else:
        said = N_(
            "The folder {folder} beside this page has the specification of each run. These commands do them"
            " again:"
        )
        commands = [f"peft-engine run {file.name}" for file in spec_files(comparison, race)]
        blocks = (Text(say(said, folder=FOLDER)), File("", "\n".join(commands[:LISTED])))
        if len(commands) > LISTED:
            more = N_("And so on with the {count} others in that folder.")
            blocks = (*blocks, Text(say(more, count=len(commands) - LISTED)))
    note = N_(
        "On the same machine with the same versions and the processor, the results are the same to the last"
        " bit. Data and models of your own have to lie where the specification says."
    )
    return Section(say(N_("To do it again")), (*blocks, Text(say(note))))
