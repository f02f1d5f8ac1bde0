"""A tokenizer that leaves out the token with which it began every text."""

import copy
from typing import Any

from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import cannot_hold

ONE, OTHER = "one", "other two"


def without_first(tokenizer: Any) -> Any:
    """A copy of a tokenizer whose texts and pairs are the same but for their first token.

    Raises:
        EngineError: the tokenizer cannot be changed so.
    """
    from tokenizers import processors

    made = copy.deepcopy(tokenizer)
    backend = getattr(made, "backend_tokenizer", None)
    if backend is None:
        raise _refusal()
    single = _template(tokenizer, ONE)
    pair = _template(tokenizer, ONE, OTHER)
    special = {token: tokenizer.convert_tokens_to_ids(token) for token in _special((*single, *pair))}
    backend.post_processor = processors.TemplateProcessing(
        single=single[1:], pair=pair[1:], special_tokens=list(special.items())
    )
    for texts in ((ONE,), (ONE, OTHER)):
        if made(*texts)["input_ids"] != tokenizer(*texts)["input_ids"][1:]:
            raise _refusal()
    return made


def _template(tokenizer: Any, *texts: str) -> list[str]:
    """What a tokenizer makes of texts, with $A and $B in their place, and segment numbers."""
    coded = tokenizer(*texts, return_token_type_ids=True)
    ids, kinds = list(coded["input_ids"]), list(coded["token_type_ids"])
    template, place = [], 0
    parts = [("$A", texts[0]), *(("$B", text) for text in texts[1:])]
    for name, text in parts:
        own = tokenizer(text, add_special_tokens=False)["input_ids"]
        while place < len(ids) and ids[place : place + len(own)] != own:
            template.append(f"{tokenizer.convert_ids_to_tokens(ids[place])}:{kinds[place]}")
            place += 1
        if place == len(ids):
            raise _refusal()
        template.append(f"{name}:{kinds[place]}")
        place += len(own)
    template += [f"{tokenizer.convert_ids_to_tokens(ids[at])}:{kinds[at]}" for at in range(place, len(ids))]
    if template[0].startswith("$"):
        raise _refusal()
    return template


def _special(template: tuple[str, ...]) -> list[str]:
    return [piece.rpartition(":")[0] for piece in dict.fromkeys(template) if not piece.startswith("$")]


def _refusal() -> Exception:
    return cannot_hold(N_("The model's tokenizer cannot leave out the token with which every text begins."))
