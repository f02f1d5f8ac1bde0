"""The parameter map in words: what is said of a place, and of the whole."""

from app.figures import local
from app.i18n import N_, tr
from app.joined import clauses, sentences, things
from app.widgets.learns_bill import share_text
from peft_engine.contract.parameter_map import SITES, Cell, Parameter, ParameterMap, Place

MOST = 6
"""Parameters of a place that are named; of more the rest is counted."""
STATES = {
    ("model", False): N_("frozen"),
    ("model", True): N_("the model's own, learns"),
    ("method", False): N_("new, stays as it began"),
    ("method", True): N_("new, learns"),
    ("head", False): N_("task head, frozen"),
    ("head", True): N_("task head, learns"),
}
STACKS = {"encoder": N_("Encoder block {number}"), "decoder": N_("Decoder block {number}")}


def capital(words: str) -> str:
    """Words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def row_name(place: Place, stacks: int) -> str:
    """A block by its number; with its stack where there are two."""
    text = STACKS[place.stack] if stacks > 1 else N_("Block {number}")
    return tr(text, number=place.block + 1)


def place_name(place: Place, stacks: int) -> str:
    """A place with its block, as it begins a sentence."""
    site = tr(SITES[place.site])
    if place.block < 0:
        return capital(site)
    return tr(N_("{block}, {site}"), block=row_name(place, stacks), site=site)


def shape_text(shape: tuple[int, ...]) -> str:
    """8 × 384."""
    return " × ".join(local(f"{size:,}") for size in shape) or "1"


def state_text(one: Parameter) -> str:
    """Whether it is new, and whether it learns."""
    return tr(STATES[one.whose, one.learns])


def cell_words(cell: Cell, stacks: int) -> str:
    """What is at a place: a sentence, and a line for each parameter."""
    place = place_name(cell.place, stacks)
    if not cell.parameters:
        return tr(N_("{place}: nothing here."), place=place)
    count, learning = local(f"{cell.count:,}"), local(f"{cell.learning:,}")
    if not cell.learning:
        said = tr(N_("{place}: {count} numbers, all frozen."), place=place, count=count)
    elif cell.learning == cell.count:
        said = tr(N_("{place}: {count} numbers, all of them learn."), place=place, count=count)
    else:
        said = tr(
            N_("{place}: {count} numbers, of which {learning} learn ({share})."),
            place=place,
            count=count,
            learning=learning,
            share=share_text(cell.share),
        )
    shown = sorted(cell.parameters, key=lambda one: (one.whose == "model", not one.learns))
    lines = [
        tr(N_("{name}, {shape}: {state}"), name=one.name, shape=shape_text(one.shape), state=state_text(one))
        for one in shown[:MOST]
    ]
    if len(shown) > MOST:
        lines.append(tr(N_("and {count} more"), count=len(shown) - MOST))
    return "\n".join([said, *lines])


def describe(found: ParameterMap) -> str:
    """What a method makes of the model, in a few sentences."""
    values = {"method": tr(found.label)}
    said = []
    for whose, one, several in (
        (
            "method",
            N_("{method} adds {count} numbers in one place: {where}."),
            N_("{method} adds {count} numbers in {places} places: {where}."),
        ),
        (
            "model",
            N_("{method} lets {count} of the model's own numbers learn in one place: {where}."),
            N_("{method} lets {count} of the model's own numbers learn in {places} places: {where}."),
        ),
    ):
        there = [
            cell
            for cell in found.cells.values()
            if any(each.learns and each.whose == whose for each in cell.parameters)
        ]
        if there:
            count = sum(p.count for cell in there for p in cell.parameters if p.learns and p.whose == whose)
            text = one if len(there) == 1 else several
            said.append(
                tr(text, **values, count=local(f"{count:,}"), places=len(there), where=_where(there, found))
            )
    if not said and not found.beside:
        said.append(tr(N_("{method} adds nothing to the model that learns."), **values))
    still = sum(p.count for p in found.parameters if p.whose == "method" and not p.learns)
    for count, text in (
        (still, N_("{count} new numbers stay as they began.")),
        (found.held, N_("It holds {count} of them back, so that they do not learn.")),
        (found.beside, N_("{count} numbers learn beside the network.")),
        (found.head_count, N_("The task head learns as well, with {count} numbers.")),
    ):
        if count:
            said.append(tr(text, count=local(f"{count:,}")))
    learning = found.method_count + found.head_count
    said.append(
        tr(
            N_("Of {total} numbers in all {share} learn."),
            total=local(f"{found.total:,}"),
            share=share_text(learning / found.total),
        )
    )
    return sentences(said)


def _where(cells: list[Cell], found: ParameterMap) -> str:
    """ "query and value of 6 blocks, embedding"."""
    inside = [cell.place for cell in cells if cell.place.block >= 0]
    told = []
    if inside:
        sites = [tr(text) for site, text in SITES.items() if any(place.site == site for place in inside)]
        blocks = len({place[:2] for place in inside})
        whole = sum(count for _, count in found.stacks)
        text = (
            N_("{sites} of {blocks} blocks") if blocks == whole else N_("{sites} in {blocks} of {all} blocks")
        )
        told.append(tr(text, sites=listed(sites), blocks=blocks, all=whole))
    told += [tr(SITES[cell.place.site]) for cell in cells if cell.place.block < 0]
    return clauses(told)


def listed(words: list[str]) -> str:
    """a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return tr(N_("{first} and {last}"), first=things(words[:-1]), last=words[-1])
