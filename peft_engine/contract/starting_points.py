"""Good models to begin with, from 4 million to 8 billion parameters; known without a network.

Figures and terms as their owners publish them; all have their weights as safetensors and are of architectures
that are known here. What a repository holds today the hub says when it is asked.

A table, and as long as one: a file that is cut in two would be no easier to read.
"""

from dataclasses import dataclass

from peft_engine.contract import tasks
from peft_engine.contract.hub_facts import Gate
from peft_engine.contract.texts import N_

CLASSIFY = ("classification", "pair_classification", "multi_label", "regression")
FIND = ("token_classification", "question_answering", "multiple_choice")
ENCODES = (*CLASSIFY, *FIND, "masked_language_modelling")
WRITES = ("language_modelling", "instructions")
CHATS = ("chat", "instructions")
TURNS = ("text_to_text", "instructions")


@dataclass(frozen=True)
class StartingPoint:
    """A model to begin with.

    Attributes:
        repo: its name on the hub; of a built-in one its key.
        parameters: all numbers that its files hold, the head it came with included; with how many of them
            it is trained, its configuration tells.
        model_type: its architecture, as `contract/shapes.py` names it.
        good_for: tasks, the one that it is best at first.
        sentence: what it is good for; a marked text.
        languages: codes of those it has read much of; "many" for dozens.
    """

    repo: str
    parameters: int
    model_type: str
    licence: str
    good_for: tuple[str, ...]
    sentence: str
    languages: tuple[str, ...] = ("en",)
    gate: Gate = ""
    built_in: bool = False

    @property
    def name(self) -> str:
        return self.repo.rpartition("/")[2]

    @property
    def tasks(self) -> tuple[str, ...]:
        """The tasks that can be trained here."""
        return tuple(task for task in self.good_for if task in tasks.TASK_LABELS)


def starting_points(task: str = "", least: int = 0, most: int = 0) -> tuple[StartingPoint, ...]:
    """Those for a task and within these sizes, the smallest first; 0 sets no bound."""
    return tuple(
        point
        for point in sorted(_POINTS, key=lambda point: point.parameters)
        if (not task or task in point.tasks)
        and point.parameters >= least
        and (not most or point.parameters <= most)
    )


_BUILT_IN = "Apache-2.0"
_APACHE, _MIT = "apache-2.0", "mit"
_M = 10**6

_POINTS = (
    # -- encoders ------------------------------------------------------------------------------------------
    StartingPoint(
        "small-encoder",
        3_617_504,
        "bert",
        _BUILT_IN,
        ENCODES,
        N_("Comes with the workbench: trains in seconds, to try things out."),
        built_in=True,
    ),
    StartingPoint(
        "albert/albert-base-v2",
        11_812_000,
        "albert",
        _APACHE,
        ENCODES,
        N_("All its blocks share one set of weights: tiny on disk, as slow as a model ten times its size."),
    ),
    StartingPoint(
        "sentence-transformers/all-MiniLM-L6-v2",
        22_700_000,
        "bert",
        _APACHE,
        CLASSIFY,
        N_("Small and quick, and already good at what texts are about: the first choice on a laptop."),
    ),
    StartingPoint(
        "sentence-transformers/all-MiniLM-L12-v2",
        33_360_000,
        "bert",
        _APACHE,
        CLASSIFY,
        N_("As the six-layer MiniLM, with twice the layers: a little better, half as fast."),
    ),
    StartingPoint(
        "distilbert/distilbert-base-uncased",
        66_986_000,
        "distilbert",
        _APACHE,
        ENCODES,
        N_("BERT with half the layers and most of its ability: a good first English model."),
    ),
    StartingPoint(
        "distilbert/distilroberta-base",
        82_761_000,
        "roberta",
        _APACHE,
        ENCODES,
        N_("RoBERTa with half the layers: keeps capitals, reads a little better than DistilBERT."),
    ),
    StartingPoint(
        "google-bert/bert-base-uncased",
        110_105_000,
        "bert",
        _APACHE,
        ENCODES,
        N_("The model that most papers on these methods measure themselves against."),
    ),
    StartingPoint(
        "google-bert/bert-base-cased",
        108_933_000,
        "bert",
        _APACHE,
        ("token_classification", *CLASSIFY, "question_answering", "masked_language_modelling"),
        N_("BERT that keeps capitals: for names of people and places."),
    ),
    StartingPoint(
        "google-bert/bert-base-german-cased",
        109_703_000,
        "bert",
        _MIT,
        ENCODES,
        N_("A BERT that has read German alone."),
        languages=("de",),
    ),
    StartingPoint(
        "google-bert/bert-base-chinese",
        102_881_000,
        "bert",
        _APACHE,
        ENCODES,
        N_("A BERT for Chinese, which reads sign by sign."),
        languages=("zh",),
    ),
    StartingPoint(
        "google-bert/bert-base-multilingual-cased",
        178_565_000,
        "bert",
        _APACHE,
        ENCODES,
        N_("One BERT for a hundred languages; XLM-R is stronger, and larger."),
        languages=("many",),
    ),
    StartingPoint(
        "FacebookAI/roberta-base",
        124_697_000,
        "roberta",
        _MIT,
        ENCODES,
        N_("Trained longer than BERT and better for it: the usual English encoder of its size."),
    ),
    StartingPoint(
        "answerdotai/ModernBERT-base",
        149_656_000,
        "modernbert",
        _APACHE,
        ENCODES,
        N_("A newer encoder that reads 8,192 tokens at once, code as well."),
    ),
    StartingPoint(
        "FacebookAI/xlm-roberta-base",
        278_295_000,
        "xlm-roberta",
        _MIT,
        ENCODES,
        N_("Reads a hundred languages: what it learns in one it can often do in another."),
        languages=("many",),
    ),
    StartingPoint(
        "google-bert/bert-large-uncased",
        336_224_000,
        "bert",
        _APACHE,
        ENCODES,
        N_("The large BERT, with 24 layers: better on little data, three times as slow."),
    ),
    StartingPoint(
        "FacebookAI/roberta-large",
        355_412_000,
        "roberta",
        _MIT,
        ENCODES,
        N_("The large RoBERTa: hard to beat on sorting and judging English texts."),
    ),
    StartingPoint(
        "answerdotai/ModernBERT-large",
        395_882_000,
        "modernbert",
        _APACHE,
        ENCODES,
        N_("The larger of the two new encoders, for long texts."),
    ),
    StartingPoint(
        "FacebookAI/xlm-roberta-large",
        560_142_000,
        "xlm-roberta",
        _MIT,
        ENCODES,
        N_("The strong one for a hundred languages; a graphics card helps."),
        languages=("many",),
    ),
    # -- decoders ------------------------------------------------------------------------------------------
    StartingPoint(
        "small-decoder",
        4_065_536,
        "llama",
        _BUILT_IN,
        WRITES,
        N_("Comes with the workbench: writes like a children's book, trains in seconds."),
        built_in=True,
    ),
    StartingPoint(
        "EleutherAI/pythia-70m",
        70_400_000,
        "gpt_neox",
        _APACHE,
        WRITES,
        N_("The smallest of a family made for studying: same data, same order, many sizes."),
    ),
    StartingPoint(
        "distilbert/distilgpt2",
        81_913_000,
        "gpt2",
        _APACHE,
        WRITES,
        N_("GPT-2 with half the layers: writes English on any laptop."),
    ),
    StartingPoint(
        "openai-community/gpt2",
        124_440_000,
        "gpt2",
        _MIT,
        WRITES,
        N_("The well-known one: old, small, and understood to its last weight."),
    ),
    StartingPoint(
        "HuggingFaceTB/SmolLM2-135M",
        134_500_000,
        "llama",
        _APACHE,
        WRITES,
        N_("A modern model in small: the LLaMA design with 135 million parameters."),
    ),
    StartingPoint(
        "HuggingFaceTB/SmolLM2-135M-Instruct",
        134_500_000,
        "llama",
        _APACHE,
        CHATS,
        N_("The same, and it follows instructions already: chat on a laptop."),
    ),
    StartingPoint(
        "EleutherAI/pythia-160m",
        162_300_000,
        "gpt_neox",
        _APACHE,
        WRITES,
        N_("The size of GPT-2, of the family made for studying."),
    ),
    StartingPoint(
        "google/gemma-3-270m",
        268_100_000,
        "gemma3_text",
        "gemma",
        WRITES,
        N_("Small on purpose and made to be tuned for one task; a vocabulary of many languages."),
        languages=("many",),
        gate="manual",
    ),
    StartingPoint(
        "openai-community/gpt2-medium",
        354_823_000,
        "gpt2",
        _MIT,
        WRITES,
        N_("One of the models in LoRA's own paper, there for writing texts from data."),
    ),
    StartingPoint(
        "HuggingFaceTB/SmolLM2-360M-Instruct",
        361_800_000,
        "llama",
        _APACHE,
        CHATS,
        N_("Follows instructions noticeably better than the small one, and still fits a laptop."),
    ),
    StartingPoint(
        "EleutherAI/pythia-410m",
        405_300_000,
        "gpt_neox",
        _APACHE,
        WRITES,
        N_("A middle size of the family made for studying."),
    ),
    StartingPoint(
        "Qwen/Qwen2.5-0.5B",
        494 * _M,
        "qwen2",
        _APACHE,
        WRITES,
        N_("Strong for its size, in English and Chinese and a good deal of others."),
        languages=("en", "zh", "many"),
    ),
    StartingPoint(
        "Qwen/Qwen2.5-0.5B-Instruct",
        494 * _M,
        "qwen2",
        _APACHE,
        CHATS,
        N_("The same, taught to chat: a good base for a helper of your own."),
        languages=("en", "zh", "many"),
    ),
    StartingPoint(
        "bigscience/bloom-560m",
        559 * _M,
        "bloom",
        "bigscience-bloom-rail-1.0",
        WRITES,
        N_("Has read 46 languages; its licence forbids some uses."),
        languages=("many",),
    ),
    StartingPoint(
        "Qwen/Qwen3-0.6B",
        596 * _M,
        "qwen3",
        _APACHE,
        CHATS,
        N_("Can think before it answers, or not; the smallest of its family."),
        languages=("en", "zh", "many"),
    ),
    StartingPoint(
        "EleutherAI/pythia-1b",
        1_012 * _M,
        "gpt_neox",
        _APACHE,
        WRITES,
        N_("A billion parameters of the family made for studying."),
    ),
    StartingPoint(
        "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
        1_100 * _M,
        "llama",
        _APACHE,
        CHATS,
        N_("LLaMA's design in small, taught to chat."),
    ),
    StartingPoint(
        "meta-llama/Llama-3.2-1B",
        1_236 * _M,
        "llama",
        "llama3.2",
        WRITES,
        N_("The small LLaMA 3: writes well in eight languages."),
        languages=("en", "de", "many"),
        gate="manual",
    ),
    StartingPoint(
        "allenai/OLMo-2-0425-1B",
        1_485 * _M,
        "olmo2",
        _APACHE,
        WRITES,
        N_("Open to the last: data, code and every checkpoint are published."),
    ),
    StartingPoint(
        "Qwen/Qwen2.5-1.5B-Instruct",
        1_544 * _M,
        "qwen2",
        _APACHE,
        CHATS,
        N_("Answers well in many languages; wants a graphics card, or patience."),
        languages=("en", "zh", "many"),
    ),
    StartingPoint(
        "HuggingFaceTB/SmolLM2-1.7B-Instruct",
        1_711 * _M,
        "llama",
        _APACHE,
        CHATS,
        N_("The largest SmolLM2: English, careful, easy to tune."),
    ),
    StartingPoint(
        "google/gemma-2-2b",
        2_614 * _M,
        "gemma2",
        "gemma",
        WRITES,
        N_("Writes above its size; its owners ask you to agree to their terms."),
        gate="manual",
    ),
    StartingPoint(
        "microsoft/phi-2",
        2_780 * _M,
        "phi",
        _MIT,
        WRITES,
        N_("Learned from texts like textbooks: good at reasoning and code, in English."),
    ),
    StartingPoint(
        "HuggingFaceTB/SmolLM3-3B",
        3_075 * _M,
        "smollm3",
        _APACHE,
        CHATS,
        N_("Open, in six languages, with long contexts: a good middle for one graphics card."),
        languages=("en", "de", "many"),
    ),
    StartingPoint(
        "microsoft/Phi-3-mini-4k-instruct",
        3_821 * _M,
        "phi3",
        _MIT,
        CHATS,
        N_("A small one that answers like a larger one, in English."),
    ),
    StartingPoint(
        "Qwen/Qwen3-4B",
        4_022 * _M,
        "qwen3",
        _APACHE,
        CHATS,
        N_("Thinks, writes and translates in many languages; in 4 bit it fits a small graphics card."),
        languages=("en", "zh", "many"),
    ),
    StartingPoint(
        "Qwen/Qwen3-8B",
        8_191 * _M,
        "qwen3",
        _APACHE,
        CHATS,
        N_("The largest here: thinks, writes and translates; tuned in 4 bit on one graphics card."),
        languages=("en", "zh", "many"),
    ),
    StartingPoint(
        "Qwen/Qwen2.5-7B-Instruct",
        7_616 * _M,
        "qwen2",
        _APACHE,
        CHATS,
        N_("A capable helper in many languages, for one large graphics card or 4 bit."),
        languages=("en", "zh", "many"),
    ),
    StartingPoint(
        "meta-llama/Llama-3.1-8B",
        8_030 * _M,
        "llama",
        "llama3.1",
        WRITES,
        N_("The most tuned model of its size; its owners ask you to agree to their terms."),
        languages=("en", "de", "many"),
        gate="manual",
    ),
    # -- encoder-decoders ----------------------------------------------------------------------------------
    StartingPoint(
        "small-seq2seq",
        4_993_184,
        "t5",
        _BUILT_IN,
        TURNS,
        N_("Comes with the workbench: turns one short text into another, trains in seconds."),
        built_in=True,
    ),
    StartingPoint(
        "google-t5/t5-small",
        60_500_000,
        "t5",
        _APACHE,
        TURNS,
        N_("The small one of the model that made every task a text: summaries, translation."),
        languages=("en", "de", "fr", "ro"),
    ),
    StartingPoint(
        "google/flan-t5-small",
        77 * _M,
        "t5",
        _APACHE,
        TURNS,
        N_("A T5 that has seen a thousand tasks: follows short instructions."),
        languages=("en", "de", "fr"),
    ),
    StartingPoint(
        "facebook/bart-base",
        139_420_000,
        "bart",
        _APACHE,
        TURNS,
        N_("Repairs and rewrites English texts: good for summaries and rewording."),
    ),
    StartingPoint(
        "google-t5/t5-base",
        223 * _M,
        "t5",
        _APACHE,
        TURNS,
        N_("The middle T5, for translation and summaries on one graphics card."),
        languages=("en", "de", "fr", "ro"),
    ),
    StartingPoint(
        "google/flan-t5-base",
        247_578_000,
        "t5",
        _APACHE,
        TURNS,
        N_("The usual start for turning texts into texts: knows what an instruction is."),
        languages=("en", "de", "fr"),
    ),
    StartingPoint(
        "facebook/bart-large",
        406_291_000,
        "bart",
        _APACHE,
        TURNS,
        N_("The large BART: fluent English summaries after little training."),
    ),
    StartingPoint(
        "google/flan-t5-large",
        783 * _M,
        "t5",
        _APACHE,
        TURNS,
        N_("Noticeably better at instructions than the base size, for a graphics card."),
        languages=("en", "de", "fr"),
    ),
    StartingPoint(
        "google/flan-t5-xl",
        2_850 * _M,
        "t5",
        _APACHE,
        TURNS,
        N_("The large end of what one graphics card tunes; in 4 bit it fits a small one."),
        languages=("en", "de", "fr"),
    ),
)
