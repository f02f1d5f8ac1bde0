"""The memory bill before a run: bytes by kind, from sizes alone, shown as a prediction."""

from dataclasses import dataclass
from typing import Any

from peft_engine.contract.card import Memory, MethodCard
from peft_engine.contract.events import Bill
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.shape import BlockShape, ModelShape
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.tasks import HAS_LABELS

FULL = 4
"""Bytes of a float32 number."""
HEAP_HOLES = 0.4
"""On the CPU: free places between living tensors, as a share of what autograd keeps. Measured by
scripts/bench_memory.py."""
LIBRARIES = 20 << 20
"""On the CPU: what torch and its mathematics allocate for themselves at the first step. Measured likewise."""


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
    shape = model.shape.for_task(spec.task)
    memory = card.memory(config, shape)
    head = shape.head_parameters(spec.task, labels) if card.trains_head else 0
    learning = (memory.training_parameters or card.count(config, shape)) + head
    base = shape.total_parameters(spec.task, labels) - shape.head_parameters(spec.task, labels)
    in_base = base if memory.weight_gradients else 0
    batch = _Batch(spec.training.batch_size, length, device, FULL if precision == "float32" else 2)
    kept = _activations(shape, model.config(), memory, batch, spec.task, labels) if learning else 0
    bill = Bill(
        weights=(base - in_base) * FULL,
        adapter=max(learning, in_base) * FULL,
        gradients=learning * FULL,
        optimizer=2 * learning * FULL,
        activations=kept,
    )
    return bill.model_copy(update={"other": _other(shape, bill, batch, spec.task)})


@dataclass(frozen=True)
class _Batch:
    """What a step works on: texts, tokens of each, device, and bytes of a number inside the blocks."""

    texts: int
    length: int
    device: str
    working: int

    @property
    def tokens(self) -> int:
        return self.texts * self.length


def _activations(
    shape: ModelShape, config: dict[str, Any], memory: Memory, batch: _Batch, task: str, labels: int
) -> int:
    """Bytes that autograd keeps for the backward pass of one batch."""
    if memory.backward == "none":
        return 0
    # The loss keeps the logarithms of all probabilities, in full precision.
    head = batch.texts * labels * FULL if task in HAS_LABELS else batch.tokens * shape.vocabulary * FULL
    head += batch.tokens * shape.width * batch.working
    if memory.backward == "head":
        return head
    own = batch.tokens * memory.kept_per_token * shape.layers * batch.working
    if memory.backward == "side":
        return head + own
    first = shape.blocks[0].stack
    blocks = 0.0
    for block in shape.blocks:
        extra = memory.extra_tokens if block.stack == first else 0
        tokens = batch.texts * (batch.length + extra)
        blocks += tokens * _kept(shape, block, config, memory, batch)
    return int(head + own + blocks * batch.working + memory.dense_copies * FULL)


def _kept(
    shape: ModelShape, block: BlockShape, config: dict[str, Any], memory: Memory, batch: _Batch
) -> float:
    """Numbers that one block keeps per token.

    A frozen linear map keeps nothing; a learning one keeps its input. Attention keeps queries, keys and
    values; with dropout, which its fused form on the CPU does not have, three tables of probabilities; else
    its output and a table of what may see what. A norm keeps its input, an RMS norm that learns its output
    too. Dropout keeps its mask. An activation keeps its input, a gate also both factors; the tanh form of
    GELU, made of simple steps, keeps four.
    """
    width, inner = shape.width, block.feed_forward.up.outputs
    keys = batch.length + memory.extra_tokens + memory.extra_keys
    queries = block.attention.query.outputs
    dropout = _first(
        config, ("attention_probs_dropout_prob", "attention_dropout", "attn_pdrop", "dropout_rate", "dropout")
    )
    hidden = _first(
        config, ("hidden_dropout_prob", "hidden_dropout", "resid_pdrop", "dropout_rate", "dropout")
    )
    attentions = 2 if block.cross is not None else 1
    relative = shape.heads if shape.model_type == "t5" else 1  # T5 adds a table of its own for each head
    if batch.device == "cuda":
        attention = float(4 * queries)
        mask_share = 0.25
    elif dropout:
        attention = 3 * queries + 3 * shape.heads * keys
        mask_share = 1.0
    else:
        attention = 4 * queries + relative * keys
        mask_share = 1.0
    norm = 2 if memory.weight_gradients and block.norms and not block.norms[0].bias else 1
    norms = sum(one.width if one.width == width else queries for one in block.norms) * norm
    masks = (attentions + 1) * width * mask_share if hidden else 0
    activation = str(
        config.get("activation_function") or config.get("feed_forward_proj") or config.get("hidden_act") or ""
    )
    feed_forward = float(inner) * (4 if activation in ("gelu_new", "gated-gelu") else 1)
    if block.feed_forward.gate is not None:
        feed_forward += 2 * inner
    if shape.model_type == "t5" and hidden:
        feed_forward += inner * mask_share  # T5 has dropout inside as well
    whole = attentions * attention + norms + masks + feed_forward
    if memory.weight_gradients:
        # A learning linear map keeps its input: once for query, key and value, then for output, up and down.
        whole += attentions * (width + (queries if dropout else 0)) + width
        whole += 0 if activation == "relu" else inner
    return whole


def _other(shape: ModelShape, bill: Bill, batch: _Batch, task: str) -> int:
    """Working space of one layer or of the logits and, on the CPU, holes that a heap gathers."""
    widest = 4 * max(shape.feed_forward_width, shape.width)
    if task not in HAS_LABELS:
        widest = max(widest, 2 * shape.vocabulary)
    working = batch.tokens * widest * FULL
    if batch.device == "cuda":
        return int(working + 0.06 * bill.activations)
    # Gradients appear while what was kept for them goes, so the two are never there together.
    never_together = min(bill.gradients, bill.activations)
    return max(0, int(working + HEAP_HOLES * bill.activations + LIBRARIES - never_together))


def _first(config: dict[str, Any], names: tuple[str, ...]) -> float:
    """The first of these settings that the configuration has."""
    return next((float(config[name]) for name in names if isinstance(config.get(name), int | float)), 0.0)
