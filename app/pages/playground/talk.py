"""What is asked in the playground and what comes back: cards show it, and where nothing is there yet, why."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from app.i18n import N_, tr
from app.pages.playground.cards import Cards
from app.pages.playground.sides import NO_BASE, names_of
from app.state.found_words import found_change, truth_line
from app.state.play_mix import PlayMix
from app.state.play_runs import BASE_METHOD
from app.state.play_words import change_sentence, sampling_text
from app.state.playground import Playground, Refusal, Wanted
from app.widgets.chance_bars import Chance
from peft_engine.contract import play as p

SOON_MS = 300
"""What comes sooner needs no button to stop it."""
ASKING: tuple[Wanted, ...] = ("ask", "write")


class Talk(QObject):
    """Questions to both sides, and their answers."""

    def __init__(self, play: Playground, mix: PlayMix, cards: Cards, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._play, self._mix, self._cards = play, mix, cards
        self._drawn: p.Drawn | None = None
        self._place = -1
        self._asked: dict[str, str] = {}
        self._judged: dict[str, p.Judged] = {}
        self._found: dict[str, p.Found] = {}
        self._written: dict[str, p.Written] = {}
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(SOON_MS)
        self.soon.timeout.connect(lambda: cards.asking.set_writing(True))
        cards.asking.asked.connect(self.ask)
        cards.asking.stopped.connect(lambda: play.cancel(*ASKING))
        cards.asking.draw_asked.connect(self._draw)
        cards.asking.sampling_changed.connect(self._sampling_changed)
        cards.lens.without_asked.connect(self._without)
        cards.lens.text_chosen.connect(self._look_at)
        play.answered.connect(self._hear)
        play.refused.connect(self._refused)
        play.busy_changed.connect(self._show_busy)
        mix.answered.connect(self._hear_both)
        mix.refused.connect(self._not_mixed)

    # -- asking ---------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Let both sides answer what stands there."""
        right, cards = self._play.right, self._cards
        if right is None:
            return
        if cards.asking.is_empty():
            self._nothing_to_ask()
            return
        cards.banner.clear()
        asked = cards.asking.row()
        if self._drawn is not None and cards.asking.shows(self._drawn.row):
            asked = dict(self._drawn.row)  # a field of one line shows it without its line ends
        elif self._drawn is not None:
            self._drawn = None
            cards.asking.show_own()
        sampling = cards.asking.sampling.sampling() if right.writes else None
        if right.writes and sampling is None:
            words = N_("Temperature must lie between 0 and 10, top p above 0 and up to 1, seed from 0 on.")
            cards.banner.set("warning", tr(words))
            return
        self._asked = asked
        place = self._drawn.place if self._drawn is not None else -1
        self._judged, self._found, self._written = {}, {}, {}
        self._mix.stop()  # an answer comes before what takes minutes
        if sampling is None:
            self._play.ask(asked, place)
            if right.sorts:
                self._play.look(asked)
        else:
            self._say_how()
            for card in (cards.left, cards.right):
                card.text.show_text("")
            cards.lens.clear(tr(N_("When both have written, their words are compared here.")))
            self._play.write(asked, sampling)
        self._mix.ask(asked, sampling, place)
        if self._play.ready is None:
            self.say_loading()

    def _nothing_to_ask(self) -> None:
        if self._play.waits_for("draw"):  # what is on its way is asked as soon as it is there
            words = N_("The example is on its way. It is asked as soon as it is here.")
            self._cards.banner.set("info", tr(words))
            return
        words = N_("There is nothing to answer. Write a text, or take an example.")
        self._cards.banner.set("warning", tr(words))
        self._cards.asking.focus_text()

    def _draw(self, wish: str) -> None:
        self._cards.banner.clear()
        self._play.draw(wish, self._place)  # type: ignore[arg-type] # the card knows the three wishes
        if self._play.ready is None:
            self.say_loading()

    def _look_at(self, whose: str) -> None:
        """Look at a text through the lens: one that was written, or the true one."""
        if whose == "truth":
            text = self._truth()
        else:
            text = self._written[whose].text if whose in self._written else ""
        right = self._play.right
        if right is None or not text:
            return
        self._cards.lens.whose.set_value(whose)
        self._play.look(_with_answer(self._asked, right.task, text))

    def _without(self, token: p.Token) -> None:
        """Ask again without this word."""
        row = dict(self._asked)
        text = row[token.role]
        row[token.role] = f"{text[: token.start].rstrip()} {text[token.end :].lstrip()}".strip()
        self._cards.asking.set_row(row)
        self.ask()

    # -- hearing --------------------------------------------------------------------------------------------

    def _hear(self, reply: p.Reply) -> None:
        match reply:
            case p.Drawn():
                self._drawn, self._place = reply, reply.place
                self._cards.asking.show_drawn(reply)
                self.ask()
            case p.Judged(side="left" | "right"):
                self._judged[reply.side] = reply
                self._show_judged()
            case p.Found(side="left" | "right"):
                self._found[reply.side] = reply
                self._show_found()
            case p.Written(side="left" | "right"):
                self._written[reply.side] = reply
                (self._cards.left if reply.side == "left" else self._cards.right).show_text(reply.text)
                if reply.ended and reply.side == "right":
                    self._all_written()
            case p.Seen():
                if self._judged or self._written:
                    self._cards.lens.show_seen(reply)

    def _hear_both(self, reply: p.Judged | p.Found | p.Written) -> None:
        if isinstance(reply, p.Written):
            self._cards.mixed.show_text(reply.text)
        elif isinstance(reply, p.Found):
            if self._play.ready is not None:
                self._cards.mixed.show_found(reply, self._play.ready.labels, self._truth())
        elif self._play.ready is not None:
            labels = self._play.ready.labels
            self._cards.mixed.show_chances(reply.answer, _chances(labels, reply, None, self._truth()))

    def _truth(self) -> str:
        return self._drawn.truth if self._drawn is not None else ""

    def _show_judged(self) -> None:
        if self._play.ready is None:
            return
        cards, labels, truth = self._cards, self._play.ready.labels, self._truth()
        left, right = self._judged.get("left"), self._judged.get("right")
        for card, own, other in ((cards.left, left, None), (cards.right, right, left)):
            if own is not None:
                card.show_chances(own.answer, _chances(labels, own, other, truth))
        cards.asking.show_truth(truth if right is not None else "", "")
        if left is not None and right is not None:
            cards.lens.say(change_sentence(names_of(self._play), left, right, labels))
        else:
            cards.lens.say("")

    def _show_found(self) -> None:
        ready, right = self._play.ready, self._play.right
        if ready is None or right is None:
            return
        cards, truth = self._cards, self._truth()
        ours, theirs = self._found.get("right"), self._found.get("left")
        if theirs is not None:
            cards.left.show_found(theirs, None, ready.labels, truth)
        if ours is not None:
            cards.right.show_found(ours, theirs, ready.labels, truth)
            told = truth_line(right.task, truth) if self._drawn is not None else ""
            cards.asking.show_truth("", told)
        if ours is not None and theirs is not None:
            cards.right.say(found_change(names_of(self._play), theirs, ours))

    def _all_written(self) -> None:
        truth = self._truth()
        if truth:
            self._cards.asking.show_truth("", tr(N_("In the data: {text}"), text=truth))
        self._cards.lens.offer_texts(left="left" in self._written, truth=bool(truth), value="right")
        self._look_at("right")
        talk = self._cards.asking.conversation()
        if talk is not None:  # it goes on with what the right side said
            talk.go_on(self._asked["messages"], self._written["right"].text)

    def _refused(self, refusal: Refusal) -> None:
        if refusal.wanted in ("file", "mix", "measure"):
            return  # their own places say it
        tone = "danger" if refusal.wanted == "load" else "warning"
        self._cards.banner.set(tone, refusal.text, refusal.more)
        if refusal.wanted == "load":
            self.forget()
            self.show_notes()

    def _not_mixed(self, refusal: Refusal) -> None:
        self._cards.banner.set("warning", refusal.text, refusal.more)
        if refusal.wanted == "mix":
            self._cards.mixed.clear()

    # -- where no answer is ---------------------------------------------------------------------------------

    def forget(self) -> None:
        """What was answered was answered by others."""
        self._judged, self._found, self._written = {}, {}, {}
        self._drawn, self._place = None, -1
        self._cards.agreement.hide()
        self._cards.asking.show_own()
        self._cards.mixed.clear()

    def show_notes(self) -> None:
        """Say what stands where no answer is yet."""
        right, cards = self._play.right, self._cards
        if right is None or self._judged or self._found or self._written:
            return
        waits = tr(N_("The answer comes here once something is asked."))
        cards.right.clear(waits)
        if self._play.left is not None:
            cards.left.clear(waits)
        elif right.reads and not self._play.runs.bases(right) and right.method != BASE_METHOD:
            cards.left.clear(tr(NO_BASE), tr(N_("Set up the head-only run")))
        else:
            cards.left.clear(tr(N_("Nobody stands at the left. Choose a run above to compare with.")))
        if right.sorts:
            words = N_("Each word is left out once, to see what it does for the answer.")
        else:
            words = N_("When both have written, their words are compared here.")
        cards.lens.clear(tr(words))
        self._say_how()

    def say_loading(self) -> None:
        """Say that the models are on their way, where nothing else is shown."""
        if self._judged or self._found or self._written:
            return
        words = tr(N_("Loading the model. This takes a few seconds."))
        for card, there in ((self._cards.left, self._play.left is not None), (self._cards.right, True)):
            if there and card.shows_note():
                card.clear(words)

    def _sampling_changed(self) -> None:
        if not self._written:  # a text that stands there was written as is said below it
            self._say_how()

    def _say_how(self) -> None:
        """Say at both sides how tokens are chosen: it is the same for both."""
        right = self._play.right
        sampling = self._cards.asking.sampling.sampling()
        words = sampling_text(sampling) if sampling is not None and right is not None and right.writes else ""
        for card in (self._cards.left, self._cards.right, self._cards.mixed):
            card.set_how(words)

    def _show_busy(self) -> None:
        if self._cards.right.shows_note() and not self._play.waits_for("load"):
            self.show_notes()
        if self._mix.waits():
            self._cards.mixed.say_loading()
        if not self._play.waits_for(*ASKING):
            self.soon.stop()
            self._cards.asking.set_writing(False)
        elif not self.soon.isActive():
            self.soon.start()


def _chances(labels: Sequence[str], own: p.Judged, other: p.Judged | None, truth: str) -> list[Chance]:
    return [
        Chance(label, share, other.probabilities[n] if other is not None else None, label == truth)
        for n, (label, share) in enumerate(zip(labels, own.probabilities, strict=True))
    ]


def _with_answer(row: dict[str, str], task: str, text: str) -> dict[str, str]:
    """A row with what was answered, as the lens reads it."""
    if task == "language_modelling":
        return {"text": row["text"] + text}
    return {**row, "target" if task == "text_to_text" else "answer": text}
