"""Double precision, also where a device has none."""

from torch import Tensor


def where_doubles_are(tensor: Tensor) -> Tensor:
    """Itself; on the processor where it lies on Apple's GPU, which has no float64."""
    return tensor.cpu() if tensor.device.type == "mps" else tensor


def exact(tensor: Tensor) -> Tensor:
    """A copy in float64; on the processor where it lies on Apple's GPU."""
    return where_doubles_are(tensor).double()
