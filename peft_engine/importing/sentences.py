"""What the findings of a check say: one sentence for one row, another for several."""

from collections.abc import Mapping
from dataclasses import dataclass

from peft_engine.contract.import_findings import FIRST_ROWS, Finding, Grade, Place
from peft_engine.contract.texts import N_, Value


@dataclass(frozen=True)
class Sentence:
    """A kind of finding. `one` speaks of a single row, `many` of {count}; both may name {rows}."""

    grade: Grade
    one: str
    many: str
    advice: str = ""
    mend: str | None = None


SENTENCES: dict[str, Sentence] = {
    "empty": Sentence(
        "error",
        N_("Something is missing in row {rows}: a text, or the answer to it."),
        N_("Something is missing in {count} rows ({rows}): a text, or the answer to it."),
        N_("Leave such rows out, or fill the cells in the file."),
        "drop_empty",
    ),
    "wrong": Sentence(
        "error",
        N_("In row {rows} the column {column} holds something that this task cannot use."),
        N_("In {count} rows ({rows}) the column {column} holds something that this task cannot use."),
        N_("Choose another column, or leave such rows out."),
        "drop_wrong",
    ),
    "half_character": Sentence(
        "error",
        N_("Row {rows} has half a character: the text was cut there."),
        N_("{count} rows ({rows}) have half a character: the texts were cut there."),
        N_("Leave such rows out, or write them anew."),
        "drop_wrong",
    ),
    "unknown_label": Sentence(
        "error",
        N_("Row {rows} has a label that has no name here: {labels}."),
        N_("{count} rows ({rows}) have labels that have no names here: {labels}."),
        N_("Name these labels too, or leave such rows out."),
        "drop_wrong",
    ),
    "uneven": Sentence(
        "error",
        N_("Row {rows} has another number of tags than of words."),
        N_("{count} rows ({rows}) have another number of tags than of words."),
        N_("Leave such rows out, or mend them in the file."),
        "drop_uneven",
    ),
    "span_beyond": Sentence(
        "error",
        N_("A mark of row {rows} lies outside of its text, or where no word is."),
        N_("Marks of {count} rows ({rows}) lie outside of their texts, or where no word is."),
        N_("Leave such rows out, or export them again; the text may have been changed after it was marked."),
        "drop_wrong",
    ),
    "span_overlap": Sentence(
        "error",
        N_("Marks of row {rows} overlap, but a word can have one tag only."),
        N_("Marks of {count} rows ({rows}) overlap, but a word can have one tag only."),
        N_("Keep the longest of them, or mend them in the file."),
        "longest_marks",
    ),
    "span_cut": Sentence(
        "error",
        N_("A mark of row {rows} begins or ends within a word."),
        N_("Marks of {count} rows ({rows}) begin or end within a word."),
        N_("Let them take whole words, or mend them in the file."),
        "whole_words",
    ),
    "span_words": Sentence(
        "error",
        "",
        N_(
            "The marks of {count} rows ({rows}) seem to be counted in words: taken as places of characters"
            " they begin or end within words, or where no word is."
        ),
        N_("Export them again with places in characters, or save the words as a list with a tag for each."),
        "whole_words",
    ),
    "single_words": Sentence(
        "error",
        "",
        N_("{count} rows have one word alone, but a row has to be a whole sentence with its tags."),
        N_("Save the words one below the other with their tags, and an empty line behind every sentence."),
    ),
    "lost_answer": Sentence(
        "error",
        N_("The answer of row {rows} does not stand in its passage."),
        N_("The answers of {count} rows ({rows}) do not stand in their passages."),
        N_("Leave such rows out; only what stands in the passage can be found there."),
        "drop_lost",
    ),
    "moved_answer": Sentence(
        "error",
        N_("The answer of row {rows} stands in its passage, but not where the row says."),
        N_("The answers of {count} rows ({rows}) stand in their passages, but not where the rows say."),
        N_("Let the answers be looked for."),
        "find_answers",
    ),
    "from_one": Sentence(
        "error",
        N_("Row {rows} names the choice behind the last when counted from 0, and no row names the choice 0."),
        N_(
            "{count} rows ({rows}) name the choice behind the last when counted from 0, and no row names the"
            " choice 0."
        ),
        N_("The choices are numbered from 1: let them be counted so."),
        "from_one",
    ),
    "perhaps_from_one": Sentence(
        "warning",
        "",
        N_("The first choice is never the right one when counted from 0."),
        N_("Look at a few rows: the choices may be numbered from 1."),
        "from_one",
    ),
    "turn_order": Sentence(
        "error",
        N_("In the conversation of row {rows}, user and assistant do not speak in turns."),
        N_("In {count} conversations ({rows}), user and assistant do not speak in turns."),
        N_("Let turns of the same speaker be joined."),
        "join_turns",
    ),
    "empty_turn": Sentence(
        "error",
        N_("In the conversation of row {rows}, somebody says nothing."),
        N_("In {count} conversations ({rows}), somebody says nothing."),
        N_("Leave such conversations out."),
        "drop_turns",
    ),
    "no_answer": Sentence(
        "error",
        N_("In the conversation of row {rows}, the assistant says nothing, so there is nothing to learn."),
        N_("In {count} conversations ({rows}), the assistant says nothing, so there is nothing to learn."),
        N_("Leave such conversations out."),
        "drop_turns",
    ),
    "turned_down": Sentence(
        "warning",
        N_(
            "The column {column} marks the answer of row {rows} as bad; it is left out unless you want it"
            " too."
        ),
        N_(
            "The column {column} marks the answers of {count} rows ({rows}) as bad; they are left out unless"
            " you want them too."
        ),
        N_("Let them be learned as well if they are good answers after all."),
        "keep_turned_down",
    ),
    "duplicate": Sentence(
        "warning",
        N_("Row {rows} is the same as an earlier one."),
        N_("{count} rows ({rows}) are the same as earlier ones."),
        N_("Keep only the first of them; what stands twice counts twice."),
        "drop_duplicates",
    ),
    "contradiction": Sentence(
        "warning",
        N_("Row {rows} has the same text as an earlier one, but another answer."),
        N_("{count} rows ({rows}) have the same text as earlier ones, but another answer."),
        N_("Look at them: one of the answers may be wrong."),
        "drop_contradictions",
    ),
    "shared": Sentence(
        "warning",
        N_("Row {rows} also stands in a part that only checks what was learned."),
        N_("{count} rows ({rows}) also stand in a part that only checks what was learned."),
        N_("Take them out of the training part; else the score shows what was learned by heart."),
        "out_of_train",
    ),
    "rare_label": Sentence(
        "warning",
        N_("A label occurs only once, in row {rows}: {labels}."),
        N_("{count} labels occur only once (rows {rows}): {labels}."),
        N_("Leave such rows out, or add examples; nothing can be learned from one and checked with another."),
        "drop_rare",
    ),
    "unseen_label": Sentence(
        "warning",
        N_("The label of row {rows} does not occur in the training part: {labels}."),
        N_("The labels of {count} rows ({rows}) do not occur in the training part: {labels}."),
        N_("Leave such rows out, or divide the rows anew; a label that is never seen is never given."),
        "drop_unseen",
    ),
    "tag_order": Sentence(
        "warning",
        N_("In row {rows} a tag goes on with something that did not begin (I- after O)."),
        N_("In {count} rows ({rows}) a tag goes on with something that did not begin (I- after O)."),
        N_("Let such tags be made a beginning."),
        "repair_tags",
    ),
    "blanks": Sentence(
        "note",
        N_("The text of row {rows} has blanks at its beginning or end."),
        N_("The texts of {count} rows ({rows}) have blanks at their beginning or end."),
        N_("They can be cut away."),
        "trim",
    ),
    "wrong_letters": Sentence(
        "warning",
        N_("Row {rows} looks as if its letters had been read in the wrong encoding."),
        N_("{count} rows ({rows}) look as if their letters had been read in the wrong encoding."),
        N_("Try another encoding of the file."),
    ),
    "long": Sentence(
        "note",
        N_("One of {counted} counted rows is longer than the {limit} tokens that are read; it is cut there."),
        N_(
            "{count} of {counted} counted rows are longer than the {limit} tokens that are read; they are cut"
            " there."
        ),
        N_("Leave long rows out, allow longer texts, or choose a model that reads more."),
        "drop_long",
    ),
    "strange": Sentence(
        "warning",
        "",
        N_(
            "{model} does not know the script of these texts: {percent} % of their tokens are single bytes or"
            " unknown."
        ),
        N_("Choose a model that was made for this language."),
    ),
    "imbalance": Sentence(
        "note",
        "",
        N_("The label {most} is {ratio} times as frequent as {least}."),
        N_("Watch macro F1 rather than accuracy, or add examples of the rare one."),
    ),
    "renamed": Sentence(
        "note",
        N_("The head of a column is empty or stands there twice; here it is called {names}."),
        N_("The heads of {count} columns are empty or stand there twice; here they are called {names}."),
    ),
    "preferred": Sentence(
        "note",
        "",
        N_(
            "No task here learns from the choice between two answers: {chosen} is learned, and {rejected} is"
            " left."
        ),
    ),
    "lists_read": Sentence(
        "note",
        "",
        N_("The lists in this file are its parts, by their names: {name}."),
    ),
    "lists_beside": Sentence(
        "warning",
        N_("What is read of the lists in this file: {name}. Another one is left: {names}."),
        N_("What is read of the lists in this file: {name}. {count} others are left: {names}."),
        N_("Save each list in a file of its own, and bring these in together."),
    ),
    "files_beside": Sentence(
        "note",
        N_("One file in {path} is not read: {names}."),
        N_("{count} files in {path} are not read: {names}."),
        N_("Choose one alone if it is the one you mean; parts are to be called train, validation and test."),
    ),
    "each_file": Sentence(
        "note",
        "",
        N_("Every file is one text."),
        N_("If its lines are texts of their own, let a line be a row."),
    ),
    "each_line": Sentence(
        "note",
        "",
        N_("Every line of a file is one text."),
        N_("If a file as a whole is one text, let a file be a row."),
    ),
    "goes_with": Sentence(
        "warning",
        N_("Another file in its folder goes together with it, and is not read: {names}."),
        N_("{count} other files in its folder go together with it, and are not read: {names}."),
        N_("To read them together drop all of them on the window at once, or name {joint} for this file."),
    ),
    "own_labels": Sentence(
        "note",
        "",
        N_("Besides the column {own} of these tables, {column} has what the names of the files say."),
        N_("The labels are taken from {chosen}; choose the other column if you mean that one."),
    ),
    "class_first": Sentence(
        "note",
        "",
        N_("Every line begins with its class, which is no part of the text."),
        N_("If it belongs to the text, let a row be all text."),
    ),
    "words_first": Sentence(
        "note",
        "",
        N_("Every line begins with one of {count} words and a colon, which stay in the text: {names}."),
        N_("If these are classes, let a row begin with its class."),
    ),
    "one_label": Sentence(
        "error",
        "",
        N_("All rows have the same label, {labels}; there is nothing to tell apart."),
        N_("Choose another column for the label."),
    ),
    "many_labels": Sentence(
        "error",
        "",
        N_("There are {count} different labels; this column does not sort texts into classes."),
        N_("Choose another column for the label, or another task."),
    ),
    "no_rows": Sentence(
        "error",
        "",
        N_("No row is left that can be used."),
        N_("Look at the columns that were chosen, and at what is left out."),
    ),
    "few_rows": Sentence(
        "error",
        "",
        N_("There are too few rows: nothing is left for the {part} part."),
        N_("Give at least 20 different rows, or a file of its own for each part."),
    ),
    "missing_part": Sentence(
        "error",
        "",
        N_("There is no {part} part, and none is to be cut."),
        N_("Give it a share of the rows, or a file of its own."),
    ),
}


def finding(
    key: str,
    count: int = 0,
    places: tuple[Place, ...] = (),
    values: Mapping[str, Value] | None = None,
    mends: tuple[str, ...] = (),
) -> Finding:
    """A finding with its sentence.

    Args:
        count: what decides between one and several.
        mends: those of the plan.
    """
    told = SENTENCES[key]
    shown: dict[str, Value] = {"count": count, "rows": row_list(places, count)}
    return Finding(
        key=key,
        grade=told.grade,
        text=told.one if count == 1 and told.one else told.many,
        advice=told.advice,
        values={**shown, **(values or {})},
        count=count,
        rows=places[:FIRST_ROWS],
        mend=told.mend,
        mended=told.mend is not None and told.mend in mends,
    )


def row_list(places: tuple[Place, ...], count: int) -> str:
    """Numbers of rows for a sentence; with the part where there is more than the training part."""
    several = any(place.part != "train" for place in places)
    named = [f"{place.part} {place.row}" if several else str(place.row) for place in places[:FIRST_ROWS]]
    return ", ".join(named) + (", …" if count > len(named) else "")
