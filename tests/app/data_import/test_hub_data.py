"""A data set of the hub by its name, against a stand-in that speaks its protocol."""

import pytest

from app.data_import.hub_dialog import HubDataDialog
from peft_engine.contract import downloads
from peft_engine.contract.downloads import Progress
from peft_engine.contract.problems import Problem
from tests.hub.standin import Repo, serving

CSV = b"text,label\n" + b"".join(b"row %d,%s\n" % (n, b"ab"[n % 2 : n % 2 + 1]) for n in range(40))


@pytest.fixture
def hub(store, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hugging-face"))
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    files = {"train.csv": CSV, "test.csv": CSV}
    with serving(Repo("owner/rows", files, kind="datasets")) as standin:
        monkeypatch.setenv("HF_ENDPOINT", standin.endpoint)
        monkeypatch.setenv("HF_HUB_OFFLINE", "0")
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield standin


@pytest.fixture
def dialog(hub, show, qt_app):
    from PySide6.QtWidgets import QWidget

    made = show(HubDataDialog(show(QWidget())))
    yield made
    made.reject()


def test_a_name_leads_to_files_in_a_folder(dialog, until):
    arrived = []
    dialog.arrived.connect(arrived.append)
    assert not dialog.get.isEnabled()
    dialog.name.set_value("owner/rows")
    dialog.look.click()
    until(dialog.get.isEnabled, 30)
    assert dialog._size.text().startswith("Parts: Test, Train. Together ")
    assert not dialog.which_row.isVisible(), "there is one table"
    dialog.get.click()
    until(lambda: arrived, 30)
    assert (arrived[0] / "train.csv").read_bytes() == CSV


def test_what_is_not_there_is_said(dialog, until):
    dialog.name.set_value("owner/other")
    dialog.look.click()
    until(dialog.banner.text, 30)
    assert "owner/other" in dialog.banner.text()
    assert dialog.look.isEnabled()
    assert not dialog.get.isEnabled()


def test_a_network_that_goes_away_is_said_and_it_can_be_tried_again(dialog, until, monkeypatch):
    dialog.name.set_value("owner/rows")
    dialog.look.click()
    until(dialog.get.isEnabled, 30)
    gone = Progress(state="paused", problems=(Problem(text="The hub cannot be reached."),))
    monkeypatch.setattr(downloads.Download, "start", lambda _: None)
    monkeypatch.setattr(downloads.Download, "progress", lambda _: gone)
    dialog.get.click()
    until(dialog.banner.text, 5)
    assert "cannot be reached" in dialog.banner.text()
    assert dialog.get.isEnabled()
    assert not dialog.hub.busy


def test_a_folder_that_cannot_be_written_is_said(dialog, until, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(downloads, "begin", full)
    dialog.name.set_value("owner/rows")
    dialog.look.click()
    until(dialog.get.isEnabled, 30)
    dialog.get.click()
    assert dialog.banner.text() == "The folder of downloads cannot be used: No space left on device."
    assert dialog.get.isEnabled()


def test_a_download_that_somebody_has_cleared_away_ends(dialog, until, monkeypatch, tmp_path):
    gone = downloads.Download(tmp_path / "gone")
    monkeypatch.setattr(downloads, "begin", lambda *_, **__: gone)
    dialog.hub.fetch("owner/rows", "default")
    until(lambda: not dialog.hub.busy, 5)
    assert "cannot be read" in dialog.banner.text()
