"""What can be done about what a check found: never to the file, only to the copy in the library."""

from dataclasses import dataclass

from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class Mend:
    """One thing that can be done. `label` stands on its button, `text` says what it does."""

    key: str
    label: str
    text: str


_ALL = (
    Mend("drop_empty", N_("Leave them out"), N_("Rows in which something is missing are left out.")),
    Mend("drop_wrong", N_("Leave them out"), N_("Rows with values of the wrong kind are left out.")),
    Mend("drop_duplicates", N_("Keep the first"), N_("Of equal rows only the first is kept.")),
    Mend(
        "drop_contradictions",
        N_("Keep the first"),
        N_("Of rows with the same text and different answers only the first is kept."),
    ),
    Mend(
        "out_of_train",
        N_("Take them out of the training part"),
        N_("Rows of the training part that also stand in another part are left out there."),
    ),
    Mend("drop_rare", N_("Leave them out"), N_("Rows whose label occurs only once are left out.")),
    Mend(
        "drop_unseen",
        N_("Leave them out"),
        N_("Rows whose label does not occur in the training part are left out."),
    ),
    Mend("drop_long", N_("Leave them out"), N_("Rows that are longer than the model reads are left out.")),
    Mend("repair_tags", N_("Mend the tags"), N_("Tags that go on where nothing began are made a beginning.")),
    Mend(
        "whole_words",
        N_("Mark whole words"),
        N_("Marks that begin or end within a word take all of it."),
    ),
    Mend("longest_marks", N_("Keep the longest"), N_("Of marks that overlap only the longest is kept.")),
    Mend("drop_uneven", N_("Leave them out"), N_("Rows with more or fewer tags than words are left out.")),
    Mend(
        "find_answers",
        N_("Look for the answers"),
        N_("Where an answer does not stand where the row says, its first place in the passage is taken."),
    ),
    Mend(
        "drop_lost",
        N_("Leave them out"),
        N_("Rows whose answer does not stand in the passage are left out."),
    ),
    Mend(
        "join_turns",
        N_("Join the turns"),
        N_("Turns of the same speaker are joined, and turns before the first question are left out."),
    ),
    Mend("drop_turns", N_("Leave them out"), N_("Conversations in which an answer is empty are left out.")),
    Mend("from_one", N_("Count from 1"), N_("The choices are numbered from 1.")),
    Mend(
        "keep_turned_down",
        N_("Learn them too"),
        N_("Answers that are marked as bad are learned as well."),
    ),
    Mend("trim", N_("Cut the blanks"), N_("Blanks before and after texts are cut away.")),
)

MENDS: dict[str, Mend] = {mend.key: mend for mend in _ALL}
