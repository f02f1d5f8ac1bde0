"""scripts/bench_peers.py: the page keeps what is not measured anew."""

from argparse import Namespace
from typing import Any

from scripts import bench_peers


def case(model: str, method: str, ratio: float, peer: str) -> dict[str, Any]:
    versions = {"torch": "1", "transformers": "2"}
    return {
        "model": model,
        "method": method,
        "ratio": ratio,
        "low": ratio - 0.01,
        "high": ratio + 0.01,
        "seconds": 0.1,
        "peer_seconds": 0.1,
        "memory": 1 << 20,
        "peer_memory": 1 << 20,
        "memory_ratio": 1.0,
        "trained": 10,
        "peer_trained": 10,
        "versions": versions,
        "peer_versions": {**versions, peer: "3"},
        "pairs": 20,
    }


def test_each_peer_has_a_part_of_the_page_and_keeps_the_other() -> None:
    peft = Namespace(adapters=None, batch=8, length=64, pairs=20)
    adapters = Namespace(**{**vars(peft), "adapters": "python"})
    first = bench_peers.page("", [case("bert", "lora", 0.9, "peft")], peft)
    both = bench_peers.page(first, [case("bert", "mam", 0.8, "adapters")], adapters)
    assert both.startswith(first)
    assert "| bert | mam | 0.100 | 0.100 | 0.800 |" in both
    assert "adapters 3" in both

    again = bench_peers.page(both, [case("bert", "lora", 1.2, "peft")], peft)
    assert "| bert | lora | 0.100 | 0.100 | 1.200 | 1.190 to 1.210 |" in again
    assert "0.900" not in again
    assert again.partition(bench_peers.BESIDE_ADAPTERS)[2] == both.partition(bench_peers.BESIDE_ADAPTERS)[2]
    assert bench_peers.page(both, [case("bert", "mam", 0.7, "adapters")], adapters).startswith(first)


def test_time_and_memory_both_have_to_be_within() -> None:
    assert bench_peers.within({"high": 1.05, "memory_ratio": 1.05})
    assert not bench_peers.within({"high": 1.051, "memory_ratio": 1.0})
    assert not bench_peers.within({"high": 1.0, "memory_ratio": 1.051})
