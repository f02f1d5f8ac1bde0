"""The page of the memory table: what is within bounds is counted, each number of examples apart."""

from scripts import bench_memory

MIB = 1 << 20


def row(batch, predicted, measured):
    kinds = dict.fromkeys(bench_memory.KINDS, 0)
    return {
        "model": "small-encoder",
        "method": "lora",
        "batch": batch,
        "predicted": kinds | {"weights": predicted * MIB},
        "measured": kinds | {"weights": measured * MIB},
        "peak": measured * MIB,
    }


def test_the_page_counts_what_is_within_bounds_for_each_number_of_examples():
    rows = [row(8, 90, 100), row(8, 110, 100), row(32, 140, 100), {**row(32, 1, 1), "error": "killed"}]
    page = bench_memory.document(rows, "cpu")
    assert "Within 35%: 2 of 3 runs." in page
    assert "| 8 | 2 | 0.90 | 1.00 | 1.10 | 0.10 |" in page
    assert "| 32 | 1 | 1.40 | 1.40 | 1.40 | 0.40 |" in page
    assert "| small-encoder | lora | 32 | 140 | 100 | 1.40 | 140.0 / 100.0 |" in page


def test_a_method_that_cannot_be_used_is_left_out(tmp_path):
    data = bench_memory._longest_rows("small-decoder", tmp_path)
    assert bench_memory._refused("small-decoder", "head_only", data)
    assert not bench_memory._refused("small-decoder", "none", data)
    assert not bench_memory._refused("small-decoder", "lora", data)
