"""The page about data names every task with its columns, as the code has them."""

from peft_engine.contract import paths
from peft_engine.contract.tasks import TASKS


def test_every_task_stands_there_with_its_columns_and_its_metric() -> None:
    lines = (paths.RESOURCES / "docs" / "data.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    found = {cells[1].strip("`"): cells for cells in rows if len(cells) == 5 and cells[1].startswith("`")}
    assert list(found) == list(TASKS)
    for key, (title, _, columns, kinds, metric) in found.items():
        task = TASKS[key]
        told = [name.split("`")[1] for name in columns.split(", ")]
        assert (title, metric) == (task.title, task.metric)
        assert told == [role.name for role in task.roles]
        assert ["(may be missing)" in name for name in columns.split(", ")] == [
            r.optional for r in task.roles
        ]
        assert kinds == ", ".join(kind.replace("_", "-") for kind in task.kinds)
