"""The memory bill before a run: bytes by kind, from sizes alone, shown as a prediction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from peft_engine.contract.card import Memory, MethodCard
from peft_engine.contract.events import Bill
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.shape import BlockShape, ModelShape
from peft_engine.contract.shapes_encoders import deberta_distances
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.tasks import NEW_HEAD, TASKS

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
    choices: int = 1,
) -> Bill:
    """The memory that a run is expected to need, on the device that it trains on.

    Args:
        labels: outputs of the new head of the data, or of each data set.
        length: tokens of the longest text.
        device: "cpu", "cuda" or "mps".
        precision: "float32", "bfloat16" or "float16"; mixed precision keeps weights in float32.
        choices: texts that a row makes, where each of its choices is read by itself.
    """
    heads = (labels,) if isinstance(labels, int) else tuple(labels)
    shape = model.shape.for_task(spec.task, len(heads))
    memory = card.memory(config, shape)
    head = sum(card.head_parameters(shape, spec.task, count) for count in heads)
    learning = (memory.training_parameters or card.count(config, shape)) + head
    base = shape.total_parameters(spec.task, heads[0]) - shape.head_parameters(spec.task, heads[0])
    in_base = base if memory.weight_gradients else 0
    working = FULL if precision == "float32" else 2
    batch = _Batch(spec.training.batch_size * choices, length, device, working)
    nothing = _Kept(0, 0)
    whole = _activations(shape, model.config(), memory, batch, spec.task, max(heads)) if learning else nothing
    kept = whole.forgetting() if spec.hardware.recompute and recomputes(memory) else whole
    bill = Bill(
        weights=(base - in_base - memory.packed_numbers) * FULL + memory.packed_bytes,
        adapter=max(learning, in_base) * FULL,
        gradients=learning * FULL,
        optimizer=2 * learning * FULL,
        activations=kept.bytes,
    )
    checked = spec.training.evaluation_batch * choices
    other = _other(shape, model.config(), bill, memory, batch, spec, checked, whole.bytes, kept.again)
    other += _beside(shape, memory, device)
    return bill.model_copy(update={"other": other})


def recomputes(memory: Memory) -> bool:
    """Whether less is kept where blocks are computed again: only if the backward pass goes through them."""
    return memory.backward == "all"


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


@dataclass(frozen=True)
class _Kept:
    """What autograd keeps for the backward pass of one batch, in bytes.

    Attributes:
        fixed: whatever is done with the blocks.
        blocks: what they keep inside, all of them.
        inputs: what goes into those through which the backward pass goes.
        largest: what one block keeps inside at most, in one pass.
        again: bytes that a block which is computed again keeps for that moment.
    """

    fixed: float
    blocks: float
    inputs: float = 0.0
    largest: float = 0.0
    again: int = 0

    @property
    def bytes(self) -> int:
        return int(self.fixed + self.blocks)

    def forgetting(self) -> "_Kept":
        """The same where blocks keep only what goes into them, but for the one that is computed again."""
        return _Kept(self.fixed, self.inputs + self.largest, again=int(self.largest))


def _activations(
    shape: ModelShape, config: dict[str, Any], memory: Memory, batch: _Batch, task: str, labels: int
) -> _Kept:
    """What autograd keeps for the backward pass of one batch."""
    if memory.backward == "none":
        return _Kept(memory.dense_copies * FULL, 0)
    if shape.rounds > 1:  # what learns in a block comes before that block's next round: nothing is silent
        memory = replace(memory, silent_blocks=0, silent_attention=False)
    if TASKS[task].head in ("token", "span"):
        states, answers = batch.tokens, batch.tokens * labels * FULL
    elif task in NEW_HEAD:
        # The head reads one state of each text; a pooler that learns keeps them all, for it reads a view, and
        # so does DeBERTa's, which is a part of its head, unless it reads what was made of the blocks' states.
        own_states = memory.backward == "head" and memory.kept_per_token
        view = memory.weight_gradients or (shape.model_type == "deberta-v2" and not own_states)
        states = batch.tokens if view else 3 * batch.texts
        answers = batch.texts * labels * FULL
    else:
        # The loss keeps the logarithms of all probabilities, in full precision.
        states = batch.tokens
        answers = batch.tokens * shape.vocabulary * FULL
    head = answers + states * shape.width * batch.working
    if memory.backward == "head":
        # What stands between the frozen model and the head computes in full precision.
        return _Kept(head, batch.tokens * memory.kept_per_token * shape.layers * FULL)
    own = batch.tokens * memory.kept_per_token * shape.layers * shape.rounds * batch.working
    if memory.backward == "side":
        # Each side block makes a table of its own of what may see what.
        return _Kept(head, own + batch.tokens * batch.length * shape.layers * batch.working)
    first = shape.blocks[0].stack
    blocks, inputs = list[float](), 0
    for name in ("encoder", "decoder"):
        for index, block in enumerate(shape.stack(name)):
            tokens = batch.texts * (batch.length + (memory.extra_tokens if name == first else 0))
            kept = tokens * _awake(shape, block, index, memory, _kept(shape, block, config, memory, batch))
            kept += tokens * _conv(shape, config) if index == 0 and kept else 0
            blocks.append(kept * batch.working)
            inputs += tokens * shape.width if kept else 0
    fixed = memory.passes * head + memory.answer_tables * answers + memory.dense_copies * FULL
    passes = memory.passes * shape.rounds
    return _Kept(
        fixed,
        memory.passes * own + passes * sum(blocks),
        inputs=passes * inputs * FULL,  # between blocks mixed precision computes in full
        largest=max(blocks) + own / (shape.layers * shape.rounds),
    )


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
    # T5 adds a table of its own for each head.
    relative = shape.heads if shape.model_type in ("t5", "mt5") else 1
    mask_share = 0.25 if batch.device == "cuda" else 1.0
    if batch.device == "cuda":
        one = float(4 * queries)
    elif dropout:
        one = 3 * queries + 3 * shape.heads * keys
    else:
        one = 4 * queries + relative * keys
    if shape.model_type == "deberta-v2":
        one = _distances(shape, config, batch, keys, dropout=bool(dropout))
    elif shape.own_scores and batch.device != "cuda":
        one += shape.heads * keys
    norm = 2 if memory.weight_gradients and block.norms and not block.norms[0].bias else 1
    own = [n.width for n in block.norms if n.width != width]
    # A norm of queries or keys serves all heads, unless each head has its own; a norm that learns nothing
    # keeps what it reads as well.
    of_heads = sum(own) if len(own) > 2 else len(own) * queries
    norms = (sum(n.width for n in block.norms if n.width == width) + of_heads or 2 * width) * norm
    mask = width * mask_share if hidden else 0
    last = width * norm
    attention = attentions * (one + mask) + norms - last
    activation = str(
        config.get("activation_function") or config.get("feed_forward_proj") or config.get("hidden_act") or ""
    )
    feed_forward = mask + last + float(inner) * (4 if activation in ("gelu_new", "gated-gelu") else 1)
    if block.feed_forward.gate is not None:
        feed_forward += 2 * inner
    if shape.model_type in ("t5", "mt5") and hidden:
        feed_forward += inner * mask_share  # T5 has dropout inside as well
    if memory.weight_gradients:
        # A learning linear map keeps its input: once for query, key and value, then for output, up and down.
        attention += attentions * (width + (queries if dropout else 0))
        feed_forward += width + (0 if activation == "relu" else inner)
    return attention, feed_forward


def _distances(
    shape: ModelShape, config: dict[str, Any], batch: _Batch, keys: int, *, dropout: bool
) -> float:
    """Numbers that DeBERTa's attention keeps per token: queries, keys divided by their scale, and values; its
    tables of probabilities, which no fused form computes, with dropout thrice; which of them may be seen; and
    in each way in which it attends to distances the scores of all these, with a copy of their vectors for
    each text."""
    ways, told_apart = deberta_distances(config)
    mask = 0.25 if batch.device == "cuda" else 1.0
    tables = (2 + mask if dropout else 1) * shape.heads * keys + 0.25 * keys
    copies = told_apart * shape.width / batch.length
    return (3 + (ways > 0)) * shape.width + tables + ways * (shape.heads * told_apart + copies)


def _conv(shape: ModelShape, config: dict[str, Any]) -> int:
    """Numbers that DeBERTa's convolution behind its first block keeps per token: what goes in, what its
    activation and its norm read, and a mask of dropout."""
    return 4 * shape.width if shape.model_type == "deberta-v2" and config.get("conv_kernel_size") else 0


def _other(
    shape: ModelShape,
    config: dict[str, Any],
    bill: Bill,
    memory: Memory,
    batch: _Batch,
    spec: ExperimentSpec,
    checked: int,
    whole: int,
    again: int,
) -> int:
    """What the highest moment needs beyond the kinds that have a name.

    While a step goes back, gradients appear as what was kept for them goes: the two are there together only
    when batches are gathered, and what a block keeps that is computed `again` is there to the end. Checking
    reads more texts at once and keeps nothing, or the `whole` of what a step would keep; and the gradients of
    the last step are still there.

    Args:
        checked: texts that are read at once when checking.
    """
    both = bill.gradients + bill.activations
    step: float = both if spec.training.accumulation > 1 else max(bill.gradients + again, bill.activations)
    step += _working(shape, config, batch, batch.tokens, spec.task)
    check = _working(shape, config, batch, checked * batch.length, spec.task)
    if memory.answers_keep:
        check += whole * checked // batch.texts
    highest = max(step, bill.gradients + check, memory.closing_bytes)
    # What blocks compute and forget goes through the same heap, and leaves as many holes as if it were kept.
    through_heap = highest + whole - bill.activations
    holes = CUDA_HOLES * highest if batch.device == "cuda" else HEAP_HOLES * through_heap + LIBRARIES
    return max(0, int(highest + holes) - both)


def _beside(shape: ModelShape, memory: Memory, device: str) -> int:
    """Bytes of the one matrix of few bits that is expanded, and of a library that only this method uses."""
    expanded = 0
    if memory.packed_numbers:
        expanded = FULL * max(m.inputs * m.outputs for block in shape.blocks for _, m in block.linears())
    return expanded + (memory.library_bytes if device == "cpu" else 0)


def _working(shape: ModelShape, config: dict[str, Any], batch: _Batch, tokens: int, task: str) -> float:
    """Bytes of what comes and goes: a feed-forward part before and after its activation, or all logits and
    their probabilities. On the processor what attention needed before still has its place in the heap."""
    gate = 1 if shape.blocks[0].feed_forward.gate is not None else 0
    widest: float = (2 + gate) * shape.feed_forward_width + (2 if batch.device == "cuda" else 5) * shape.width
    if shape.model_type == "deberta-v2":
        tables = _distances(shape, config, batch, batch.length, dropout=False)
        widest = max(widest, 2 * shape.width + tables)
    if task not in NEW_HEAD:
        widest = max(widest, 2 * shape.vocabulary)
    return tokens * widest * FULL


def _first(config: dict[str, Any], names: tuple[str, ...]) -> float:
    """The first of these settings that the configuration has."""
    return next((float(config[name]) for name in names if isinstance(config.get(name), int | float)), 0.0)
