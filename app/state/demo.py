"""The experiment of the demo, the same that the command line trains."""

from peft_engine.contract import library
from peft_engine.contract.spec import DataRef, ExperimentSpec, MethodRef, ModelRef

MODEL, SMALL_MODEL, DATA, METHOD = "minilm-l6", "small-encoder", "topic", "lora"


def demo_spec() -> ExperimentSpec:
    """LoRA on the question topics; the starter encoder, or the small one where it could not be fetched."""
    known = {model.key for model in library.models()}
    return ExperimentSpec(
        name="Demo",
        model=ModelRef(key=MODEL if MODEL in known else SMALL_MODEL),
        data=(DataRef(key=DATA),),
        task="classification",
        method=MethodRef(key=METHOD),
    )
