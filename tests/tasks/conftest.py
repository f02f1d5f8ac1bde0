"""Two-layer models with word tokenizers for the tests of tasks."""

import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import (
    BertConfig,
    BertForSequenceClassification,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    LlamaForSequenceClassification,
    PreTrainedTokenizerFast,
    T5Config,
    T5ForConditionalGeneration,
    T5ForSequenceClassification,
)

WORDS = ["the", "a", "house", "tree", "is", "red", "old", "big", "what", "who", "yes", "no", "good", "bad"]
PAD, UNK, START, END = range(4)
VOCABULARY = 4 + len(WORDS)
LONGEST = 24


def make_tokenizer(template: str | None = None, pair: str | None = None) -> PreTrainedTokenizerFast:
    """A tokenizer of whole words; the templates say which marks it puts around a text and a pair."""
    names = {"[PAD]": PAD, "[UNK]": UNK, "[S]": START, "[E]": END}
    made = Tokenizer(models.WordLevel(names | {w: 4 + i for i, w in enumerate(WORDS)}, unk_token="[UNK]"))
    made.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    if template is not None:
        marks = [("[S]", START), ("[E]", END)]
        made.post_processor = processors.TemplateProcessing(single=template, pair=pair, special_tokens=marks)
    return PreTrainedTokenizerFast(
        tokenizer_object=made, pad_token="[PAD]", unk_token="[UNK]", bos_token="[S]", eos_token="[E]"
    )


def livelier(model: torch.nn.Module) -> torch.nn.Module:
    """Drawn weights are so small that every answer would be nearly the same."""
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim == 2:
                parameter.mul_(5)
    return model.eval()


def of(kind: str) -> torch.nn.Module:
    torch.manual_seed(4)
    marks = {"vocab_size": VOCABULARY, "pad_token_id": PAD, "bos_token_id": START, "eos_token_id": END}
    if kind == "bert":
        config = BertConfig(
            hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48, num_labels=3,
            max_position_embeddings=LONGEST, **marks,
        )  # fmt: skip
        return livelier(BertForSequenceClassification(config))
    if kind.startswith("llama"):
        config = LlamaConfig(
            hidden_size=32,
            num_hidden_layers=2,
            num_attention_heads=4,
            intermediate_size=48,
            num_labels=3,
            **marks,
        )
        made = LlamaForSequenceClassification if kind == "llama-classifier" else LlamaForCausalLM
        return livelier(made(config))
    if kind == "gpt2":
        config = GPT2Config(n_embd=32, n_layer=2, n_head=4, n_positions=LONGEST, **marks)
        return livelier(GPT2LMHeadModel(config))
    config = T5Config(
        d_model=32,
        num_layers=2,
        num_heads=4,
        d_kv=8,
        d_ff=48,
        num_labels=3,
        decoder_start_token_id=PAD,
        **marks,
    )
    made = T5ForSequenceClassification if kind == "t5-classifier" else T5ForConditionalGeneration
    return livelier(made(config))


@pytest.fixture(scope="session")
def model():
    """model(kind) gives the same model for the same kind; tests change nothing in it."""
    made: dict[str, torch.nn.Module] = {}

    def get(kind: str) -> torch.nn.Module:
        if kind not in made:
            made[kind] = of(kind)
        return made[kind]

    return get
