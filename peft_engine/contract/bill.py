"""The memory bill before a run: bytes by kind, from sizes alone, shown as a prediction."""

from collections.abc import Sequence
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
HEAP_HOLES = 0.3
"""On the CPU: free places between living tensors, as a share of what lives only during a step. Chosen on the
runs of scripts/bench_memory.py with 8 examples a step; resources/docs/memory.md tells how far it carries."""
LIBRARIES = 14 << 20
"""On the CPU: what Python and the libraries allocate beside tensors during a run. Chosen likewise."""
CUDA_HOLES = 0.06
"""On CUDA: what the allocator keeps in blocks that are not full, as a share likewise."""


def predict(
    card: MethodCard,
    config: Any,
    model: ModelEntry,
    spec: ExperimentSpec,
    *,
    labels: int | Sequence[int],
    length: int,
    device: str,
    precision: str,
) -> Bill:
    """The memory that a run is expected to need, on the device that it trains on.

    Args:
        labels: classes of the data, or of each data set.
        length: tokens of the longest text.
        device: "cpu", "cuda" or "mps".
        precision: "float32", "bfloat16" or "float16"; mixed precision keeps weights in float32.
    """
    heads = (labels,) if isinstance(labels, int) else tuple(labels)
    shape = model.shape.for_task(spec.task, len(heads))
    memory = card.memory(config, shape)
    head = sum(card.head_parameters(shape, spec.task, count) for count in heads)
    learning = (memory.training_parameters or card.count(config, shape)) + head
    base = shape.total_parameters(spec.task, heads[0]) - shape.head_parameters(spec.task, heads[0])
    in_base = base if memory.weight_gradients else 0
    batch = _Batch(spec.training.batch_size, length, device, FULL if precision == "float32" else 2)
    kept = int(_activations(shape, model.config(), memory, batch, spec.task, max(heads))) if learning else 0
    bill = Bill(
        weights=(base - in_base - memory.packed_numbers) * FULL + memory.packed_bytes,
        adapter=max(learning, in_base) * FULL,
        gradients=learning * FULL,
        optimizer=2 * learning * FULL,
        activations=kept,
    )
    other = _other(shape, bill, memory, batch, spec) + _beside(shape, memory, device)
    return bill.model_copy(update={"other": other})


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
) -> float:
    """Bytes that autograd keeps for the backward pass of one batch."""
    if memory.backward == "none":
        return memory.dense_copies * FULL
    if task in HAS_LABELS:
        # The head reads one state of each text; a pooler that learns keeps them all, for it reads a view.
        states = batch.tokens if memory.weight_gradients else 3 * batch.texts
        answers = batch.texts * labels * FULL
    else:
        # The loss keeps the logarithms of all probabilities, in full precision.
        states = batch.tokens
        answers = batch.tokens * shape.vocabulary * FULL
    head = answers + states * shape.width * batch.working
    if memory.backward == "head":
        # What stands between the frozen model and the head computes in full precision.
        return head + batch.tokens * memory.kept_per_token * shape.layers * FULL
    own = batch.tokens * memory.kept_per_token * shape.layers * batch.working
    if memory.backward == "side":
        # Each side block makes a table of its own of what may see what.
        return head + own + batch.tokens * batch.length * shape.layers * batch.working
    first = shape.blocks[0].stack
    blocks = 0.0
    for name in ("encoder", "decoder"):
        for index, block in enumerate(shape.stack(name)):
            tokens = batch.texts * (batch.length + (memory.extra_tokens if name == first else 0))
            blocks += tokens * _awake(shape, block, index, memory, _kept(shape, block, config, memory, batch))
    each = head + own + blocks * batch.working
    return memory.passes * each + memory.answer_tables * answers + memory.dense_copies * FULL


def _awake(
    shape: ModelShape, block: BlockShape, index: int, memory: Memory, kept: tuple[float, float]
) -> float:
    """Numbers kept per token of block `index` of its stack, without what stands below all that learns."""
    attention, feed_forward = kept
    if block.cross is not None:  # through its other attention a decoder reads what may have learned
        silent = index == 0 and (memory.silent_blocks > 0 or memory.silent_attention)
        return (attention / 2 if silent else attention) + feed_forward
    if index < memory.silent_blocks:
        return 0
    if index == memory.silent_blocks and memory.silent_attention:
        return (0 if shape.pre_norm else shape.width) + feed_forward
    return attention + feed_forward


def _kept(
    shape: ModelShape, block: BlockShape, config: dict[str, Any], memory: Memory, batch: _Batch
) -> tuple[float, float]:
    """Numbers that one block keeps per token in its attentions and in its feed-forward part.

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
    mask_share = 0.25 if batch.device == "cuda" else 1.0
    if batch.device == "cuda":
        one = float(4 * queries)
    elif dropout:
        one = 3 * queries + 3 * shape.heads * keys
    else:
        one = 4 * queries + relative * keys
    norm = 2 if memory.weight_gradients and block.norms and not block.norms[0].bias else 1
    norms = sum(n.width if n.width == width else queries for n in block.norms) * norm
    mask = width * mask_share if hidden else 0
    last = width * norm if block.norms else 0
    attention = attentions * (one + mask) + norms - last
    activation = str(
        config.get("activation_function") or config.get("feed_forward_proj") or config.get("hidden_act") or ""
    )
    feed_forward = mask + last + float(inner) * (4 if activation in ("gelu_new", "gated-gelu") else 1)
    if block.feed_forward.gate is not None:
        feed_forward += 2 * inner
    if shape.model_type == "t5" and hidden:
        feed_forward += inner * mask_share  # T5 has dropout inside as well
    if memory.weight_gradients:
        # A learning linear map keeps its input: once for query, key and value, then for output, up and down.
        attention += attentions * (width + (queries if dropout else 0))
        feed_forward += width + (0 if activation == "relu" else inner)
    return attention, feed_forward


def _other(shape: ModelShape, bill: Bill, memory: Memory, batch: _Batch, spec: ExperimentSpec) -> int:
    """What the highest moment needs beyond the kinds that have a name.

    While a step goes back, gradients appear as what was kept for them goes: the two are there together only
    when batches are gathered. Checking reads more texts at once and keeps nothing, but the gradients of the
    last step are still there.
    """
    both = bill.gradients + bill.activations
    step = both if spec.training.accumulation > 1 else max(bill.gradients, bill.activations)
    step += _working(shape, batch.tokens, spec.task)
    check = _working(shape, spec.training.evaluation_batch * batch.length, spec.task)
    if memory.answers_keep:
        check += bill.activations * spec.training.evaluation_batch // batch.texts
    highest = max(step, bill.gradients + check, memory.closing_bytes)
    holes = CUDA_HOLES * highest if batch.device == "cuda" else HEAP_HOLES * highest + LIBRARIES
    return max(0, int(highest + holes) - both)


def _beside(shape: ModelShape, memory: Memory, device: str) -> int:
    """Bytes of the one matrix of few bits that is expanded, and of a library that only this method uses."""
    expanded = 0
    if memory.packed_numbers:
        expanded = FULL * max(m.inputs * m.outputs for block in shape.blocks for _, m in block.linears())
    return expanded + (memory.library_bytes if device == "cpu" else 0)


def _working(shape: ModelShape, tokens: int, task: str) -> int:
    """Bytes of what comes and goes: a feed-forward part before and after its activation, or all logits and
    their probabilities."""
    gate = 1 if shape.blocks[0].feed_forward.gate is not None else 0
    widest = (2 + gate) * shape.feed_forward_width + 2 * shape.width
    if task not in HAS_LABELS:
        widest = max(widest, 2 * shape.vocabulary)
    return tokens * widest * FULL


def _first(config: dict[str, Any], names: tuple[str, ...]) -> float:
    """The first of these settings that the configuration has."""
    return next((float(config[name]) for name in names if isinstance(config.get(name), int | float)), 0.0)
