"""Whether an error says that memory or disk ran out: most libraries have no class of their own for it."""

import errno

NO_MEMORY = (
    *("can't allocate memory", "not enough memory", "Cannot allocate memory", "paging file is too small"),
    *("CUDA error: out of memory", "MPS backend out of memory", "STATUS_ALLOC_FAILED"),
)
"""How it is told that the memory ran out: by torch for the processor of Linux and Windows, by the systems
themselves, for a card outside torch's own allocator, for Apple's, and by CUDA's libraries."""
NO_ROOM = ("No space left", "(os error 28)", "(os error 112)", "(os error 122)")
"""How safetensors tells that the disk, or a person's share of it, is full: each system in its own words."""


def no_memory(error: BaseException) -> bool:
    """Whether the memory of the machine or of a card ran out."""
    known = isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError"
    return known or _says(error, NO_MEMORY)


def no_room(error: BaseException) -> bool:
    """Whether a disk is full."""
    known = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
    return known or _says(error, NO_ROOM)


def _says(error: BaseException, signs: tuple[str, ...]) -> bool:
    return isinstance(error, Exception) and any(sign in str(error) for sign in signs)
