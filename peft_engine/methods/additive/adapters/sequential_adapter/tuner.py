"""Sequential Adapter (Houlsby et al. 2019, arXiv 1902.00751), or one adapter a block (arXiv 2005.00247)."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import BlockSites
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.bottleneck import Bottleneck, behind, behind_feed_forward


class SequentialAdapter(Additive):
    """z + A(z) behind sublayers; the model's norms learn too where that is wanted."""

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
        sites = [block.attention.output, block.feed_forward.down]
        if self.config.cross_adapter and block.cross is not None:
            sites.insert(1, block.cross.output)
        for site in sites:
            adapter = self._adapter(f"{block.place}.{site.name}", generator)
            self.after(f"{block.place}.{site.name}", site.module, behind(adapter))

    def _pfeiffer(self, block: BlockSites, generator: torch.Generator) -> None:
        behind_feed_forward(self, block, self._adapter(block.place, generator))

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

    # -- norms ----------------------------------------------------------------------------------------------

    def _norms(self) -> Iterator[tuple[str, nn.Parameter]]:
        for block in self.anatomy.blocks:
            for number, norm in enumerate(block.norms):
                for name, parameter in norm.named_parameters():
                    yield f"{block.place}.norm.{number}.{name}", parameter
        for number, norm in enumerate(self.anatomy.outer_norms()):
            for name, parameter in norm.named_parameters():
                yield f"norm.{number}.{name}", parameter

    @torch.no_grad()
    def _set_norms(self, values: dict[str, Tensor]) -> None:
        for name, norm in self.norms.items():
            norm.copy_(values[name])


TUNER = SequentialAdapter
