from collections.abc import Sequence

from wherenext.application.link import Link, Linked, link_texts
from wherenext.core.language.match import Match


class Tools:
    """Links a text to every tool whose name stands in it."""

    ids = ("t1", "t2")
    names = ("saw", "plane")

    def link(self, texts: Sequence[str], top: int) -> list[list[Match]]:
        return [
            [
                Match(row, 0.9, text.index(name), text.index(name) + len(name))
                for row, name in enumerate(self.names)
                if name in text
            ][:top]
            for text in texts
        ]


def test_each_text_is_linked_to_things_by_identifier_name_and_words() -> None:
    first, second = link_texts(Tools(), ["a saw and a plane", "nothing"], 5)

    assert first == Linked("a saw and a plane", (Link("t1", "saw", 0.9, (2, 5)), Link("t2", "plane", 0.9, (12, 17))))
    assert second == Linked("nothing", ())


def test_no_more_links_are_given_than_were_asked_for() -> None:
    (only,) = link_texts(Tools(), ["a saw and a plane"], 1)

    assert [each.id for each in only.links] == ["t1"]
