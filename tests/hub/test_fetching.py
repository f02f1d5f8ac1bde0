"""One file onto the disk, whatever happens on the way."""

from pathlib import Path

import pytest

from peft_engine.contract.downloads import PlannedFile
from peft_engine.hub import fetching
from peft_engine.hub.client import Hub, HubError
from peft_engine.hub.fetching import DamagedError, fetch
from tests.hub.standin import Fault, Repo, StandIn, git_hash, sha256

LARGE = bytes(range(256)) * 2000
SMALL = b"a short file"


@pytest.fixture
def files(hub: StandIn) -> StandIn:
    hub.add(Repo("owner/files", {"large.safetensors": LARGE, "small.json": SMALL, "empty.txt": b""}))
    return hub


def bring(hub: StandIn, name: str, folder: Path, token: str | None = None, **told: str | int) -> list[int]:
    """Fetch a file, and what was heard of it on the way."""
    content = hub.repos[("models", "owner/files")].files[name]
    hashed = {"sha256": sha256(content)} if len(content) > 1000 else {"git": git_hash(content)}
    file = PlannedFile(**{"path": name, "place": name, "bytes": len(content), **hashed, **told})  # type: ignore[arg-type] # as a test says
    asked, heard = Hub(token), list[int]()
    address = asked.file_address("model", "owner/files", "main", name)
    fetch(asked, address, "owner/files", file, folder / name, heard.append)
    return heard


@pytest.mark.parametrize("name", ["large.safetensors", "small.json", "empty.txt"])
def test_a_file_comes_whole(files: StandIn, tmp_path: Path, name: str) -> None:
    heard = bring(files, name, tmp_path)
    content = files.repos[("models", "owner/files")].files[name]
    assert (tmp_path / name).read_bytes() == content
    assert heard[-1] == len(content)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == [name]


def test_after_a_break_it_goes_on_from_there(files: StandIn, tmp_path: Path) -> None:
    files.faults.append(Fault("large.safetensors", break_at=0.6))
    bring(files, "large.safetensors", tmp_path)
    assert (tmp_path / "large.safetensors").read_bytes() == LARGE
    ranges = [one.range for one in files.stored]
    assert ranges[0] == ""
    first = int(ranges[1].removeprefix("bytes=").removesuffix("-"))
    assert 0 < first <= 0.6 * len(LARGE)


def test_what_another_process_left_is_gone_on_with(files: StandIn, tmp_path: Path) -> None:
    (tmp_path / "large.safetensors.part").write_bytes(LARGE[:100_000])
    heard = bring(files, "large.safetensors", tmp_path)
    assert heard[0] == 100_000
    assert files.stored[0].range == "bytes=100000-"
    assert (tmp_path / "large.safetensors").read_bytes() == LARGE


def test_a_server_that_knows_no_ranges_sends_all_of_it(files: StandIn, tmp_path: Path) -> None:
    (tmp_path / "large.safetensors.part").write_bytes(b"x" * 1000)
    files.faults.append(Fault("large.safetensors", no_ranges=True))
    heard = bring(files, "large.safetensors", tmp_path)
    assert heard[0] == 0
    assert (tmp_path / "large.safetensors").read_bytes() == LARGE


@pytest.mark.parametrize("left", [b"x" * 5000, b"x" * len(LARGE), b"x" * (len(LARGE) + 9)])
def test_a_beginning_of_another_file_is_noticed(files: StandIn, tmp_path: Path, left: bytes) -> None:
    (tmp_path / "large.safetensors.part").write_bytes(left)
    bring(files, "large.safetensors", tmp_path)
    assert (tmp_path / "large.safetensors").read_bytes() == LARGE


def test_a_damaged_file_is_fetched_once_more_then_told(files: StandIn, tmp_path: Path) -> None:
    files.faults.append(Fault("large.safetensors", damage=True))
    bring(files, "large.safetensors", tmp_path)
    assert (tmp_path / "large.safetensors").read_bytes() == LARGE
    files.faults.append(Fault("small.json", 2, damage=True))
    with pytest.raises(DamagedError, match="came twice with another content"):
        bring(files, "small.json", tmp_path)
    assert not (tmp_path / "small.json").exists()


@pytest.mark.parametrize("length", [-1000, 1000])
def test_a_length_that_lies_does_no_harm(files: StandIn, tmp_path: Path, length: int) -> None:
    files.faults.append(Fault("large.safetensors", length=length))
    bring(files, "large.safetensors", tmp_path)
    assert (tmp_path / "large.safetensors").read_bytes() == LARGE


def test_more_than_was_promised_is_not_written(files: StandIn, tmp_path: Path) -> None:
    with pytest.raises(DamagedError):
        bring(files, "large.safetensors", tmp_path, bytes=1000)
    assert not (tmp_path / "large.safetensors").exists()


def test_trouble_of_the_hub_passes_or_is_told(files: StandIn, tmp_path: Path) -> None:
    files.faults.append(Fault("small.json", 2, status=503))
    bring(files, "small.json", tmp_path)
    files.faults.append(Fault("large.safetensors", 99, status=502))
    with pytest.raises(HubError, match="error 502") as caught:
        bring(files, "large.safetensors", tmp_path)
    assert caught.value.passing


def test_what_does_not_come_at_all_is_given_up(files: StandIn, tmp_path: Path) -> None:
    files.faults.append(Fault("large.safetensors", 99, break_at=0.0))
    with pytest.raises(HubError, match="cannot be reached") as caught:
        bring(files, "large.safetensors", tmp_path)
    assert caught.value.passing
    assert len(files.stored) == len(fetching.WAITS) + 1


def test_where_nothing_can_be_written_is_an_error_of_the_disk(files: StandIn, tmp_path: Path) -> None:
    (tmp_path / "blocked").write_bytes(b"")
    with pytest.raises(FileExistsError):
        bring(files, "small.json", tmp_path / "blocked")


def test_the_storage_never_sees_the_token(files: StandIn, tmp_path: Path) -> None:
    bring(files, "large.safetensors", tmp_path, token="hf_secret")
    assert files.asked("resolve/main/large.safetensors")[0].headers["authorization"] == "Bearer hf_secret"
    assert files.stored
    assert all("hf_secret" not in str(one.headers) for one in files.stored)
