"""The memory bill before a run: bytes by kind, from sizes alone, shown as a prediction."""

from typing import Any

from peft_engine.contract.card import Memory, MethodCard
from peft_engine.contract.events import Bill
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.shape import BlockShape, ModelShape
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.tasks import HAS_LABELS

MIB = 1 << 20
FULL = 4
"""Bytes of a float32 number."""


def predict(
    card: MethodCard,
    config: Any,
    model: ModelEntry,
    spec: ExperimentSpec,
    *,
    labels: int,
    length: int,
    device: str,
    precision: str,
) -> Bill:
    """The memory that a run is expected to need, on the device that it trains on.

    Args:
        length: tokens of the longest text.
        device: "cpu", "cuda" or "mps".
        precision: "float32", "bfloat16" or "float16"; mixed precision keeps weights in float32.
    """
    shape = model.shape
    memory = card.memory(config, shape)
    head = shape.head_parameters(spec.task, labels) if card.trains_head else 0
    own = memory.training_parameters or card.count(config, shape)
    learning = own + head
    base = shape.total_parameters(spec.task, labels) - shape.head_parameters(spec.task, labels)
    frozen = 0 if memory.weight_gradients else base
    in_base = own if memory.weight_gradients else 0
    working = FULL if precision == "float32" else 2
    kept = _activations(shape, model.config(), memory, spec, length, working, labels)
    if learning == 0:
        kept = 0
    bill = Bill(
        weights=frozen * FULL,
        adapter=(learning if not in_base else max(learning, base)) * FULL + memory.dense_copies * FULL,
        gradients=learning * FULL,
        optimizer=2 * learning * FULL,
        activations=kept,
    )
    return bill.model_copy(update={"other": _other(shape, bill, spec, length, device)})


def _activations(
    shape: ModelShape,
    config: dict[str, Any],
    memory: Memory,
    spec: ExperimentSpec,
    length: int,
    working: int,
    labels: int,
) -> int:
    """Bytes that autograd keeps for the backward pass of one batch."""
    batch = spec.training.batch_size
    tokens = batch * (length + memory.extra_tokens)
    head = batch * labels * FULL if spec.task in HAS_LABELS else tokens * shape.vocabulary * 2 * FULL
    if memory.backward == "none":
        return 0
    if memory.backward == "head":
        return head + tokens * shape.width * working
    if memory.backward == "side":
        return head + tokens * memory.kept_per_token * shape.layers * working
    per_token = sum(
        _kept(shape, block, config, length + memory.extra_tokens, memory) for block in shape.blocks
    )
    return int(head + tokens * (per_token + memory.kept_per_token * shape.layers) * working)


def _kept(shape: ModelShape, block: BlockShape, config: dict[str, Any], length: int, memory: Memory) -> float:
    """Numbers that one block keeps per token.

    A frozen linear map keeps nothing; the attention keeps queries, keys, values and, with dropout, three
    tables of
    probabilities; a norm keeps its input; the activation keeps its input.
    """
    width, inner = shape.width, block.feed_forward.up.outputs
    dropout = _first(
        config, ("attention_probs_dropout_prob", "attention_dropout", "attn_pdrop", "dropout_rate", "dropout")
    )
    hidden = _first(
        config, ("hidden_dropout_prob", "hidden_dropout", "resid_pdrop", "dropout_rate", "dropout")
    )
    attentions = 2 if block.cross is not None else 1
    keys = block.attention.key.outputs + block.attention.value.outputs
    tables = 3 * shape.heads * (length + memory.extra_keys) if dropout else 0
    attention = block.attention.query.outputs * (1 if dropout else 2) + keys + tables
    norms = len(block.norms) * width * (1 if block.norms and block.norms[0].bias else 2)
    masks = (attentions + 1) * width if hidden else 0
    feed_forward = inner * (3 if block.feed_forward.gate is not None else 1)
    if str(config.get("activation_function", config.get("hidden_act", ""))) == "gelu_new":
        feed_forward = 4 * inner
    whole = attentions * attention + norms + masks + feed_forward
    if memory.weight_gradients:
        # A learning linear map keeps its input: once for query, key and value, then for output, up and down.
        whole += attentions * 2 * width + width + inner
    return whole


def _other(shape: ModelShape, bill: Bill, spec: ExperimentSpec, length: int, device: str) -> int:
    """Working space of one layer and, on the CPU, holes that a heap gathers."""
    tokens = spec.training.batch_size * length
    working = 4 * tokens * max(shape.feed_forward_width, shape.width) * FULL
    if device == "cuda":
        return int(working + 0.06 * bill.activations)
    return int(working + 0.3 * bill.activations + 24 * MIB)


def _first(config: dict[str, Any], names: tuple[str, ...]) -> float:
    """The first of these settings that the configuration has."""
    return next((float(config[name]) for name in names if isinstance(config.get(name), int | float)), 0.0)
