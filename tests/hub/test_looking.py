"""Searching the hub, and what is told of one model."""

import json
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from huggingface_hub import constants, errors
from hypothesis import given, settings
from hypothesis import strategies as st

from peft_engine.contract.hub_facts import HubFile, Query, repo_of
from peft_engine.contract.problems import EngineError
from peft_engine.hub import client, data_sets, looking, reading, rules
from peft_engine.hub.client import Hub, HubError
from tests.hub.conftest import CONFIG, small_files, weights
from tests.hub.standin import Fault, Repo, StandIn

FIELDS = (
    *("id", "sha", "tags", "siblings", "rfilename", "size", "lfs", "sha256", "blobId", "cardData", "license"),
    *("config", "model_type", "hidden_size", "auto_map", "quantization_config", "safetensors", "total"),
    *("gated", "configs", "data_files", "split", "path", "config_name", "bert"),
)


class Stream(httpx2.SyncByteStream):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return self.chunks


def listed(name: str, *, files: dict[str, bytes] | None = None, **told: Any) -> Repo:
    return Repo(name, files or small_files(), gated=told.pop("gated", ""), told=told)


def test_a_search_is_sorted_filtered_and_paged(hub: StandIn) -> None:
    hub.repos.clear()
    for number in range(5):
        numbers = {"parameters": {"F32": 10**number}, "total": 10**number}
        hub.add(listed(f"owner/model-{number}", downloads=number, likes=9 - number, safetensors=numbers))
    asked = Hub()
    first = looking.search(asked, Query(text="model", count=2))
    assert [row.name for row in first.rows] == ["model-4", "model-3"]
    second = looking.search(asked, Query(text="model", count=2), first.more)
    third = looking.search(asked, Query(text="model", count=2), second.more)
    assert [row.name for row in (*second.rows, *third.rows)] == ["model-2", "model-1", "model-0"]
    assert third.more == ""
    by_likes = looking.search(asked, Query(sort="likes", count=1)).rows
    assert by_likes[0].repo == "owner/model-0"
    sizes = [row.parameters for row in looking.search(asked, Query(least=100, most=1000)).rows]
    assert sizes == [1000, 100]
    assert hub.seen[-1].query["num_parameters"] == ["min:100,max:1K"]
    assert hub.seen[0].query["filter"] == ["transformers"]


def test_a_row_tells_what_a_choice_depends_on(hub: StandIn) -> None:
    hub.repos.clear()
    hub.add(
        listed(
            "owner/told",
            gated="manual",
            downloads=7,
            likes=3,
            pipeline_tag="fill-mask",
            cardData={"license": "other", "license_name": "own-terms", "language": ["en", "de"]},
            safetensors={"parameters": {"F32": 5}, "total": 5},
        )
    )
    (row,) = looking.search(Hub(), Query()).rows
    assert (row.downloads, row.likes, row.task, row.gate) == (7, 3, "fill-mask", "manual")
    assert (row.licence, row.languages, row.updated) == ("own-terms", ("en", "de"), "2026-11-01")
    assert (row.parameters, row.weights, row.model_type, row.problems) == (5, "safetensors", "bert", ())


def test_rows_say_what_cannot_be_used(hub: StandIn) -> None:
    hub.repos.clear()
    hub.add(
        listed("owner/pickle", files={"config.json": b'{"model_type": "bert"}', "pytorch_model.bin": b"."})
    )
    whisper = small_files(**{"config.json": b'{"model_type": "whisper"}'})
    hub.add(listed("owner/sound", files=whisper, pipeline_tag="automatic-speech-recognition"))
    hub.add(listed("owner/new", files=small_files(**{"config.json": b'{"model_type": "new"}'})))
    rows = {row.name: row for row in looking.search(Hub(), Query()).rows}
    assert "pickle files only" in rows["pickle"].problems[0].sentence()
    assert "not made for texts" in rows["sound"].problems[0].sentence()
    assert "not made for texts" in looking.facts(Hub(), "owner/sound").problems[0].sentence()
    assert (rows["new"].strange, rows["new"].problems) == (True, ())
    assert not rows["pickle"].strange


def test_configs_follow_for_those_that_can_be_looked_into(hub: StandIn) -> None:
    hub.add(listed("owner/closed", gated="auto"))
    page = looking.search(Hub(), Query())
    found: dict[str, Any] = {}
    looking.configs(Hub(), page, found.__setitem__, lambda: False)
    assert found == {"owner/small": CONFIG}
    looking.configs(Hub(), page, found.__setitem__, lambda: True)
    looking.configs(Hub(), page, found.__setitem__, lambda: False)
    assert len(hub.asked("config.json")) == 1, "who types on does not fetch it again"


def test_facts_of_one_model_name_the_files_of_its_commit(hub: StandIn) -> None:
    found = looking.facts(Hub(), "owner/small")
    repo = hub.repos[("models", "owner/small")]
    assert found.commit == repo.commit("main")
    assert {file.path for file in found.files} == {
        *("config.json", "model.safetensors", "tokenizer.json", "README.md"),
    }
    assert found.download_bytes == sum(len(repo.files[file.path]) for file in found.files)
    assert found.problems == ()
    assert found.shape is not None
    assert found.shape.width == 32
    shaped = {file.path: (bool(file.sha256), bool(file.git)) for file in found.files}
    assert shaped["model.safetensors"] == (True, False)
    assert shaped["config.json"] == (False, True)


def test_weights_in_several_files_are_those_of_the_index(hub: StandIn) -> None:
    shards = {f"model-0000{n}-of-00002.safetensors": weights(10) for n in (1, 2)}
    index = json.dumps(
        {"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}}
    )
    files = small_files(
        **{"model.safetensors.index.json": index.encode(), "model.fp16.safetensors": b"x"}, **shards
    )
    del files["model.safetensors"]
    hub.add(Repo("owner/cut", files))
    found = {file.path for file in looking.facts(Hub(), "owner/cut").files}
    assert set(shards) < found
    assert "model.safetensors.index.json" in found
    assert "model.fp16.safetensors" not in found
    del files["model-00002-of-00002.safetensors"]
    assert "lacks model-00002-of-00002" in looking.facts(Hub(), "owner/cut").problems[0].sentence()
    files["model.safetensors.index.json"] = b'{"weight_map": {"a": "../../x.safetensors"}}'
    with pytest.raises(EngineError, match="cannot be read"):
        looking.facts(Hub(), "owner/cut")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"model.safetensors": None}, "pickle files only"),
        ({"model.safetensors": None, "pytorch_model.bin": None}, "no weights in the safetensors format"),
        ({"tokenizer.json": None}, "no tokenizer"),
        ({"config.json": b'{"model_type": "mystery", "auto_map": {"AutoModel": "a.B"}}'}, "foreign code"),
        (
            {"config.json": json.dumps({**CONFIG, "quantization_config": {"quant_method": "gptq"}}).encode()},
            "few bits (gptq)",
        ),
        ({"config.json": json.dumps({**CONFIG, "hidden_size": "wide"}).encode()}, "makes no sense"),
        ({"config.json": json.dumps({**CONFIG, "num_hidden_layers": 10**9}).encode()}, "makes no sense"),
        ({"config.json": json.dumps({**CONFIG, "num_hidden_layers": 0}).encode()}, "makes no sense"),
        ({"config.json": json.dumps({**CONFIG, "vocab_size": -1}).encode()}, "makes no sense"),
        ({"config.json": None}, "no config.json"),
    ],
)
def test_what_cannot_be_used_is_said(hub: StandIn, changes: dict[str, bytes | None], said: str) -> None:
    files = {name: content for name, content in small_files(**changes).items() if content is not None}  # type: ignore[arg-type] # None takes a file away
    hub.add(Repo("owner/odd", files))
    found = looking.facts(Hub(), "owner/odd")
    assert said in " ".join(problem.sentence() for problem in found.problems)


def test_code_of_its_own_does_not_matter_where_the_architecture_is_known(hub: StandIn) -> None:
    config = {**CONFIG, "auto_map": {"AutoModel": "modeling_own.Own"}}
    hub.add(Repo("owner/both", small_files(**{"config.json": json.dumps(config).encode()})))
    found = looking.facts(Hub(), "owner/both")
    assert found.problems == ()
    assert not any(file.path.endswith(".py") for file in found.files)


# -- refusals ------------------------------------------------------------------------------------------------


def test_who_may_not_read_it_yet_is_told_the_steps(hub: StandIn) -> None:
    hub.add(Repo("owner/gated", small_files(), gated="auto", readers=("good",)))
    found = looking.facts(Hub(), "owner/gated")
    assert found.gate == "auto"
    assert found.config == {}
    assert "agreed to its terms" in found.problems[0].sentence()
    assert found.download_bytes > 0
    assert looking.facts(Hub("good"), "owner/gated").problems == ()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault("owner/small", 9, status=500), "trouble of its own (error 500)"),
        (Fault("owner/small", 9, status=429, headers={"Retry-After": "3600"}), "wants a pause"),
        (Fault("owner/small", 9, status=429, headers={"ratelimit": '"api";r=0;t=280'}), "wants a pause"),
        (
            Fault("owner/small", 9, status=403, headers={"X-Error-Message": "secret no"}),
            "does not let this token",
        ),
        (
            Fault("owner/small", 9, status=404, headers={"X-Error-Code": "RevisionNotFound"}),
            "no such revision",
        ),
        (Fault("owner/small", 9, status=418), "refuses"),
        (
            Fault(
                "owner/small",
                9,
                status=403,
                headers={"X-Error-Message": "Access to this resource is disabled."},
            ),
            "closed",
        ),
    ],
)
def test_refusals_are_sentences(hub: StandIn, fault: Fault, said: str) -> None:
    hub.faults.append(fault)
    with pytest.raises(HubError) as caught:
        looking.facts(Hub("secret"), "owner/small")
    assert said in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_refusal_without_end_is_not_read_to_its_end() -> None:
    read = 0

    def without_end() -> Iterator[bytes]:
        nonlocal read
        while True:
            read += 1
            yield b"x" * 1000

    request = httpx2.Request("GET", "http://127.0.0.1/api/models/a/b")
    with pytest.raises(errors.HfHubHTTPError) as caught:
        client.require_good(httpx2.Response(500, stream=Stream(without_end()), request=request))
    assert read < 100
    assert len(str(caught.value)) < 70_000


def test_an_answer_that_trickles_is_given_up(hub: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "MOST_SECONDS", 0.05)
    hub.faults.append(Fault("config.json", speed=500))
    with pytest.raises(HubError, match="cannot be reached"):
        Hub().small_file("owner/small", "main", "config.json")


def test_a_short_trouble_passes(hub: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(client, "time", SimpleNamespace(sleep=waits.append, monotonic=time.monotonic))
    hub.faults += [
        Fault("owner/small", status=503),
        Fault("owner/small", status=429, headers={"Retry-After": "3"}),
    ]
    assert looking.facts(Hub(), "owner/small").problems == ()
    assert waits == [client.FIRST_WAIT, 3.0]


def test_the_hubs_own_word_for_a_pause_is_heard(hub: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what is left of the requests that it allows, and in how many seconds they begin anew."""
    waits: list[float] = []
    monkeypatch.setattr(client, "time", SimpleNamespace(sleep=waits.append, monotonic=time.monotonic))
    hub.faults += [
        Fault("owner/small", status=429, headers={"ratelimit": '"api";r=0;t=7'}),
        Fault("owner/small", status=429, headers={"ratelimit": '"api";r=12;t=7'}),
    ]
    assert looking.facts(Hub(), "owner/small").problems == ()
    assert waits == [7.0, 2 * client.FIRST_WAIT], "where some are left, that is not the reason"


def test_of_names_that_differ_in_case_alone_one_is_fetched() -> None:
    listed = [HubFile(path=path, bytes=1) for path in ("a.model", "A.model", "config.json")]
    assert [file.path for file in rules.chosen(listed)] == ["a.model", "config.json"]
    names = ("train", "Train", "test")
    files = (HubFile(path=f"default/{name}/0000.parquet", bytes=1) for name in names)
    found = data_sets.from_copy(files)
    assert [part.name for part in found[0].parts] == ["train", "test"]


def test_what_is_not_there_may_be_private(hub: StandIn) -> None:
    hub.add(Repo("owner/private", small_files(), private=True, readers=("good",)))
    for name in ("owner/nothing", "owner/private"):
        with pytest.raises(HubError, match="or it is private"):
            looking.facts(Hub(), name)
    assert looking.facts(Hub("good"), "owner/private").private


def test_no_network_and_being_offline_are_sentences(hub: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(HubError, match="cannot be reached"):
        looking.search(Hub(endpoint="http://127.0.0.1:9"), Query())
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(HubError, match="set to stay offline"):
        looking.search(Hub(), Query())
    assert hub.seen == []


def test_the_token_goes_to_no_other_address(hub: StandIn) -> None:
    """A next page elsewhere is not followed."""
    asked = Hub("secret", endpoint=hub.endpoint)
    assert not asked._is_ours(hub.storage)
    assert not asked._is_ours(f"{hub.endpoint}0/api/models")
    with pytest.raises(HubError, match="cannot be read"):
        looking.search(asked, Query(), f"{hub.storage}/api/models")
    assert hub.stored == []


# -- answers that lie ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        None,
        [],
        {"id": "../../etc"},
        {"id": 7},
        {"id": "a/b", "downloads": "many", "likes": -1, "tags": {"a": 1}, "siblings": [1, {"rfilename": 5}]},
        {"id": "a/b", "safetensors": {"total": 10**40}, "config": [], "cardData": "x", "gated": {"no": 1}},
    ],
)
def test_rows_that_lie_are_left_out_or_not_told(told: Any) -> None:
    row = reading.model_row(told)
    assert row is None or (row.repo, row.downloads, row.parameters, row.licence) == ("a/b", 0, 0, "")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=6),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(ANYTHING, ANYTHING)
def test_whatever_is_told_is_read(told: Any, config: Any) -> None:
    row = reading.model_row(told)
    listed = told.get("siblings") if isinstance(told, dict) else told
    assert all(reading.safe(file.path) for file in reading.files(listed))
    if isinstance(config, dict):
        rules.against("a/b", config, reading.files(listed), row.weights if row else "none")
    data_sets.from_card(reading.table(told), reading.files(listed))


@pytest.mark.parametrize(
    "name",
    [
        *("../up", "/abs", "a/../../b", "a\\b", "C:/x", "a//b", "", "a/.", "x" * 500, "nul\0", "a/b ", "a|b"),
        *("con", "NUL.model", "a/Com1.txt.model", "aux .json"),
    ],
)
def test_names_that_climb_out_are_left_out(name: str) -> None:
    assert reading.files([{"rfilename": name, "size": 1, "blobId": "0" * 40}]) == ()


@pytest.mark.parametrize("size", [-1, 1.5, "1", None, True])
def test_sizes_that_are_none_are_left_out(size: Any) -> None:
    assert reading.files([{"rfilename": "a.json", "size": size}]) == ()


def test_lists_without_end_and_answers_that_are_no_json_are_refused(
    hub: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = hub.repos[("models", "owner/small")]
    repo.told["siblings"] = [{"rfilename": f"{n}.txt"} for n in range(reading.MOST_FILES + 1)]
    with pytest.raises(HubError, match="more than 20000 files"):
        looking.facts(Hub(), "owner/small")
    monkeypatch.setattr(client, "MOST_ANSWER", 1000)
    with pytest.raises(HubError, match="longer than"):
        looking.facts(Hub(), "owner/small")
    monkeypatch.setattr(client, "MOST_ANSWER", 1 << 20)
    repo.told = {}
    repo.files["config.json"] = b"[1, 2]"
    monkeypatch.setattr(
        Repo,
        "document",
        lambda self, *_: {
            "id": self.name,
            "sha": "0" * 40,
            "siblings": [{"rfilename": "config.json", "size": 6}],
        },
    )
    with pytest.raises(HubError, match="no such revision"):
        looking.facts(Hub(), "owner/small")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("google/flan-t5-small", "google/flan-t5-small"),
        (" gpt2 ", "gpt2"),
        ("https://huggingface.co/google/flan-t5-small/tree/main", "google/flan-t5-small"),
        ("https://huggingface.co/datasets/stanfordnlp/imdb", "stanfordnlp/imdb"),
    ],
)
def test_a_name_or_the_address_of_a_page_will_do(text: str, name: str) -> None:
    assert repo_of(text) == name


@pytest.mark.parametrize(
    "text", ["", "a/b/c", "../x", "a b", "-x/y", "a/..", "a--b", "x" * 300, "ä/ö", "http://"]
)
def test_what_names_nothing_is_refused(text: str) -> None:
    with pytest.raises(EngineError, match="not the name of anything"):
        repo_of(text)
