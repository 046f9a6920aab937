"""A page that is used by the keyboard alone: what a test would click is reached by Tab and pressed by Enter or Space.

It answers to the few methods of Playwright's page that the stories use, so that the same stories run by mouse and by
keyboard.
"""

from typing import Any

MOST_TABS = 300
DOWNLOADS = {"/route/wherenext-route.ics", "/record/export/", "/begin/dates/wherenext.ics"}
"""What leads to no other page."""
TYPED_MOST = 40
"""Longer texts come as one piece, as from dictation or a paste: typing them letter by letter would only take time."""


class Keys:
    """A page without a mouse."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def goto(self, path: str) -> None:
        """Go by a link where one leads there, else by the address, which is typed too."""
        link = self.page.locator(f"a[href='{path}']")
        if link.count():
            Found(self, link.first).click()
        else:
            self.page.goto(path)

    def go_back(self) -> None:
        # The key for it is the browser's own; without a window none is bound.
        self.page.go_back()

    def get_by_label(self, *named: Any, **options: Any) -> "Found":
        return Found(self, self.page.get_by_label(*named, **options))

    def get_by_role(self, *named: Any, **options: Any) -> "Found":
        return Found(self, self.page.get_by_role(*named, **options))

    def get_by_text(self, *named: Any, **options: Any) -> "Found":
        return Found(self, self.page.get_by_text(*named, **options))

    def locator(self, *named: Any, **options: Any) -> "Found":
        return Found(self, self.page.locator(*named, **options))

    def expect_download(self) -> Any:
        return self.page.expect_download()

    def expect_navigation(self) -> Any:
        return self.page.expect_navigation()


class Found:
    """Something on the page, to be reached by Tab."""

    def __init__(self, keys: Keys, locator: Any) -> None:
        self.keys = keys
        self.page = keys.page
        self.locator_ = locator

    @property
    def first(self) -> "Found":
        return Found(self.keys, self.locator_.first)

    @property
    def last(self) -> "Found":
        return Found(self.keys, self.locator_.last)

    def __getattr__(self, name: str) -> Any:
        """Look further as Playwright does, or read what stands there."""
        found = getattr(self.locator_, name)
        if name in {"locator", "filter", "get_by_label", "get_by_role", "get_by_text"}:
            return lambda *named, **options: Found(self.keys, found(*named, **options))
        return found

    def click(self) -> None:
        """Press what a click would press, and wait for the page it leads to."""
        self._reach()
        if self.locator_.get_attribute("href", timeout=1000) in DOWNLOADS:
            self.page.keyboard.press("Enter")
            return
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def fill(self, words: str) -> None:
        self._reach()
        if self.locator_.get_attribute("type") == "date":
            year, month, day = words.split("-")
            self.page.keyboard.type(f"{month}{day}{year}")
            assert self.locator_.input_value() == words
            return
        self.page.keyboard.press("Control+a")
        self.page.keyboard.press("Delete")
        if len(words) <= TYPED_MOST:
            self.page.keyboard.type(words)
        else:
            self.page.keyboard.insert_text(words)

    def check(self) -> None:
        if self.locator_.get_attribute("type") == "checkbox":
            self._reach()
            self.page.keyboard.press("Space")
        else:
            self._choose()
        assert self.locator_.is_checked()

    def select_option(self, value: str) -> None:
        self._reach()
        self.page.keyboard.press("Home")
        for _step in range(self.locator_.locator("option").count()):
            if self.locator_.input_value() == value:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(value)

    def _reach(self) -> None:
        """Press Tab until it has the focus; the start of the page comes after its end."""
        self.locator_.wait_for()
        for _tab in range(MOST_TABS):
            if self._has_focus():
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{self.locator_} cannot be reached by Tab")

    def _has_focus(self) -> bool:
        return bool(self.locator_.evaluate("each => each === document.activeElement"))

    def _choose(self) -> None:
        """Reach the group of a radio button by Tab, then the button by the arrows."""
        name = self.locator_.get_attribute("name")
        inside = f"each => document.activeElement.name === {name!r}"
        for _tab in range(MOST_TABS):
            if self.locator_.evaluate(inside):
                break
            self.page.keyboard.press("Tab")
        if self._has_focus():
            self.page.keyboard.press("Space")
        for _step in range(20):
            if self._has_focus():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{self.locator_} cannot be chosen by the arrows")
