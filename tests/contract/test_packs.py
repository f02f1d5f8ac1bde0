"""A classroom pack comes out as it went in, on a computer with other folders; a broken one does nothing."""

import hashlib
import json
import shutil
import stat
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from peft_engine.contract import imported, library, pack_landing, pack_opening, paths
from peft_engine.contract.lessons import lessons
from peft_engine.contract.pack import MANIFEST, CancelledError, PackedFile
from peft_engine.contract.pack_checking import read_pack
from peft_engine.contract.pack_making import gather, make_pack
from peft_engine.contract.pack_opening import finish_interrupted, open_pack
from peft_engine.contract.pack_sources import all_sources
from peft_engine.contract.problems import EngineError
from peft_engine.contract.recorded import recorded_in, require_model
from peft_engine.contract.replay import read_recording
from peft_engine.contract.store import RunFolder, RunStore
from scripts import synthetic_run as synthetic
from tests.contract.test_columns import same
from tests.whole_weights import safetensors

CONFIG = json.loads((paths.RESOURCES / "models" / "small-encoder" / "config.json").read_text())
LESSON = """+++
key = "mine"
title = "A lesson of mine"
minutes = 2
question = "How many?"
decides = "metrics.accuracy"
choices = [{{ text = "Few", value = 0.1 }}, {{ text = "Many", value = 0.9 }}]
[preset]
model = {{ key = "tiny" }}
data = [{{ key = {data} }}]
task = "classification"
method = {{ key = "lora" }}
+++
Read this.

# Answer

It was {{metrics.accuracy}}.
"""


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tree(folder: Path) -> dict[str, str]:
    """Every file and folder below, with the hash of what it holds."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        if path.is_file()
        else ""
        for path in sorted(folder.rglob("*"))
        if path.name not in ("index.sqlite", "metrics.safetensors")
    }


def make_model(folder: Path, weights: bytes = b"w" * 5000, **config: object) -> None:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({**CONFIG, **config}))
    (folder / "model.safetensors").write_bytes(safetensors(weights))
    (folder / "tokenizer.json").write_text("{}")
    (folder / "card.toml").write_text(f'key = "{folder.name}"\ntitle = "Tiny"\n')


@pytest.fixture
def at(tmp_path, monkeypatch):
    """Goes to the computer with this name: a data folder and a store of its own."""

    def go(name: str) -> RunStore:
        monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / name))
        return RunStore(tmp_path / name / "store")

    return go


@pytest.fixture
def teacher(at, tmp_path):
    """The teacher's computer: a model, own data, a lesson, a race with two runs, and a run by itself."""
    store = at("teacher")
    make_model(paths.models() / "tiny")
    data = tmp_path / "teacher's files" / "moods.csv"
    data.parent.mkdir()
    data.write_text("text,label\ngood,yes\nbad,no\n")
    paths.own_lessons().mkdir()
    (paths.own_lessons() / "my-own.md").write_text(LESSON.format(data=json.dumps(str(data))))
    race = synthetic.make_run(
        store,
        synthetic.spec(model={"key": "tiny"}, data=[{"key": str(data)}]),
        synthetic.Script(steps=40, until=40),
    )
    synthetic.make_run(
        store,
        synthetic.spec(model={"key": "tiny"}, parent=race.id, name="member"),
        synthetic.Script(steps=30, until=30),
    )
    (race.path / "checkpoints").mkdir(exist_ok=True)
    (race.path / "checkpoints" / "big.safetensors").write_bytes(b"c" * 100_000)
    (race.path / "optimizer.bin").write_bytes(b"not to be packed")
    return store


@pytest.fixture
def pack(teacher, tmp_path):
    """A pack with everything on the teacher's computer."""
    file = tmp_path / "class.peftpack"
    data = tmp_path / "teacher's files" / "moods.csv"
    race = next(r for r in teacher.records() if not r.parent).id
    sources = gather(teacher, models=["tiny"], data=[str(data)], lessons=["mine"], runs=[race])
    make_pack(file, "Class 8b", sources, teacher)
    return file


def test_everything_that_can_be_packed_is_offered(teacher, tmp_path):
    make_model(paths.models() / "clever", auto_map={"AutoModel": "x.Y"})
    found = all_sources(teacher, teacher.records())
    assert [source.kind for source in found] == ["model", "data", "lesson", "run"]
    assert found[0].key == "tiny"
    assert found[1].title == "moods.csv"
    assert len(found[3].members) == 1
    assert not any("checkpoints" in inside or inside.endswith(".bin") for inside in found[3].files)


def test_a_pack_opens_on_a_computer_with_other_folders(teacher, pack, at, tmp_path):
    text = zipfile.ZipFile(pack).read(f"runs/{read_pack(pack).of('run')[0].name}/spec.toml").decode()
    assert str(tmp_path) not in text  # nobody's folders are told
    race = next(r for r in teacher.records() if not r.parent)
    before = RunFolder(teacher.runs / race.id).state()

    store = at("pupil")
    heard = []
    found = open_pack(pack, store, lambda stage, done, total: heard.append((stage, done / total)))
    assert [landing.outcome for landing in found.landings] == ["new"] * 5
    assert {stage for stage, _ in heard} == {"check", "unpack"}
    assert heard[-1] == ("unpack", 1.0)

    model = library.model("tiny")
    assert model.folder == tmp_path / "pupil" / "models" / "tiny"
    assert (model.folder / "model.safetensors").read_bytes() == safetensors(b"w" * 5000)
    folder = store.get(race.id)
    spec = folder.spec()
    assert spec.model.key == "tiny"
    own = library.data_set(spec.data[0].key)
    assert own.rows == {"train": 2}
    assert Path(own.key).is_relative_to(tmp_path / "pupil" / "data")
    assert same(folder.state(), before)
    assert len(read_recording(folder.path)) == len(read_recording(teacher.runs / race.id))
    told = {record.id: record for record in store.records()}
    assert told[race.id].recorded == "Class 8b"
    assert sorted(record.parent for record in told.values()) == ["", race.id]
    lesson = next(lesson for lesson in lessons()[0] if lesson.key == "mine")
    assert lesson.own
    assert lesson.experiment().data[0].key == spec.data[0].key
    assert not list((tmp_path / "pupil").rglob("opening-*"))


def test_opening_it_again_changes_nothing(pack, at, tmp_path):
    store = at("pupil")
    open_pack(pack, store)
    before = tree(tmp_path / "pupil")
    again = open_pack(pack, store)
    assert {landing.outcome for landing in again.landings} == {"there"}
    assert tree(tmp_path / "pupil") == before


def test_on_the_computer_where_it_was_made_models_and_runs_are_there_already(pack, teacher):
    found = open_pack(pack, teacher)
    assert {landing.outcome for landing in (*found.of("model"), *found.of("run"))} == {"there"}
    assert all(recorded_in(teacher.runs / run) is None for run in teacher.ids())


def test_what_has_the_same_name_and_another_content_comes_beside_it(pack, at, tmp_path):
    store = at("pupil")
    make_model(paths.models() / "tiny", b"other weights")
    paths.own_lessons().mkdir()
    (paths.own_lessons() / "mine.md").write_text(LESSON.format(data='"topic"'))
    race = read_pack(pack).of("run")[0].name
    shutil.copytree(tmp_path / "teacher" / "store" / "runs" / race, store.runs / race)
    with (store.runs / race / "events.jsonl").open("a") as log:
        log.write("\n")
    found = open_pack(pack, store)
    outcomes = {landing.item.name: landing for landing in found.landings}
    assert outcomes["tiny"].key == "tiny-2"
    assert library.model("tiny-2").folder == paths.models() / "tiny-2"
    assert (paths.models() / "tiny" / "model.safetensors").read_bytes() == safetensors(b"other weights")
    assert {lesson.key for lesson in lessons()[0] if lesson.own} == {"mine", "mine-2"}
    landed = outcomes[race]
    assert landed.outcome == "beside"
    assert store.get(landed.name).spec().model.key == "tiny-2"
    assert sum(spec.parent == landed.name for _, spec in store.members(landed.name)) == 1
    assert {landing.outcome for landing in open_pack(pack, store).landings} == {"there"}


def test_a_lesson_comes_in_all_its_languages(teacher, at, tmp_path):
    english = LESSON.format(data='"topic"')
    german = english.replace("A lesson of mine", "Meine Lektion")
    (paths.own_lessons() / "my-own.md").write_text(english)
    (paths.own_lessons() / "my-own.de.md").write_text(german)
    file = tmp_path / "lesson.peftpack"
    make_pack(file, "A lesson", gather(teacher, lessons=["mine"]), teacher)
    store = at("pupil")
    paths.own_lessons().mkdir(parents=True)
    (paths.own_lessons() / "mine.md").write_text(english.replace("Read this.", "Read that."))
    open_pack(file, store)
    for language, title in (("", "A lesson of mine"), ("de", "Meine Lektion")):
        found, problems = lessons(language)
        assert problems == ()
        assert [lesson.title for lesson in found if lesson.key == "mine-2"] == [title]


def test_a_recorded_run_without_its_model_says_so(teacher, at, tmp_path):
    file = tmp_path / "runs.peftpack"
    make_pack(file, "Runs", gather(teacher, runs=[teacher.ids()[0]]), teacher)
    store = at("pupil")
    open_pack(file, store)
    folder = store.get(store.ids()[0])
    with pytest.raises(EngineError, match="model tiny is not on this"):
        require_model(folder.path, folder.spec())
    make_model(paths.models() / "tiny")
    require_model(folder.path, folder.spec())


def test_nothing_needs_a_network(pack, at):
    """Every connection is refused in all tests; this one says that opening makes none."""
    store = at("pupil")
    open_pack(pack, store)
    assert store.records()[0].status == "finished"


# -- broken packs -------------------------------------------------------------------------------------------


def rewritten(pack: Path, change) -> None:
    """Write a pack again with its entries changed; `change` gets and gives (name, content, ZipInfo)."""
    with zipfile.ZipFile(pack) as archive:
        entries = [(info.filename, archive.read(info), info) for info in archive.infolist()]
    made = change(entries)
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content, info in made:
            fresh = zipfile.ZipInfo(name)
            fresh.external_attr = info.external_attr if info is not None else 0
            fresh.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(fresh, content)


def with_file(pack: Path, path: str, content: bytes, *, kind: str = "run") -> None:
    """Put a file into the first thing of a kind, listed as it should be."""

    def change(entries):
        told = json.loads({name: content for name, content, _ in entries}[MANIFEST])
        item = next(item for item in told["items"] if item["kind"] == kind)
        path_ = path.replace("NAME", item["name"])
        item["files"] = [file for file in item["files"] if file["path"] != path_]
        digest = hashlib.sha256(content).hexdigest()
        item["files"].append({"path": path_, "bytes": len(content), "sha256": digest})
        kept = [entry for entry in entries if entry[0] not in (MANIFEST, path_)]
        return [*kept, (path_, content, None), (MANIFEST, json.dumps(told).encode(), None)]

    rewritten(pack, change)


def with_manifest(pack: Path, change) -> None:
    def renewed(entries):
        found = []
        for name, content, info in entries:
            if name == MANIFEST:
                told = json.loads(content)
                change(told)
                content = json.dumps(told).encode()
            found.append((name, content, info))
        return found

    rewritten(pack, renewed)


def no_zip(pack: Path) -> None:
    pack.write_bytes(b"%PDF-1.7 and so on")


def cut_off(pack: Path) -> None:
    pack.write_bytes(pack.read_bytes()[: pack.stat().st_size * 2 // 3])


def only_a_zip(pack: Path) -> None:
    rewritten(pack, lambda entries: [entry for entry in entries if entry[0] != MANIFEST])


def other_bytes(pack: Path) -> None:
    rewritten(
        pack,
        lambda entries: [
            (name, b"x" * len(content) if name.endswith("model.safetensors") else content, info)
            for name, content, info in entries
        ],
    )


def flipped(pack: Path) -> None:
    """A byte that changed on the way."""
    content = bytearray(pack.read_bytes())
    at = content.index(b"w" * 100)
    content[at + 50] ^= 1
    pack.write_bytes(bytes(content))


def newer(pack: Path) -> None:
    with_manifest(pack, lambda told: told.update(format=99))


def nonsense(pack: Path) -> None:
    with_manifest(pack, lambda told: told.update(items="many"))


def stranger(pack: Path) -> None:
    rewritten(pack, lambda entries: [*entries, ("models/extra.json", b"{}", None)])


def linked(pack: Path) -> None:
    link = zipfile.ZipInfo("x")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    rewritten(pack, lambda entries: [*entries, ("models/link", b"/etc/passwd", link)])


def bomb(pack: Path) -> None:
    with_file(pack, "runs/NAME/log.txt", bytes(40_000_000))


def twice(pack: Path) -> None:
    def change(entries):
        name, content, info = next(entry for entry in entries if entry[0].endswith("spec.toml"))
        return [*entries, (name.upper(), content, info)]

    rewritten(pack, change)


def same_thing_twice(pack: Path) -> None:
    with_manifest(pack, lambda told: told["items"].append(told["items"][0]))


def pickled(pack: Path) -> None:
    with_file(pack, "models/NAME/pytorch_model.bin", b"\x80\x04.", kind="model")


def program(pack: Path) -> None:
    with_file(pack, "models/NAME/modeling_tiny.py", b"import os", kind="model")


def remote(pack: Path) -> None:
    told = {**CONFIG, "auto_map": {"AutoModel": "modeling_tiny.Tiny"}}
    with_file(pack, "models/NAME/config.json", json.dumps(told).encode(), kind="model")


def hidden_remote(pack: Path) -> None:
    told = json.dumps({**CONFIG, "x": 1}).replace('"x": 1', '"auto\\u005fmap": {}').encode()
    with_file(pack, "models/NAME/config.json", told, kind="model")


def unknown_model(pack: Path) -> None:
    with_file(pack, "models/NAME/config.json", b'{"model_type": "mamba9"}', kind="model")


def bad_lesson(pack: Path) -> None:
    with_file(pack, "lessons/mine.md", b"no head", kind="lesson")


def no_events(pack: Path) -> None:
    with_file(pack, "runs/NAME/events.jsonl", b"nothing\n")


def bad_spec(pack: Path) -> None:
    with_file(pack, "runs/NAME/spec.toml", b"model = 7\n")


BROKEN = [
    (no_zip, "is no classroom pack"),
    (cut_off, "is not whole"),
    (only_a_zip, "zip file, but no classroom pack"),
    (other_bytes, "is damaged: models/tiny/model.safetensors"),
    (flipped, "is damaged: models/tiny/model.safetensors"),
    (newer, "format 99"),
    (nonsense, "table of contents"),
    (same_thing_twice, "is damaged"),
    (stranger, "does not name: models/extra.json"),
    (linked, "no plain file: models/link"),
    (bomb, "far larger"),
    (twice, "two files of the same name"),
    (pickled, "foreign code"),
    (program, "does not belong"),
    (remote, "program code of its own"),
    (hidden_remote, "program code of its own"),
    (unknown_model, "mamba9"),
    (bad_lesson, "class.peftpack/lesson/mine/mine.md, line 1"),
    (no_events, "no events"),
    (bad_spec, "model"),
]
CLIMBING = [
    "../up.toml",
    "/etc/up.toml",
    "C:/up.toml",
    "runs\\..\\up.toml",
    "runs/../../up.toml",
    "runs/CON.toml",
    "runs//a",
    "a\x01b",
]


@pytest.fixture
def pupil(at, tmp_path):
    """A computer on which something is already."""
    store = at("pupil")
    synthetic.make_run(store, synthetic.spec(), synthetic.Script(steps=20, until=20))
    store.records()
    return store


@pytest.mark.parametrize(("spoil", "sentence"), BROKEN, ids=lambda each: getattr(each, "__name__", None))
def test_a_broken_pack_says_what_is_wrong_and_changes_nothing(pack, pupil, tmp_path, spoil, sentence):
    spoil(pack)
    before = tree(tmp_path / "pupil")
    with pytest.raises(EngineError) as refused:
        open_pack(pack, pupil)
    assert sentence in str(refused.value)
    assert "opening-" not in str(refused.value)
    assert tree(tmp_path / "pupil") == before


@pytest.mark.parametrize("name", CLIMBING)
def test_a_path_that_leads_elsewhere_is_refused(pack, pupil, tmp_path, name):
    with_file(pack, name, b"climbing")
    before = tree(tmp_path)
    with pytest.raises(EngineError, match="outside of its place"):
        open_pack(pack, pupil)
    assert tree(tmp_path) == before


def test_a_disk_without_room_is_told_of_before_anything_is_written(pack, pupil, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 1_000_000))
    before = tree(tmp_path / "pupil")
    with pytest.raises(EngineError, match="1 MB are free"):
        open_pack(pack, pupil)
    assert tree(tmp_path / "pupil") == before


@pytest.mark.parametrize("stage", ["check", "unpack"])
def test_cancelled_it_leaves_everything_as_it_was(pack, pupil, tmp_path, stage):
    def cancel(now: str, done: int, total: int) -> None:
        if now == stage and done > total / 2:
            raise CancelledError

    before = tree(tmp_path / "pupil")
    with pytest.raises(CancelledError):
        open_pack(pack, pupil, cancel)
    assert tree(tmp_path / "pupil") == before


def test_what_fails_halfway_takes_back_what_was_put_into_place(pack, pupil, tmp_path, monkeypatch):
    before, moved = tree(tmp_path / "pupil"), []
    really = pack_opening.put_in_place

    def fails(made: Path, place: Path) -> None:
        if place.parent == pupil.runs and "runs" not in made.parts[-2:]:
            raise OSError(5, "Input/output error", str(place))
        moved.append(place)
        really(made, place)

    monkeypatch.setattr(pack_opening, "put_in_place", fails)
    with pytest.raises(OSError, match="Input/output"):
        open_pack(pack, pupil)
    assert paths.models() / "tiny" in moved
    assert tree(tmp_path / "pupil") == before


def test_what_was_killed_while_it_unpacked_is_thrown_away(pupil, tmp_path):
    before = tree(tmp_path / "pupil")
    left = pupil.root / "opening-12345678" / "run"
    left.mkdir(parents=True)
    (left / "half.jsonl").write_text("{")
    finish_interrupted(pupil)
    assert tree(tmp_path / "pupil") == before


def test_what_was_killed_between_two_moves_is_ended(pack, pupil, monkeypatch):
    """Everything was checked and unpacked, so the rest can follow."""
    really, moves = pack_opening.put_in_place, []

    class Killed(BaseException):
        pass

    def dies(made: Path, place: Path) -> None:
        if len(moves) == 2:
            raise Killed
        if place.name != pack_opening.JOURNAL:
            moves.append(place)
        really(made, place)

    monkeypatch.setattr(pack_opening, "put_in_place", dies)
    monkeypatch.setattr(pack_opening.shutil, "rmtree", lambda *_, **__: None)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # a killed program takes nothing back
    with pytest.raises(Killed):
        open_pack(pack, pupil)
    monkeypatch.undo()
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(pupil.root.parent))
    finish_interrupted(pupil)
    assert {landing.outcome for landing in open_pack(pack, pupil).landings} == {"there"}
    assert not list(pupil.root.parent.rglob("opening-*"))


def test_what_cannot_be_ended_now_keeps_what_lies_aside_in_the_store(pupil, monkeypatch):
    at_home, at_store = pupil.root.parent / "opening-12345678", pupil.root / "opening-12345678"
    (at_store / "run").mkdir(parents=True)
    (at_store / "run" / "events.jsonl").write_text("{}")
    at_home.mkdir(parents=True)
    place = pupil.runs / "20260101-000000-abcd"
    (at_home / pack_opening.JOURNAL).write_text(json.dumps([[str(at_store / "run"), str(place)]]))

    def fails(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(pack_opening, "put_in_place", fails)
    finish_interrupted(pupil)
    assert (at_store / "run" / "events.jsonl").exists()
    monkeypatch.undo()
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(pupil.root.parent))
    finish_interrupted(pupil)
    assert (place / "events.jsonl").exists()
    assert not list(pupil.root.parent.rglob("opening-*"))


def test_two_things_of_a_pack_never_land_on_one_place(at, tmp_path):
    store = at("pupil")
    make_model(paths.models() / "tiny", b"other weights")
    items = []
    for name in ("tiny", "tiny-2"):
        digest_ = hashlib.sha256(name.encode()).hexdigest()
        path = f"models/{name}/model.safetensors"
        file = PackedFile(path=path, bytes=4, sha256=digest_)
        items.append(
            SimpleNamespace(name=name, kind="model", files=(file,), inside=lambda f: Path(f.path).name)
        )
    given = SimpleNamespace(of=lambda kind: items if kind == "model" else [])
    found = pack_landing.landings(given, store, lambda file: b"")
    assert [landing.name for landing in found] == ["tiny-2", "tiny-2-2"]


# -- making -------------------------------------------------------------------------------------------------


def test_what_cannot_be_packed_is_told_all_at_once(teacher):
    make_model(paths.models() / "clever", auto_map={"AutoModel": "x.Y"})
    with pytest.raises(EngineError) as refused:
        gather(
            teacher, models=["small-encoder", "clever", "nowhere"], lessons=["rank", "none"], data=["topic"]
        )
    text = str(refused.value)
    assert "Small encoder comes with the workbench" in text
    assert "asks for program code" in text
    assert "nowhere" in text
    assert "There is no lesson called none" in text
    assert len(refused.value.problems) == 6


def test_a_pack_that_is_not_ended_is_not_there(teacher, tmp_path):
    def cancel(*_: object) -> None:
        raise CancelledError

    file = tmp_path / "half.peftpack"
    with pytest.raises(CancelledError):
        make_pack(file, "Half", gather(teacher, models=["tiny"]), teacher, cancel)
    assert not list(tmp_path.glob("half*"))


def test_text_that_shrinks_to_nearly_nothing_is_packed_so_that_it_opens(teacher, at, tmp_path):
    data = tmp_path / "same.csv"
    data.write_text("text,label\n" + "good,yes\nbad,no\n" * 1_000_000)
    file = tmp_path / "same.peftpack"
    make_pack(file, "Same", gather(teacher, data=[str(data)]), teacher)
    found = open_pack(file, at("pupil"))
    assert Path(found.landings[0].key, "same.csv").stat().st_size == data.stat().st_size


def test_a_name_that_other_systems_cannot_write_is_told_before_anything_is_packed(teacher, tmp_path):
    data = tmp_path / "what is: this.csv"
    data.write_text("text,label\ngood,yes\nbad,no\n")
    file = tmp_path / "class.peftpack"
    with pytest.raises(EngineError) as refused:
        make_pack(file, "Class 8b", gather(teacher, data=[str(data)]), teacher)
    assert [p.values["name"] for p in refused.value.problems] == ["what is: this.csv"]
    assert list(tmp_path.glob("class*")) == []


def test_imported_data_stands_in_the_library_of_whoever_opens_the_pack(at, tmp_path):
    store = at("teacher")
    folder = imported.root() / "moods"
    folder.mkdir(parents=True)
    rows = "".join(f'{{"text": "it is {n}", "label": "{"yes" if n % 2 else "no"}"}}\n' for n in range(40))
    for part, text in (("train", rows), ("test", rows.replace("it is", "it was"))):
        (folder / f"{part}.jsonl").write_text(text)
    (folder / "card.toml").write_text(
        'format = 1\ntitle = "Moods"\ntask = "classification"\nlabels = ["no", "yes"]\n'
        'columns = { text = "text", label = "label" }\nrows = { train = 40, test = 40 }\n'
    )
    entry = library.data_set("moods")
    run = synthetic.make_run(
        store,
        synthetic.spec(data=[{"key": "moods", "content_hash": entry.content_hash()}]),
        synthetic.Script(steps=30, until=30),
    )
    assert [s.key for s in all_sources(store, store.records()) if s.kind == "data"] == ["moods"]
    file = tmp_path / "class.peftpack"
    make_pack(file, "Class 8b", gather(store, data=["moods"], runs=[run.id]), store)
    assert run.spec().data[0].key == "moods"

    pupil = at("pupil")
    assert "moods" not in {entry.key for entry in library.data_sets()}
    open_pack(file, pupil)
    landed = library.data_set("moods")
    assert (landed.title, landed.rows, landed.labels) == ("Moods", {"train": 40, "test": 40}, ("no", "yes"))
    assert pupil.get(run.id).spec().data[0].key == "moods"
    assert landed.content_hash() == pupil.get(run.id).spec().data[0].content_hash
