"""Task and columns are proposed from a table's first rows; one row here for each shape that people have."""

import pytest

from peft_engine.contract.import_proposing import complete, propose
from peft_engine.contract.import_rows import mapper
from peft_engine.contract.import_turns import told_turns
from peft_engine.contract.imports import ImportPlan, Split

TURNS = [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Good day"}]
SHARED = [{"from": "human", "value": "Hello"}, {"from": "gpt", "value": "Good day"}]
MARKED = (
    "\n\nHuman: Hello\n\nAssistant: Good day",
    "### Human: Hello### Assistant: Good day",
    "### Human: Hello\n### Assistant: Good day\n### Human:",
    "<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\nGood day<|im_end|>\n",
    "<s>[INST] Hello [/INST] Good day </s>",
    "<|user|>\nHello</s>\n<|assistant|>\nGood day</s>",
    "### Instruction:\nHello\n\n### Response:\nGood day",
)
"""The same talk with the marks that are about."""
PASSAGE = "The cat sat on the mat while the dog slept in the sun behind the house all day long."


def several(*rows, times=4):
    return [dict(row) for row in rows] * times


SHAPES = {
    "texts with a category": (
        [{"text": f"where is my card {n}?", "category": f"intent_{n % 9}"} for n in range(40)],
        "classification",
        {"text": ("text",), "label": ("category",)},
    ),
    "an own table": (
        [
            {"Nr": n, "Kommentar": f"schöner Film, Folge {n}", "Klasse": "gut" if n % 3 else "schlecht"}
            for n in range(30)
        ],
        "classification",
        {"text": ("Kommentar",), "label": ("Klasse",)},
    ),
    "pairs": (
        [
            {
                "premise": f"a man walks {n}",
                "hypothesis": f"he moves {n}",
                "label": "yes" if n % 2 else "no",
                "idx": n,
            }
            for n in range(12)
        ],
        "pair_classification",
        {"text_a": ("premise",), "text_b": ("hypothesis",), "label": ("label",)},
    ),
    "notes that few rows have": (
        [
            {
                "text": f"where is my card {n}?",
                "label": ("bad", "good")[n % 2],
                "notes": "" if n else "looked at it twice, on a rainy day",
            }
            for n in range(40)
        ],
        "classification",
        {"text": ("text",), "label": ("label",)},
    ),
    "similar sentences": (
        several(
            {"sentence1": "a b c", "sentence2": "d e f", "score": 3.2},
            {"sentence1": "g h", "sentence2": "i j", "score": 1.0},
        ),
        "regression",
        {"text": ("sentence1",), "text_b": ("sentence2",), "value": ("score",)},
    ),
    "numbers with a comma": (
        several(
            {"review": "quite good this is", "rating": "3,5"},
            {"review": "bad it was indeed", "rating": "1,25"},
        ),
        "regression",
        {"text": ("review",), "value": ("rating",)},
    ),
    "two choices": (
        [
            {
                "premise": f"The man broke toe {n}.",
                "question": "cause",
                "choice1": f"He fell {n}.",
                "choice2": "He sang.",
                "label": n % 2,
                "idx": n,
            }
            for n in range(9)
        ],
        "multiple_choice",
        {"prompt": ("premise", "question"), "choices": ("choice1", "choice2"), "choice": ("label",)},
    ),
    "choices in one cell": (
        several(
            {
                "id": "q",
                "question": "Which one is it?",
                "choices": {"text": ["x y", "z"], "label": ["A", "B"]},
                "answerKey": "B",
            }
        ),
        "multiple_choice",
        {"prompt": ("question",), "choices": ("choices",), "choice": ("answerKey",)},
    ),
    "words and tags": (
        several({"id": 0, "tokens": ["EU", "rejects"], "pos_tags": [1, 2], "ner_tags": ["B-ORG", "O"]}),
        "token_classification",
        {"tokens": ("tokens",), "tags": ("ner_tags",)},
    ),
    "squad": (
        several(
            {
                "id": "1",
                "title": "Cats",
                "context": PASSAGE,
                "question": "Who sat?",
                "answers": {"text": ["The cat"], "answer_start": [0]},
            }
        ),
        "question_answering",
        {
            "question": ("question",),
            "passage": ("context",),
            "answers": ("answers",),
            "starts": ("answers",),
        },
    ),
    "alpaca": (
        [
            {"instruction": f"Say the number {n}", "input": "", "output": f"It is {n}", "source": f"p{n % 3}"}
            for n in range(12)
        ],
        "instructions",
        {"prompt": ("instruction",), "context": ("input",), "answer": ("output",)},
    ),
    "openai": (several({"messages": TURNS}), "chat", {"messages": ("messages",)}),
    "sharegpt": (
        several({"system": "Be kind.", "conversations": SHARED}),
        "chat",
        {"messages": ("system", "conversations")},
    ),
    "records": (
        [
            {"source": f"name[The Mill {n}], food[Thai]", "target": f"The Mill {n} has Thai food."}
            for n in range(9)
        ],
        "text_to_text",
        {"source": ("source",), "target": ("target",)},
    ),
    "translations": (
        several(
            {"en": "good morning to you", "de": "guten Morgen auch"},
            {"en": "good night to you", "de": "gute Nacht dir"},
        ),
        "text_to_text",
        {"source": ("en",), "target": ("de",)},
    ),
    "several genres": (
        [
            {"plot": f"a long story about {n}", "genres": "drama; comedy" if n % 2 else "drama"}
            for n in range(20)
        ],
        "multi_label",
        {"text": ("plot",), "labels": ("genres",)},
    ),
    "a mark for each label": (
        [{"comment": f"some words {n}", "rude": n % 2, "threat": 0, "spam": 1} for n in range(20)],
        "multi_label",
        {"text": ("comment",), "labels": ("rude", "threat", "spam")},
    ),
    "a talk in one text, and what was turned down": (
        several({"chosen": MARKED[0], "rejected": MARKED[0]}),
        "chat",
        {"messages": ("chosen",)},
    ),
    "turns that were preferred": (
        several({"prompt": "Hello", "chosen": TURNS, "rejected": TURNS}),
        "chat",
        {"messages": ("chosen",)},
    ),
    "instructions with a history": (
        [
            {
                "system": "Be kind",
                "instruction": f"Say {n}",
                "input": "",
                "output": f"It is {n}",
                "history": [],
            }
            for n in range(9)
        ],
        "instructions",
        {"prompt": ("instruction",), "context": ("input",), "answer": ("output",)},
    ),
    "what several people said of pairs": (
        [
            {
                "gold_label": "yn"[n % 2],
                "annotator_labels": ["y"],
                "sentence1": f"a man {n}",
                "sentence2": f"he {n}",
            }
            for n in range(12)
        ],
        "pair_classification",
        {"text_a": ("sentence1",), "text_b": ("sentence2",), "label": ("gold_label",)},
    ),
    "moods with the time of day": (
        [
            {
                "mood": (0, 4)[n % 2],
                "when": f"Mon Apr 06 22:19:{n:02} 2009",
                "said": f"at the sea with {n} friends",
            }
            for n in range(40)
        ],
        "classification",
        {"text": ("said",), "label": ("mood",)},
    ),
    "yes or no about a passage": (
        [
            {
                "question": f"does it really rain {n} days?",
                "passage": f"It rains {n} days. Or so.",
                "answer": n % 2 == 0,
            }
            for n in range(9)
        ],
        "pair_classification",
        {"text_a": ("question",), "text_b": ("passage",), "label": ("answer",)},
    ),
    "pairs as R writes their names": (
        [{"sentence.a": f"so {n} it is", "sentence.b": f"and {n} it was", "score": n / 3} for n in range(9)],
        "regression",
        {"text": ("sentence.a",), "text_b": ("sentence.b",), "value": ("score",)},
    ),
    "a right answer and a wrong one": (
        [
            {"Wrong.Answer": f"no {n} of it", "Correct.Answer": f"yes {n} of it", "Question": f"is it {n}?"}
            for n in range(9)
        ],
        "instructions",
        {"prompt": ("Question",), "answer": ("Correct.Answer",)},
    ),
    "two texts, one of them with a title": (
        [
            {"document.title": f"of {n}", "document.text": f"so {n} it is, " * 9, "comment.text": f"no, {n}"}
            for n in range(9)
        ],
        "language_modelling",
        {"text": ("document.text",)},
    ),
    "choices as R writes their names": (
        [
            {
                "question": f"how much is {n} and one?",
                **{f"choice.{letter}": f"it is {n + at}" for at, letter in enumerate("abc")},
                "answer.index": n % 3,
            }
            for n in range(20)
        ],
        "multiple_choice",
        {
            "prompt": ("question",),
            "choices": ("choice.a", "choice.b", "choice.c"),
            "choice": ("answer.index",),
        },
    ),
    "places in a text": (
        [{"text": f"Anna lives in Berlin since {n}", "entities": [[0, 4, "PER"]]} for n in range(20)],
        "token_classification",
        {"tokens": ("text",), "tags": ("entities",)},
    ),
    "a class with the words that say why": (
        [
            {"text": f"what a bad day {n}", "label": n % 2, "spans": [[7, 10, "RUDE"]] if n % 2 else []}
            for n in range(20)
        ],
        "classification",
        {"text": ("text",), "label": ("label",)},
    ),
    "places in texts of any category": (
        [
            {
                "text": f"Anna lives in Berlin since {n}",
                "category": ("news", "sport")[n % 2],
                "entities": [[0, 4, "PER"], [14, 20, "LOC"]] if n % 5 else [],
            }
            for n in range(20)
        ],
        "token_classification",
        {"tokens": ("text",), "tags": ("entities",)},
    ),
    "a category with the words that say why": (
        [
            {
                "text": f"what a bad day {n}",
                "category": ("polite", "rude", "sad")[n % 3],
                "spans": [[7, 10, "RUDE" if n % 3 == 1 else "SAD"]] if n % 3 else [],
            }
            for n in range(20)
        ],
        "classification",
        {"text": ("text",), "label": ("category",)},
    ),
    "pairs with the words that say why": (
        [
            {
                "premise": f"a man walks {n}",
                "hypothesis": f"he moves {n}",
                "label": ("yes", "no")[n % 2],
                "spans": [[2, 5, "WHO"]],
            }
            for n in range(20)
        ],
        "pair_classification",
        {"text_a": ("premise",), "text_b": ("hypothesis",), "label": ("label",)},
    ),
    "places in a text and where it comes from": (
        [
            {"text": f"Anna lives in Berlin since {n}", "type": "ab"[n % 2], "entities": [[0, 4, "PER"]]}
            for n in range(20)
        ],
        "token_classification",
        {"tokens": ("text",), "tags": ("entities",)},
    ),
    "places in a text of which few have a class": (
        [
            {
                "text": f"Anna lives in Berlin since {n}",
                "label": None if n % 2 else "ab"[n % 4 // 2],
                "entities": [[0, 4, "PER"]],
            }
            for n in range(20)
        ],
        "token_classification",
        {"tokens": ("text",), "tags": ("entities",)},
    ),
    "a note beside two texts": (
        [
            {"input": f"tell me of number {n}", "output": f"it comes after {n - 1}", "source": "made"}
            for n in range(24)
        ],
        "text_to_text",
        {"source": ("input",), "target": ("output",)},
    ),
    "people who say something": (
        [
            {
                "Name": f"Anna M{n}",
                "How do you feel?": f"I feel like number {n}",
                "Mood": ("glad", "sad")[n % 2],
            }
            for n in range(24)
        ],
        "classification",
        {"text": ("How do you feel?",), "label": ("Mood",)},
    ),
    "labels of which some are not known": (
        [{"text": f"where is my card {n}?", "label": ("N/A", "good", "bad")[n % 3]} for n in range(60)],
        "classification",
        {"text": ("text",), "label": ("label",)},
    ),
    "a beginning and all of it": (
        [
            {"ctx_a": f"a man {n}", "ctx": f"a man {n} sits", "endings": ["on it", "in it"], "label": n % 2}
            for n in range(12)
        ],
        "multiple_choice",
        {"prompt": ("ctx",), "choices": ("endings",), "choice": ("label",)},
    ),
    "parts of turns": (
        several(
            {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}, {"role": "model", "parts": []}]}
        ),
        "chat",
        {"messages": ("contents",)},
    ),
    "texts alone": (
        [{"text": f"the story goes on and on {n}"} for n in range(9)],
        "language_modelling",
        {"text": ("text",)},
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_table_is_taken_for_what_it_is(shape):
    rows, task, columns = SHAPES[shape]
    plan, _ = complete(ImportPlan(), list(rows[0]), rows, title="My File (2)")
    assert (plan.task, plan.columns) == (task, columns)
    assert (plan.title, plan.name) == ("My File (2)", "my-file-2")


def test_marks_beside_classes_are_offered_too():
    rows, _, _ = SHAPES["a class with the words that say why"]
    offered = propose(list(rows[0]), rows)
    assert offered.tasks[:2] == ("classification", "token_classification")
    assert offered.roles["token_classification"] == {"tokens": ("text",), "tags": ("spans",)}
    marked = propose(["text", "type", "entities"], SHAPES["places in a text and where it comes from"][0])
    assert marked.tasks[:2] == ("token_classification", "classification")
    rows, _, _ = SHAPES["places in texts of any category"]
    assert propose(list(rows[0]), rows).tasks[:2] == ("token_classification", "classification")


def test_how_answers_are_written_is_proposed():
    def of(shape):
        rows, _, _ = SHAPES[shape]
        return complete(ImportPlan(), list(rows[0]), rows)[0]

    assert of("numbers with a comma").decimal == ","
    assert of("several genres").separator == ";"
    assert of("words and tags").tags == "iob2"


def test_choices_that_are_counted_from_one_are_counted_from_zero():
    rows = [
        {"question": f"Who is it, {n}?", "a1": "x", "option1": "he", "option2": "she", "answer": 1 + n % 2}
        for n in range(9)
    ]
    plan, _ = complete(ImportPlan(), list(rows[0]), rows)
    assert (plan.task, plan.labels, plan.numbers) == ("multiple_choice", {}, "one")


@pytest.mark.parametrize(
    ("cells", "numbers", "right"),
    [
        ([("1 2 3", "2"), ("2 3 1", "1"), ("3 1 2", "3")], "text", [1, 2, 0]),
        ([("3 4 5", "4"), ("6 7 8", "6")], "text", [1, 0]),
        ([("3 4 5", "0"), ("6 2 8", "2"), ("1 7 8", "1")], "zero", [0, 2, 1]),
        ([("x y z", "1"), ("x y z", "3"), ("x y z", "2")], "one", [0, 2, 1]),
        ([("x y z", "1"), ("x y z", "0")], "zero", [1, 0]),
        ([("1 2 3", "B"), ("1 2 3", "c")], "", [1, 2]),
    ],
)
def test_numbers_of_right_choices_say_the_same_in_every_row(cells, numbers, right):
    rows = [{"question": "How many?", "choices": list(few.split()), "answer": a} for few, a in cells]
    plan, _ = complete(ImportPlan(task="multiple_choice"), list(rows[0]), rows)
    assert plan.numbers == numbers
    assert [mapper(plan)(row).row["choice"] for row in rows] == right


def test_an_empty_cell_shifts_no_column_against_another():
    words = [["w"] * (1 + n % 5) for n in range(20)]
    rows = [{"tokens": each, "ner_tags": ["O"] * len(each) if n else None} for n, each in enumerate(words)]
    assert propose(["tokens", "ner_tags"], rows).tasks[0] == "token_classification"
    rows = [
        {"question": f"What is it, {n}?", "context": f"{PASSAGE} It is number {n}.", "answer": f"number {n}."}
        for n in range(20)
    ]
    rows[0]["answer"] = ""
    assert propose(["question", "context", "answer"], rows).tasks[0] == "question_answering"


def test_numbers_get_the_names_that_lie_beside_them():
    rows = [{"text": f"some words {n}", "label": n % 3} for n in range(12)]
    lists = (["one", "two"], ["bad", "fair", "good"])
    plan, _ = complete(ImportPlan(), list(rows[0]), rows, label_names=lists)
    assert plan.labels == {"0": "bad", "1": "fair", "2": "good"}


@pytest.mark.parametrize(
    ("shape", "model", "task"),
    [
        ("texts alone", ("masked_language_modelling",), "masked_language_modelling"),
        ("records", ("instructions", "language_modelling"), "instructions"),
        ("alpaca", ("text_to_text",), "text_to_text"),
        ("alpaca", ("classification", "pair_classification"), "instructions"),  # never what it is not
    ],
)
def test_the_model_decides_between_tasks_of_the_same_columns(shape, model, task):
    rows, _, _ = SHAPES[shape]
    found = propose(list(rows[0]), rows, model)
    assert found.tasks[0] == task
    if (shape, task) == ("alpaca", "text_to_text"):
        assert found.roles[task] == {"source": ("instruction", "input"), "target": ("output",)}


def test_what_somebody_said_stays():
    rows, _, _ = SHAPES["alpaca"]
    said = ImportPlan(task="instructions", columns={"prompt": ("input",), "answer": ("output",)})
    plan, _ = complete(said, list(rows[0]), rows)
    assert plan.columns == {"prompt": ("input",), "answer": ("output",)}
    partly = ImportPlan(columns={"label": ("source",)}, task="classification")
    assert complete(partly, list(rows[0]), rows)[0].columns["text"]
    texts = [{"text": "one line"}, {"text": "two lines"}]
    assert complete(ImportPlan(), ["text"], texts, running_text=True)[0].split.way == "order"
    chosen = ImportPlan(task="language_modelling", columns={"text": ("text",)}, split=Split())
    assert complete(chosen, ["text"], texts, running_text=True)[0].split.way == "random"


def test_what_is_a_number_only_to_look_at_names_no_label():
    rows = [{"text": f"how much is it {n}?", "label": "²³"[n % 2]} for n in range(20)]
    plan, _ = complete(ImportPlan(), ["text", "label"], rows, label_names=[["no", "yes"]])
    assert (plan.task, plan.labels) == ("classification", {})
    rows = [{"prompt": f"Which one, {n}?", "a": "x", "b": "y", "label": n % 2 == 0} for n in range(20)]
    plan, _ = complete(ImportPlan(task="multiple_choice"), list(rows[0]), rows)
    assert plan.columns["choice"] == ("label",)
    assert plan.labels == {}


@pytest.mark.parametrize("text", MARKED)
def test_a_talk_in_one_text_is_parted_at_its_marks(text):
    assert told_turns(text) == TURNS


def test_what_stands_before_the_first_mark_is_the_systems():
    text = (
        "<s>[INST] <<SYS>>\nBe kind.\n<</SYS>>\n\nHello [/INST] Good day </s><s>[INST] Bye [/INST] Bye </s>"
    )
    turns = told_turns(text)
    assert [turn["role"] for turn in turns] == ["system", "user", "assistant", "user", "assistant"]
    assert turns[0]["content"] == "Be kind."
    turns = told_turns("Below is a task.\n\n### Instruction:\nAdd.\n\n### Input:\n1, 2\n\n### Response:\n3")
    assert [turn["content"] for turn in turns] == ["Below is a task.", "Add.\n\n1, 2", "3"]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [("User", "Response"), ("Question", "Response"), ("Instruction", "Assistant"), ("User", "Assistant")],
)
def test_marks_of_alpaca_and_of_others_may_be_mixed(asks, answers):
    text = f"### {asks}:\nAdd 1, 2\n\n### {answers}:\n3"
    again = f"{text}\n\n### {asks}:\nAdd 3, 4\n\n### {answers}:\n7"
    for system, before in (("", []), ("### System:\nBe short.\n\n", ["Be short."])):
        assert [turn["content"] for turn in told_turns(system + text)] == [*before, "Add 1, 2", "3"]
        turns = told_turns(system + again)
        assert [turn["content"] for turn in turns] == [*before, "Add 1, 2", "3", "Add 3, 4", "7"]
        assert [turn["role"] for turn in turns][-2:] == ["user", "assistant"]


def test_what_a_talk_quotes_is_no_mark():
    """Marks of Alpaca's form stand at the beginning of a line, each where the form has it."""
    asked = 'Why "### Response:" here, and what is ### Instruction: for?\n### Instruction: twice'
    said = "It marks.\n### Example: one\n### Response: no"
    text = f"### Instruction:\n{asked}\n\n### Response:\n{said}"
    again = "\n\n### Instruction:\nBye\n\n### Response:\nBye"
    wanted = [{"role": "user", "content": asked}, {"role": "assistant", "content": said}]
    assert told_turns(text) == wanted
    assert [turn["content"] for turn in told_turns(text + again)] == [asked, said, "Bye", "Bye"]
    assert told_turns('How is "### Instruction: x ### Response: y" read?') is None
    asked = "What is ### Instruction: for?"
    assert told_turns(f"### Human: {asked}### Assistant: A mark.") == [
        {"role": "user", "content": asked},
        {"role": "assistant", "content": "A mark."},
    ]


@pytest.mark.parametrize(
    "text", ["### Notes\n### More: x", "Human: only", "a [INST] b", "### User: a ### User: b"]
)
def test_other_texts_are_no_talk(text):
    assert told_turns(text) is None
