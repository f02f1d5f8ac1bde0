"""Sequential Adapter (Houlsby et al. 2019, arXiv 1902.00751), or one adapter a block (arXiv 2005.00247)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import BlockSites
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.bottleneck import Bottleneck


class SequentialAdapter(Additive):
    """z + A(z) behind sublayers; the norms of the blocks learn too where that is wanted."""

    def build(self, generator: torch.Generator) -> None:
        self.norms = dict(self._norms()) if self.config.train_layernorm else {}
        self.base_norms = {name: norm.detach().clone() for name, norm in self.norms.items()}
        for norm in self.norms.values():
            norm.requires_grad_(True)
        place = self._houlsby if self.config.placement == "houlsby" else self._pfeiffer
        for block in self.anatomy.blocks:
            place(block, generator)

    def state(self) -> dict[str, Tensor]:
        return super().state() | {name: norm.detach() for name, norm in self.norms.items()}

    def load(self, state: dict[str, Tensor]) -> None:
        super().load({name: value for name, value in state.items() if name not in self.norms})
        self._set_norms(state)

    def detach(self) -> None:
        self._set_norms(self.base_norms)
        for norm in self.norms.values():
            norm.requires_grad_(False)
        super().detach()

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        learned = {name: norm.detach().clone() for name, norm in self.norms.items()}
        self._set_norms(self.base_norms)
        try:
            with super()._disabled():
                yield
        finally:
            self._set_norms(learned)

    # -- places ---------------------------------------------------------------------------------------------

    def _houlsby(self, block: BlockSites, generator: torch.Generator) -> None:
        """Behind the last map of attention and feed-forward, before dropout and residual sum."""
        for site in (block.attention.output, block.feed_forward.down):
            adapter = self._adapter(f"{block.place}.{site.name}", generator)
            self.after(f"{block.place}.{site.name}", site.module, self._behind(adapter))

    def _pfeiffer(self, block: BlockSites, generator: torch.Generator) -> None:
        """Behind the sum of the feed-forward part: y = LN(s + A(LN(s))), or h + A(h) without a norm there."""
        adapter = self._adapter(block.place, generator)
        norm = block.norm_after_feed_forward
        if norm is None:
            self.after(block.place, block.module, self._behind(adapter))
        else:
            self.after(block.place, norm, self._around(norm, adapter))

    def _adapter(self, place: str, generator: torch.Generator) -> Bottleneck:
        config = self.config
        adapter = Bottleneck(
            self.anatomy.shape.width,
            config.bottleneck,
            activation=config.activation,
            init=config.init,
            dropout=config.dropout,
            generator=generator,
        )
        self.modules[key_of(place)] = adapter
        return adapter

    @staticmethod
    def _behind(adapter: Bottleneck) -> Any:
        def change(_: Any, output: Any) -> Any:
            if isinstance(output, tuple):  # some blocks give more than their hidden state
                return (output[0] + adapter(output[0]), *output[1:])
            return output + adapter(output)

        return change

    @staticmethod
    def _around(norm: nn.Module, adapter: Bottleneck) -> Any:
        def change(arguments: tuple[Tensor, ...], output: Tensor) -> Any:
            # `forward` and not a call: a call would come back to this hook.
            return norm.forward(arguments[0] + adapter(output))

        return change

    # -- norms ----------------------------------------------------------------------------------------------

    def _norms(self) -> Iterator[tuple[str, nn.Parameter]]:
        for block in self.anatomy.blocks:
            for number, norm in enumerate(block.norms):
                for name, parameter in norm.named_parameters():
                    yield f"{block.place}.norm.{number}.{name}", parameter

    @torch.no_grad()
    def _set_norms(self, values: dict[str, Tensor]) -> None:
        for name, norm in self.norms.items():
            norm.copy_(values[name])


TUNER = SequentialAdapter
