"""The three starter models: their tokenizers and their shapes."""

from dataclasses import dataclass
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, normalizers, pre_tokenizers, processors, trainers
from tokenizers import models as tokenizer_models
from transformers import (
    BertConfig,
    BertForPreTraining,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    T5Config,
    T5ForConditionalGeneration,
)

from scripts.starter.text import Text

LONGEST = 512
SENTINELS = 40


@dataclass(frozen=True)
class Plan:
    """What is fixed of one model before it is trained."""

    key: str
    vocabulary: int
    lower_case: bool
    specials: dict[str, str]
    extra_specials: tuple[str, ...] = ()
    template: str | None = None
    pair_template: str | None = None


PLANS = {
    "small-encoder": Plan(
        "small-encoder",
        6144,
        True,
        {
            "pad_token": "[PAD]",
            "unk_token": "[UNK]",
            "cls_token": "[CLS]",
            "sep_token": "[SEP]",
            "mask_token": "[MASK]",
        },
        (),
        "[CLS] $A [SEP]",
        "[CLS] $A [SEP] $B:1 [SEP]:1",
    ),
    "small-decoder": Plan(
        "small-decoder",
        4096,
        False,
        {"pad_token": "<pad>", "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>"},
        (),
        "<s> $A",
        "<s> $A <s>:1 $B:1",
    ),
    "small-seq2seq": Plan(
        "small-seq2seq",
        6144,
        False,
        {"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"},
        tuple(f"<extra_id_{i}>" for i in range(SENTINELS)),
        "$A </s>",
        "$A </s> $B </s>",
    ),
}


def build_tokenizer(plan: Plan, text: Text) -> PreTrainedTokenizerFast:
    """Byte-level BPE, so that every character can be written, trained on the model's own text."""
    raw = Tokenizer(tokenizer_models.BPE())
    if plan.lower_case:
        raw.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    else:
        raw.normalizer = normalizers.NFC()
    raw.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.ByteLevel(add_prefix_space=True), pre_tokenizers.Digits(individual_digits=True)]
    )
    # The space that is put before the first word is taken away again: a text comes back as it went in.
    raw.decoder = decoders.Sequence([decoders.ByteLevel(), decoders.Strip(" ", 1, 0)])
    specials = [*plan.specials.values(), *plan.extra_specials]
    trainer = trainers.BpeTrainer(
        vocab_size=plan.vocabulary,
        special_tokens=[_special(token) for token in specials],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        min_frequency=2,
        show_progress=False,
    )
    raw.train_from_iterator(_sample(plan, text), trainer)
    ids = [(token, raw.token_to_id(token)) for token in specials]
    raw.post_processor = processors.TemplateProcessing(
        single=plan.template, pair=plan.pair_template, special_tokens=ids
    )
    inputs = ["input_ids", "attention_mask"]
    made: PreTrainedTokenizerFast = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]  # transformers
        tokenizer_object=raw,
        model_max_length=LONGEST,
        model_input_names=["input_ids", "token_type_ids", "attention_mask"] if plan.lower_case else inputs,
        padding_side="right",
        clean_up_tokenization_spaces=False,
        additional_special_tokens=list(plan.extra_specials) or None,
        **{role: _special(token) for role, token in plan.specials.items()},
    )
    return made


def build_model(plan: Plan, tokenizer: PreTrainedTokenizerFast) -> PreTrainedModel:
    """The model with random weights; the encoder also gets the sentence head that it is trained with."""
    size = len(tokenizer)
    if plan.key == "small-encoder":
        return BertForPreTraining(
            BertConfig(
                vocab_size=size,
                hidden_size=224,
                num_hidden_layers=4,
                num_attention_heads=7,
                intermediate_size=704,
                max_position_embeddings=LONGEST,
                hidden_dropout_prob=0.0,
                attention_probs_dropout_prob=0.0,
                pad_token_id=tokenizer.pad_token_id,
            )
        )
    if plan.key == "small-decoder":
        return LlamaForCausalLM(
            LlamaConfig(
                vocab_size=size,
                hidden_size=256,
                num_hidden_layers=4,
                num_attention_heads=4,
                num_key_value_heads=4,
                intermediate_size=640,
                max_position_embeddings=LONGEST,
                tie_word_embeddings=True,
                bos_token_id=tokenizer.bos_token_id,
                eos_token_id=tokenizer.eos_token_id,
                pad_token_id=tokenizer.pad_token_id,
            )
        )
    return T5ForConditionalGeneration(
        T5Config(
            vocab_size=size,
            d_model=224,
            d_kv=32,
            num_heads=7,
            d_ff=448,
            num_layers=3,
            num_decoder_layers=3,
            feed_forward_proj="gated-gelu",
            dropout_rate=0.0,
            pad_token_id=tokenizer.pad_token_id,
            eos_token_id=tokenizer.eos_token_id,
            decoder_start_token_id=tokenizer.pad_token_id,  # type: ignore[call-arg]  # no field of its own
        )
    )


def save_tokenizer(tokenizer: PreTrainedTokenizerFast, folder: Path) -> None:
    """tokenizer.json, tokenizer_config.json and the special tokens, in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save_pretrained(folder)


def _special(token: str) -> AddedToken:
    """A special token; the mask takes the space before it in, as the words that it stands for do."""
    return AddedToken(token, lstrip=token == "[MASK]", special=True, normalized=False)


def _sample(plan: Plan, text: Text) -> list[str]:
    english = text.stories[::3] + text.prose[::3] + text.sentences[::2]
    if plan.key != "small-seq2seq":
        return english
    return english[::2] + text.german[::3] + [german for _, german in text.pairs[::3]]
