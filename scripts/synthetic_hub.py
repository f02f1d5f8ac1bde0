"""What the hub would answer, for pictures: nothing is asked of it."""

from typing import Any

from peft_engine.contract.hub_asks import Found, ModelTold
from peft_engine.contract.hub_facts import HubFile, ModelFacts, Page
from peft_engine.contract.problems import Problem

CHOSEN = "google/gemma-3-4b-it"
BERT: dict[str, Any] = {"model_type": "bert", "vocab_size": 30522}
QWEN: dict[str, Any] = {
    "model_type": "qwen3",
    "hidden_size": 1024,
    "num_hidden_layers": 28,
    "num_attention_heads": 16,
    "num_key_value_heads": 8,
    "intermediate_size": 3072,
    "max_position_embeddings": 40960,
}
GEMMA: dict[str, Any] = {
    "model_type": "gemma3",
    "text_config": {
        "model_type": "gemma3_text",
        "hidden_size": 2560,
        "num_hidden_layers": 34,
        "intermediate_size": 10240,
        "max_position_embeddings": 131072,
    },
    "vision_config": {"hidden_size": 1152},
}


def found() -> Found:
    """A page of results: open ones, one that asks for access, one that cannot be used."""
    pickles = Problem(
        text="{name} holds its weights as pickle files only, which can run foreign code when opened.",
        advice="Choose a model, or a copy of this one, whose weights are safetensors.",
        values={"name": "someone/old-classifier"},
    )
    rows = (
        _row(CHOSEN, 4_300_079_472, "gemma", 1_830_000, "image-text-to-text", GEMMA, gate="manual"),
        _row("google-bert/bert-base-uncased", 110_105_000, "apache-2.0", 61_400_000, "fill-mask", BERT),
        _row("Qwen/Qwen3-0.6B", 596_000_000, "apache-2.0", 9_240_000, "text-generation", QWEN),
        _row("someone/of-a-new-kind", 2_530_000_000, "apache-2.0", 48_200, "text-generation", {}),
        _row("someone/old-classifier", 0, "mit", 1_250, "text-classification", {}, problems=(pickles,)),
    )
    return Found(id=0, page=Page(rows=rows, more=""))


def whole() -> ModelTold:
    """All that is known of the chosen one, for somebody who may read it."""
    files = tuple(
        HubFile(path=f"model-{n:05}-of-00002.safetensors", bytes=size)
        for n, size in ((1, 4_961_251_752), (2, 3_639_026_128))
    )
    facts = found().page.rows[0].model_copy(update={"files": files, "commit": "0" * 40})
    return ModelTold(id=0, facts=facts)


def _row(
    repo: str, parameters: int, licence: str, downloads: int, task: str, config: dict[str, Any], **more: Any
) -> ModelFacts:
    return ModelFacts(
        repo=repo,
        parameters=parameters,
        licence=licence,
        downloads=downloads,
        task=task,
        config=config,
        model_type=str(config.get("model_type", "")),
        updated="2026-10-12",
        weights="safetensors",
        **more,
    )
