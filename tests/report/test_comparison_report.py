"""The report of a comparison: its numbers in page, Markdown and PDF, in plain words."""

import html
import re
import tomllib
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from matplotlib import image

from peft_engine.compare.comparison import compare, in_words
from peft_engine.compare.facts import Sentence, Spread
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.problems import EngineError
from peft_engine.contract.race import Contender, Race, member_name
from peft_engine.contract.settled import Given, Settled
from peft_engine.contract.spec import from_mapping, read_toml
from peft_engine.contract.store import RunStore
from peft_engine.report import as_html
from peft_engine.report.as_markdown import markdown, plain
from peft_engine.report.as_pdf import pages, write_pdf
from peft_engine.report.comparison import Told, document, question
from peft_engine.report.comparison_plots import band, front_of, spread
from peft_engine.report.look import marks
from peft_engine.report.of_race import OfRace
from peft_engine.report.of_runs import report_of, write_comparison
from peft_engine.report.paper import BOTTOM, HEIGHT, MARGIN, WIDTH
from peft_engine.report.repeating import spec_files
from peft_engine.report.typefaces import typefaces
from scripts.synthetic_run import Script, make_run, spec
from tests.compare.writing import drawn, finished, judged
from tests.report.comparisons import comparison

SKILLS = {"lora": 0.8, "sequential_adapter": 0.78, "mam": 0.7, "bitfit": 0.6, "full": 0.82, "head_only": 0.4}
DIFFERS = (("training.learning_rate", "Learning rate", ("0.002", "0.002", "0.001", "", "0.1", "0.1")),)
ALIKE = (("training.batch_size", "Examples per step", ("32",) * 6), ("inputs", "Made of", ("",) * 6))
GIVEN = [
    Given(losses=[(0.001, 0.51), (0.002, 0.4812)], rate=0.002, size=8, parameters=76_038),
    Given(losses=[(0.01, None), (0.02, 0.6)], rate=0.02, out=True),
]
NASTY = "<b>a|b</b> $x_1$ `c` & {d} *e*"


class Page(HTMLParser):
    """The tables of a page as lists of cells, its words, and what it refers to."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.words, self.links, self.tags, self.style = [], "", [], set(), False
        self.classes, self.cell = [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.style = tag == "style"
        self.links += [value for name, value in attrs if name in ("src", "href", "srcset", "data")]
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
            self.classes.append(dict(attrs).get("class", ""))
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
        self.cell = tag in ("td", "th") or (self.tables and tag in ("svg", "rect", "circle", "path"))

    def handle_endtag(self, tag):
        self.style = False
        self.cell = self.cell and tag not in ("td", "th")

    def handle_data(self, data):
        if not self.style:
            self.words += data
        if self.cell:
            self.tables[-1][-1][-1] += data.strip()


def markdown_tables(text):
    """The tables of a Markdown page; cells as they would be shown."""
    found, before = [], False
    for line in text.splitlines():
        if not line.startswith("|"):
            before = False
            continue
        cells = [shown(cell.strip()) for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if not before:
            found.append([])
        before = True
        if not all(re.fullmatch(r"-+:?", cell) for cell in cells):
            found[-1].append(cells)
    return found


def shown(cell):
    """What Markdown shows for it."""
    cell = re.sub(r"^\*\*(.*)\*\*$", r"\1", cell)
    return html.unescape(re.sub(r"\\(.)", r"\1", cell))


def words_on(paper):
    return [text.get_text() for sheet in paper.sheets for text in sheet.texts]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return RunStore(tmp_path_factory.mktemp("runs") / "store")


@pytest.fixture(scope="module")
def six(store):
    return comparison(store, SKILLS, failed=("bitfit",), differs=DIFFERS, alike=ALIKE)


@pytest.fixture(scope="module")
def written(store, six, tmp_path_factory):
    return write_comparison(store, six, tmp_path_factory.mktemp("report"))


@pytest.fixture(scope="module")
def page(written):
    return Page(written.page.read_text(encoding="utf-8"))


def told_of(store, found, race=None):
    states = {run.id: store.get(run.id).state() for group in found.groups for run in group.runs}
    return Told(found, states, race)


def page_of(store, found, race=None):
    """The page without its files; pictures are left empty."""
    made = document(told_of(store, found, race))
    return Page(as_html.html(made, dict.fromkeys((picture.name for picture in made.pictures()), b"")))


def test_the_files(written):
    names = {path.relative_to(written.page.parent).as_posix() for path in written.files}
    assert {"index.html", "report.md", "report.pdf", "scores.png", "parameters.png", "curves.png"} <= names
    assert sum(name.startswith("specs/") for name in names) == 18
    assert {p for p in written.page.parent.rglob("*") if p.is_file()} == set(written.files)
    assert (written.page.parent / "report.pdf").read_bytes().startswith(b"%PDF-1.4")
    for name in ("scores", "parameters", "curves"):
        pixels = image.imread(written.page.parent / f"{name}.png")[..., :3].reshape(-1, 3)
        assert len({tuple(pixel) for pixel in (pixels[::7] * 15).astype(int).tolist()}) > 10


def test_the_numbers_are_those_of_the_comparison(six, written, page):
    rows = page.tables[0][1:]
    assert [row[0] for row in rows] == [group.label for group in six.groups]
    for row, group in zip(rows, six.groups, strict=True):
        score = group.score
        assert row[1] == str(len(group.finished))
        assert row[2] == f"{100 * score.mean:.1f} ± {50 * (score.high - score.low):.1f} %"
        assert row[3] == f"{group.trainable_parameters:,}"
        assert row[4] == f"{100 * group.trainable_ratio:.3g} %"
        assert row[5:] == ["970 MB (900 MB to 1 GB)", "1:05 (1:00 to 1:10)", "400 kB"]
    assert [row[1] for row in rows] == ["3", "3", "3", "2", "3", "3"]
    matrix = [row[1:] for row in page.tables[1][1:]]
    for first in range(6):
        assert matrix[first][first] == ""
        for second in range(first):
            chance = six.pair(first, second).chance
            expected = ">99 %" if chance > 0.99 else "<1 %" if chance < 0.01 else f"{100 * chance:.0f} %"
            assert matrix[first][second] == expected
    assert markdown_tables((written.page.parent / "report.md").read_text(encoding="utf-8")) == page.tables


def test_the_pdf_has_the_same_words(store, six, page):
    with typefaces():
        paper = pages(document(told_of(store, six)))
    words = words_on(paper)
    for table in page.tables[:3]:
        for row in table[1:]:
            for cell in row:
                assert cell in words or cell == "" or " ".join(cell.split()) in words
    assert f"Page 1 of {len(paper.sheets)}" in words


def test_pairs_are_told_from_the_better_one(six, page):
    rows = {row[0]: row[1:] for row in page.tables[2][1:]}
    assert len(rows) == len(six.pairs) == 15
    pair = six.pair(4, 0)
    assert pair.difference.mean > 0
    assert rows["Full fine-tuning over LoRA"][0] == (
        f"{100 * pair.difference.mean:.1f} ± {100 * pair.difference.half:.1f} points"
    )
    assert all(not row[0].startswith("-") for row in rows.values())


def test_what_it_says(page):
    for words in (
        "Comparison on Question topics",
        "Which of four methods answers most test questions right, when each does the same 60 steps?",
        "LoRA and Head only cannot be told apart on this test.",
        "About 5 more seeds would tell.",
        "The test part has 200 questions.",
        "What limits this comparison is the number of seeds.",
        "The seeds were not the same for all: 1, 2, 3 (LoRA, Sequential Adapter, MAM adapter, Full"
        " fine-tuning, Head only); 1, 3 (BitFit).",
        "All did 60 steps.",
        "failed. The memory <ran> out | at step 20.",
        "All runs happened on the same machine, with the same versions.",
        "8 cores (cpu)",
        "torch 2.13.0",
        "A difference counts from 1 point on.",
    ):
        assert words in " ".join(page.words.split())
    assert not {"b", "script", "link", "ran"} & page.tags
    assert all(link.startswith("data:image/png;base64,") for link in page.links)
    assert page.classes[1] == "chosen"
    assert page.classes[5:7] == ["muted", "muted"]


def test_what_differed_and_what_was_alike(page):
    differed = next(table for table in page.tables if table[0] == ["Setting", "Set to", "Methods"])
    assert differed[1:] == [
        ["Learning rate", "0.002", "LoRA, Sequential Adapter"],
        ["", "0.001", "MAM adapter"],
        ["", "0.1", "Full fine-tuning, Head only"],
    ]
    alike = next(table for table in page.tables if table[0] == ["Setting", "Set to"])
    assert alike[1:] == [["Examples per step", "32"]]


def test_specifications_read_back(store, six, written):
    for group in six.groups:
        for run in group.runs:
            assert read_toml(written.page.parent / "specs" / f"{run.id}.toml") == run.experiment()


def test_a_race_is_repeated_by_one_file(store, six):
    race = Race(contenders=tuple(Contender(method=key) for key in SKILLS), seeds=3, currency="minutes")
    whole = spec("lora", name="Our | race <1>").model_copy(update={"race": race})
    of = OfRace(whole, Settled(amount=2.5, contenders=GIVEN))
    (file,) = document(told_of(store, six, of)).files
    assert file.name == "experiment.toml"
    assert from_mapping(tomllib.loads(file.text)) == whole
    words = page_of(store, six, of).words
    assert words.count("Our | race <1>") >= 2
    assert "when each trains for 2.5 minutes?" in words
    assert "peft-engine race experiment.toml" in words
    table = next(table for table in page_of(store, six, of).tables if "Chosen" in table[0])
    assert table[1] == ["LoRA", "0.001 (0.51), 0.002 (0.4812)", "0.002", "8", "76,038", "yes"]
    assert table[2] == [
        "Sequential Adapter", "0.01 (failed), 0.02 (0.6)", "0.02", "as it is", "", "no, it cannot run",
    ]  # fmt: skip
    untuned = page_of(store, six, OfRace(whole, seconds=90.0)).words
    assert "Every method was trained 3 times. The whole took 1:30. Nothing was tuned:" in untuned
    assert file.text.strip() in words


def test_members_are_repeated_as_runs_of_their_own(six):
    group = six.groups[0]
    update = {"spec": group.runs[0].spec | {"parent": "a-race", "member": "contender-01.seed-1"}}
    member = group.runs[0].model_copy(update=update)
    files = spec_files(replace(six, groups=(replace(group, runs=(member,)),)), None)
    assert [file.name for file in files] == [f"specs/{member.id}.toml"]
    read = from_mapping(tomllib.loads(files[0].text))
    assert (read.parent, read.member) == (None, "")
    assert read == group.runs[0].experiment()


def test_nothing_a_person_wrote_is_taken_for_markup(store):
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6, "head_only": 0.4}, names={"lora": NASTY})
    found = replace(found, problems=(Sentence("Left out: {name}.", {"name": NASTY}),))
    page = page_of(store, found)
    assert page.tables[0][1][0] == NASTY
    assert "b" not in page.tags
    text = markdown(document(told_of(store, found)))
    assert markdown_tables(text) == page.tables
    assert "<b>" not in text
    with typefaces():
        words = words_on(pages(document(told_of(store, found))))
    assert NASTY in " ".join(words), "where it is told, it is told whole"


def test_letters_of_any_script(store, tmp_path):
    """Whether or not this machine has a typeface for them."""
    name = "问题分类 Ωмега \N{GRINNING FACE}"
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6}, seeds=1, names={"lora": name})
    made = document(told_of(store, found))
    assert write_pdf(made, tmp_path / "report.pdf") >= 1
    with typefaces():
        assert name in words_on(pages(made))


def test_markdown_words():
    assert plain("1. a | b\n# c") == r"1\. a \| b \# c"
    assert plain("- <i>x</i> & y_z") == r"\- \<i\>x\</i\> &amp; y\_z"
    assert plain("3.5 to 4") == "3.5 to 4"


def test_single_runs_are_one_sample(store):
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6}, seeds=1)
    page = page_of(store, found)
    assert [row[1] for row in page.tables[0][1:]] == ["1, one sample", "1, one sample"]
    assert "Without a second seed nobody can say how likely one beats the other." in page.words
    assert all(mark.hollow for mark in marks(found.groups))


def test_one_group_and_one_that_failed_altogether(store):
    alone = comparison(store, {"lora": 0.8})
    assert "How likely one beats the other" not in page_of(store, alone).words
    assert [picture.name for picture in document(told_of(store, alone)).pictures()] == ["scores", "curves"]
    page = page_of(store, comparison(store, {"lora": 0.8, "bitfit": 0.6}, seeds=1, failed=("bitfit",)))
    assert page.tables[0][2][:3] == ["BitFit", "0", "–"]
    assert "BitFit, seed 1" in page.words


def test_where_nothing_has_finished(store, tmp_path):
    nothing = comparison(store, {"lora": 0.8}, seeds=1, failed=("lora",))
    page = Page(write_comparison(store, nothing, tmp_path).page.read_text(encoding="utf-8"))
    assert "No run has finished, so there is nothing to draw." in page.words


def test_losses_are_no_shares(store):
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6}, metric="loss")
    found = replace(
        found,
        margin=0.02,
        groups=tuple(
            replace(
                g,
                forgetting=Spread(0.25, 0.2, 0.3, 0.124),
                seconds=Spread(65.0, 60.0, 70.0),
                stored_bytes=Spread(4e5, 4e5, 4e5),
                per_data={"a": g.score},
            )
            for g in found.groups
        ),
    )
    page = page_of(store, found)
    score = found.groups[0].score
    told = f"{score.mean:.3f} ± {score.half:.3f}"
    assert page.tables[0][1][2:4] == [told, told]
    assert page.tables[0][0][3] == "a"
    memory, time, stored, forgotten = page.tables[0][1][-4:]
    assert forgotten == "+0.250 ± 0.124"
    assert time == "1:05 (1:00 to 1:10)"
    assert stored == "400 kB", "the same in every run"
    assert memory == "970 MB (900 MB to 1 GB)"
    assert "A difference counts from 0.02 on." in page.words
    assert "least wrong about the test texts" in question(told_of(store, found))


def test_no_interval_of_a_share_reaches_beyond_the_whole(store):
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6})
    first = replace(found.groups[0].score, mean=0.991, low=0.965, high=1.017)
    found = replace(found, groups=(replace(found.groups[0], score=first), *found.groups[1:]))
    page = page_of(store, found)
    assert page.tables[0][1][2] == "99.1 %, at least 96.5 %"
    assert "± 2.6" not in page.tables[0][1][2]


def test_other_machines_are_named(store):
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6}, seeds=1)
    run = make_run(store, spec("ia3"), Script(steps=60, until=60, cuda=True)).record()
    other = replace(found.groups[1], runs=(run,), finished=(run.id,), label="(IA)³")
    found = replace(found, groups=(found.groups[0], other))
    page = page_of(store, found)
    assert "The runs did not all happen on the same machine" in page.words
    assert "RTX 4070 (cuda:0)" in page.words
    runs = next(table for table in page.tables if table[0][0] == "Run")
    assert [row[-1] for row in runs] == ["Machine", "A", "B"]


def test_nothing_leaves_the_sheets(store):
    """Many methods with long names: no words outside the margins, none below the foot. What measures here
    rounds letters to dots, the paper does not."""
    keys = [key for key, found in taxonomy.methods().items() if found.card.family != "references"][:17]
    skills = {key: 0.9 - 0.02 * n for n, key in enumerate([*keys, "full"])}
    names = {
        key: f"{key} with a name that is much longer than others, and-a-path/" + "x" * 90 for key in keys[:2]
    }
    found = comparison(store, skills, seeds=2, names=names)
    with typefaces():
        paper = pages(document(told_of(store, found)))
        for sheet in paper.sheets:
            renderer = sheet.canvas.get_renderer()
            scale = 72 / sheet.dpi
            for text in sheet.texts:
                box = text.get_window_extent(renderer)
                assert box.x0 * scale > MARGIN - 2, text.get_text()
                assert box.x1 * scale < WIDTH - MARGIN + 8, text.get_text()
                low = 20 if text.get_text().startswith(("Page", "Comparison")) else BOTTOM - 2
                assert low < box.y0 * scale < HEIGHT, text.get_text()
    assert any("The 2 that follow are left out of the matrix." in words for words in words_on(paper))


def test_the_front(store):
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6, "full": 0.95, "head_only": 0.4})
    means = [group.score.mean for group in found.groups]
    assert means[2] > means[0] > means[1] > means[3]
    assert front_of(found) == [0, 2]
    assert front_of(replace(found, more_is_better=False)) == [0, 1, 3]


def test_the_band_is_that_of_the_runs(store, six):
    told = told_of(store, six)
    steps, low, mean, high = band(six, six.groups[3], told.states)
    assert steps == [6, 12, 18, 24, 30, 36, 42, 48, 54, 60]
    checks = [told.states[run].evaluations for run in six.groups[3].finished]
    last = [
        next(c.metrics["accuracy"] for c in run if c.step == 60 and c.part == "validation") for run in checks
    ]
    assert (low[-1], high[-1]) == (min(last), max(last))
    assert mean[-1] == pytest.approx(sum(last) / 2)


def test_names_keep_apart():
    assert spread([0.0, 100.0], 10) == [0.0, 100.0]
    assert spread([50.0, 50.0, 50.0], 10) == pytest.approx([40.0, 50.0, 60.0])
    placed = spread([1.0, 2.0, 12.0, 60.0], 10)
    assert all(b - a >= 10 - 1e-9 for a, b in pairwise(placed))


def test_one_run_has_its_own_report(store, tmp_path):
    run = make_run(store, spec(), Script(steps=20, until=20))
    made = report_of(store, [run.id, run.id], tmp_path)
    assert made.page == tmp_path / "report.html"
    assert set(made.files) == set(tmp_path.iterdir())


def test_a_race_is_found_by_its_id(tmp_path):
    """From stored answers to the page: the race's members, its question, and the file that repeats it."""
    store = RunStore(tmp_path / "store")
    race = Race(contenders=(Contender(method="lora"), Contender(method="bitfit")), seeds=2)
    parent = store.create(spec().model_copy(update={"race": race, "name": "Two of them"}))
    for number, (method, share) in enumerate((("lora", 0.9), ("bitfit", 0.6)), start=1):
        for seed in (1, 2):
            answers = judged(drawn(share, 10 * number + seed))
            member = member_name(number, seed)
            finished(store, answers, method, seed=seed, parent=parent.id, member=member)
    made = report_of(store, [parent.id])
    assert made.page == parent.path / "report" / "index.html"
    page = Page(made.page.read_text(encoding="utf-8"))
    found = compare(store, [parent.id])
    assert [row[:2] for row in page.tables[0][1:]] == [["LoRA", "2"], ["BitFit", "2"]]
    first, second = (group.score for group in found.groups)
    assert [row[2] for row in page.tables[0][1:]] == [
        f"{100 * first.mean:.1f} %, at least {100 * first.low:.1f} %",
        f"{100 * second.mean:.1f} ± {100 * second.half:.1f} %",
    ]
    for sentence in (*found.verdict.headline, *found.verdict.detail):
        assert in_words(sentence) in page.words
    assert "Two of them" in page.words
    assert read_toml(parent.path / "report" / "experiment.toml") == parent.spec()


def test_several_runs_lie_beside_the_store(tmp_path):
    store = RunStore(tmp_path / "store")
    runs = [finished(store, judged(drawn(0.8, seed)), seed=seed) for seed in (1, 2)]
    made = report_of(store, runs)
    assert made.page.parent.parent == store.root / "reports"
    assert made.page.parent.name.startswith(f"{max(runs)}-and-1-more-")
    assert store.ids() == sorted(runs)


def test_a_race_without_runs_has_no_report(tmp_path):
    store = RunStore(tmp_path / "store")
    race = Race(contenders=(Contender(method="lora"),))
    parent = store.create(spec().model_copy(update={"race": race}))
    with pytest.raises(EngineError, match="nothing to compare yet"):
        report_of(store, [parent.id])


def test_a_folder_that_cannot_be_written(store, six, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(EngineError, match="cannot be written"):
        write_comparison(store, six, tmp_path / "file" / "below")


def test_steps_that_were_not_equal(store):
    found = comparison(store, {"lora": 0.8, "bitfit": 0.6}, seeds=1)
    folder = store.get(found.groups[1].runs[0].id)
    log = EventWriter(folder.path, folder.id, 1)
    log.write(e.Said(text="Nothing of this counts."))
    log.close()
    short = found.groups[1].runs[0].model_copy(update={"step": 30})
    found = replace(found, groups=(found.groups[0], replace(found.groups[1], runs=(short,))))
    told = told_of(store, found)
    assert question(told).endswith("when each may do 60 steps?")
    said = [p for part in document(told).sections for b in part.blocks for p in getattr(b, "points", ())]
    assert "They did not do equally many steps: 60 (LoRA); 30 (BitFit)." in said
