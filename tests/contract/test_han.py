"""Blanks in Chinese sentences, where values are put into them."""

import pytest

from peft_engine.contract.han import fill_chinese
from peft_engine.contract.texts import Value


@pytest.mark.parametrize(
    ("text", "values", "filled"),
    [
        ("{data} 上的{race}", {"data": "问题", "race": "6 种方法的比赛"}, "问题上的 6 种方法的比赛"),
        ("{data} 上的{race}", {"data": "Topics", "race": "比赛"}, "Topics 上的比赛"),
        ("{names}和另外 {count} 个", {"names": "LoRA", "count": 3}, "LoRA 和另外 3 个"),
        ("验证集{metric} {score}。", {"metric": "正确率", "score": "93%"}, "验证集正确率 93%。"),
        ("验证集{metric} {score}。", {"metric": "F1", "score": "0.5"}, "验证集 F1 0.5。"),
        ("“{word}”对 {label} 没有影响", {"word": "new", "label": "健康"}, "“new”对健康没有影响"),
        ("无法读取 {path}", {"path": "我的 数据.csv"}, "无法读取我的 数据.csv"),
        ("{said}在 {left} 中", {"said": "好。", "left": "LoRA"}, "好。在 LoRA 中"),
        ("共 {count} 个", {"count": ""}, "共个"),
        ("没有 {names}", {}, "没有 {names}"),
    ],
)
def test_blanks_stand_where_chinese_meets_latin(text: str, values: dict[str, Value], filled: str) -> None:
    assert fill_chinese(text, values) == filled
