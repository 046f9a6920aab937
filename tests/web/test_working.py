"""A page that takes long says so, and comes by itself."""

from threading import Event

from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader
from wherenext.application.world import World
from wherenext.core.journey import kinds


class WaitingReader(FakeReader):
    def __init__(self):
        super().__init__()
        self.may = Event()

    def find_skills(self, texts):
        self.may.wait(10)
        return super().find_skills(texts)


def test_page_that_takes_long_shows_how_far_it_is_and_then_comes(site):
    reader = WaitingReader()
    site.local.find_world = lambda: World(make_catalog(), reader)
    site.local.desk.write(site.local.identifiers.make(), kinds.Moment("I taught adults.", "", "teach adults"))
    page = site.get("/occupations/")
    assert page.status_code == 200
    assert page["Refresh"] == "1"
    assert "Your words are being read" in page.content.decode()
    assert "<progress" in page.content.decode()
    assert site.get("/").status_code == 200
    reader.may.set()
    for _time in range(20):
        page = site.get("/occupations/")
        if "Refresh" not in page.headers:
            break
    assert "Teachers of Trades" in page.content.decode()
