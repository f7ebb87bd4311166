"""Traces: what was looked up for a page, and whether it is still what it was."""

from generator.render.trace import AnswerKeys, Notes, PageTrace


def _looked_up(notes: Notes, *names: str) -> None:
    for name in names:
        notes.note(("offer", name))


def test_what_is_made_knows_its_own_lookups_each_once() -> None:
    notes = Notes()
    notes.note(("offer", "before"))
    made, lookups = notes.of(lambda: _looked_up(notes, "a", "b", "a"))
    assert made is None and lookups == (("offer", "a"), ("offer", "b"))
    assert notes.of(lambda: None)[1] == ()


def test_what_was_made_earlier_adds_its_lookups() -> None:
    notes = Notes()
    _, card = notes.of(lambda: _looked_up(notes, "a"))

    def page() -> None:
        _looked_up(notes, "b")
        notes.add(card)

    assert notes.of(page)[1] == (("offer", "b"), ("offer", "a"))


def test_a_look_at_everything_leaves_no_trace_nor_does_what_was_made_by_one() -> None:
    notes = Notes()
    _, lookups = notes.of(notes.lose)
    assert lookups is None
    assert notes.of(lambda: notes.add(lookups))[1] is None
    assert notes.of(lambda: _looked_up(notes, "a"))[1] == (("offer", "a"),)
    assert AnswerKeys({}).trace(None, ()) is None


def test_lookups_inside_of_others_are_not_theirs_and_an_error_leaves_nothing_behind() -> None:
    notes = Notes()

    def fails() -> None:
        _looked_up(notes, "a")
        raise KeyError

    def page() -> None:
        _looked_up(notes, "b")
        try:
            notes.of(fails)
        except KeyError:
            _looked_up(notes, "c")

    assert notes.of(page)[1] == (("offer", "b"), ("offer", "c"))


def test_a_trace_holds_while_every_answer_and_what_is_shared_is_the_same() -> None:
    offers = {"a": "eins", "b": "zwei"}
    lookups = (("offer", "a"), ("offer", "c"))
    trace = AnswerKeys({"offer": offers.get}).trace(lookups, (b"texts",))
    assert trace is not None and trace.lookups == lookups

    def holds(now: dict[str, str], shared: bytes = b"texts") -> bool:
        return AnswerKeys({"offer": now.get}).hold(trace, (shared,))

    assert holds(offers) and holds({**offers, "b": "drei"})
    assert not holds({**offers, "a": "drei"}) and not holds({**offers, "c": "drei"}) and not holds({})
    assert not holds(offers, b"other texts")


def test_nothing_holds_that_nobody_can_answer_any_more() -> None:
    assert not AnswerKeys({}).hold(PageTrace((("offer", "a"),), "0" * 32), ())


def test_an_answer_is_worked_out_once() -> None:
    asked = []
    answers = AnswerKeys({"offer": asked.append})
    assert answers.key(("offer", "a")) == answers.key(("offer", "a"))
    assert asked == ["a"]
