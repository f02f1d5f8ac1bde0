"""Conversations: which tokens count in the loss, by a template's own words and by ours."""

import pytest
import torch

from peft_engine.contract.problems import EngineError
from peft_engine.contract.turns import as_text
from peft_engine.tasks.base import IGNORE
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.chat import OwnForm, PlainForm, conversation, form_for, marked
from peft_engine.tasks.writing import pieces
from tests.tasks.conftest import END, LONGEST, START, WORDS, make_tokenizer

TALK = [
    {"role": "system", "content": "good house"},
    {"role": "user", "content": "what is red"},
    {"role": "assistant", "content": "the house"},
    {"role": "user", "content": "who is old"},
    {"role": "assistant", "content": "a tree"},
]
ROW = {"item": "t-0", "messages": TALK}
TEMPLATE = (
    "{% for m in messages %}[S] {{ m['role'] }} {{ m['content'] }} [E]\n{% endfor %}"
    "{% if add_generation_prompt %}[S] assistant {% endif %}"
)
THINKING = (  # as reasoning models have it: only the last answer says what was thought
    "{% for m in messages %}[S] {{ m['role'] }} "
    "{% if loop.last and m['role'] == 'assistant' %}big {% endif %}{{ m['content'] }} [E]\n{% endfor %}"
    "{% if add_generation_prompt %}[S] assistant {% endif %}"
)


def tokenizer(template=None):
    made = make_tokenizer()
    made.chat_template = template
    return made


def task(template=None, longest=60, answers="all", key="chat", form="auto"):
    made = tokenizer(template)
    return CausalWriting(key, made, longest, form=form_for(key, made, form), answers=answers)


def counted(task, row=ROW):
    """The texts that count, told apart by what does not."""
    runs, before = [], False
    for text, counts in pieces(task.tokenizer, task.encode(row)):
        if counts:
            runs = [*runs[:-1], f"{runs[-1]} {text.strip()}"] if before else [*runs, text.strip()]
        before = counts
    return runs


def ids(text):
    names = {"[S]": START, "[E]": END}
    return [names.get(word) or (4 + WORDS.index(word) if word in WORDS else 1) for word in text.split()]


def test_the_answers_and_what_ends_them_count_in_a_template_of_the_models_own():
    whole = (
        "[S] system good house [E] [S] user what is red [E] [S] assistant the house [E]"
        " [S] user who is old [E] [S] assistant a tree [E]"
    )
    example = task(TEMPLATE).encode(ROW)
    assert example["input_ids"] == ids(whole)
    wanted = [IGNORE] * 13 + ids("the house [E]") + [IGNORE] * 8 + ids("a tree [E]")
    assert example["targets"] == wanted
    assert counted(task(TEMPLATE)) == ["the house [E]", "a tree [E]"]
    assert counted(task(TEMPLATE, answers="last")) == ["a tree [E]"]


def test_without_a_template_turns_stand_in_lines_with_their_speakers():
    plain = task()
    assert isinstance(plain.form, PlainForm)
    example = plain.encode(ROW)
    # Words that this vocabulary lacks ("User:", "Assistant:") are 1.
    lines = [
        [START, *ids("good house")],
        ids("User: what is red"),
        [*ids("Assistant: the house"), END],
        ids("User: who is old"),
        [*ids("Assistant: a tree"), END],
    ]
    assert example["input_ids"] == [token for line in lines for token in line]
    assert counted(plain) == ["the house [E]", "a tree [E]"]
    assert counted(task(answers="last")) == ["a tree [E]"]


def test_a_template_that_rewrites_earlier_answers_is_refused_unless_the_last_alone_counts():
    with pytest.raises(EngineError, match="writes earlier answers otherwise") as refused:
        task(THINKING).encode(ROW)
    assert (refused.value.problems[0].field, refused.value.problems[0].cure) == ("training.answers", "last")
    assert counted(task(THINKING, answers="last")) == ["big a tree [E]"]


def test_what_a_template_refuses_is_told_in_a_sentence():
    strict = (
        "{% if messages[0]['role'] == 'system' %}{{ raise_exception('No system here.') }}{% endif %}"
        + TEMPLATE
    )
    with pytest.raises(EngineError, match="refuses a conversation: No system here") as refused:
        task(strict).encode(ROW)
    assert refused.value.problems[0].cure == "plain"
    assert counted(task(strict, form="plain")) == ["the house [E]", "a tree [E]"]


def test_a_template_reads_the_same_day_on_every_day():
    form = OwnForm(tokenizer("{{ strftime_now('%Y') }} {{ date_string }} " + TEMPLATE))
    text = form._text(TALK)
    assert text.startswith("2024 26 Jul 2024 [S]")


def test_an_answer_without_a_mark_of_its_own_still_ends():
    open_end = "{% for m in messages %}{{ m['role'] }} {{ m['content'] }} {% endfor %}"
    form = OwnForm(tokenizer(open_end + "{% if add_generation_prompt %}assistant {% endif %}"))
    found, counts = form.encode(marked(TALK[1:3], "all"))
    assert found == [*ids("user what is red assistant the house"), END]
    assert counts == [False] * 5 + [True] * 3


def test_long_conversations_lose_their_earliest_turns_and_keep_what_the_system_says():
    short = task(TEMPLATE, longest=18)
    assert counted(short) == ["a tree [E]"]
    assert short.encode(ROW)["input_ids"][:4] == ids("[S] system good house")
    one = {"item": "t", "messages": [TALK[1], {"role": "assistant", "content": " ".join(WORDS)}]}
    cut = task(TEMPLATE, longest=12).encode(one)
    assert len(cut["input_ids"]) == 12
    assert cut["targets"][-6:] == [*ids(" ".join(WORDS))[:5], END]


def test_instructions_take_the_models_own_form_where_it_is_asked_for():
    row = {"item": "q", "prompt": "what is red", "context": "the house is red", "answer": "the house"}
    own = task(TEMPLATE, key="instructions", form="own")
    assert counted(own, row) == ["the house [E]"]
    assert own.encode(row)["input_ids"][:2] == ids("[S] user")
    before = CausalWriting("instructions", make_tokenizer(), 60).encode(row)
    assert task(TEMPLATE, key="instructions").encode(row) == before
    asked = task(TEMPLATE, key="text_to_text", form="own")
    assert counted(asked, {"item": "p", "source": "old", "target": "a tree"}) == ["a tree [E]"]


@pytest.mark.parametrize("template", [TEMPLATE, None])
def test_a_model_writes_after_the_last_question(model, template):
    made = task(template)
    begun = made.to_write(ROW, 5)[0]["input_ids"][0].tolist()
    whole = made.encode(ROW)
    first = max(n for n, t in enumerate(whole["targets"][:-1]) if t == IGNORE) + 1
    assert begun == whole["input_ids"][:first]
    assert made.wanted(ROW) == "a tree"
    (text,) = made.generate(model("llama"), [ROW], 5)
    assert isinstance(text, str)
    # What somebody types is a conversation of one question.
    typed = made.to_write({"item": "x", "messages": "what is red"}, 5)[0]["input_ids"][0].tolist()
    assert typed == made.to_write({"item": "x", "messages": TALK[1:2]}, 5)[0]["input_ids"][0].tolist()


@torch.no_grad()
@pytest.mark.parametrize("template", [TEMPLATE, None])
def test_the_loss_is_that_of_the_answers_alone(model, template):
    made, short = task(template), {"item": "t-1", "messages": TALK[1:3]}
    loss, count = made.loss(model("llama"), made.collate([made.encode(ROW), made.encode(short)]))
    by_hand, targets = 0.0, 0
    for row in (ROW, short):
        example = made.encode(row)
        logs = model("llama")(input_ids=torch.tensor([example["input_ids"]])).logits[0].log_softmax(-1)
        for place, target in enumerate(example["targets"]):
            if target != IGNORE:
                by_hand, targets = by_hand - float(logs[place - 1, target]), targets + 1
    assert count == targets == 3 + 3 + 3
    assert float(loss) == pytest.approx(by_hand, rel=1e-5)


@pytest.mark.parametrize(
    ("messages", "text"),
    [
        ([{"role": "narrator", "content": "a"}], "no text of system, user or assistant"),
        ([{"role": "user", "content": "a"}], "no answer of the assistant"),
    ],
)
def test_rows_that_teach_nothing_are_refused_with_their_item(messages, text):
    with pytest.raises(EngineError, match=f"tem t-9.*{text}|{text}"):
        task(TEMPLATE).encode({"item": "t-9", "messages": messages})


def test_the_longest_text_bounds_what_is_read_before_an_answer():
    made = task(TEMPLATE, longest=LONGEST)
    ids_of, room = made.to_write({"item": "x", "messages": " ".join(WORDS * 4)}, 99)
    assert ids_of["input_ids"].shape[1] + room == LONGEST


def test_conversations_can_be_written_as_text():
    text = as_text(TALK)
    assert text.splitlines()[:2] == ["System: good house", "User: what is red"]
    assert conversation({"messages": text}) == TALK
    long = [{"role": "user", "content": "one"}, {"role": "assistant", "content": "two\n\nthree"}]
    assert conversation({"messages": as_text(long)}) == long
    assert as_text(long[:1]) == "one"
    assert conversation({"messages": "no speaker\nUser: here"}) == [
        {"role": "user", "content": "no speaker\nUser: here"}
    ]
