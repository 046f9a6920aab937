"""The world of work, held ready for every journey."""

from dataclasses import dataclass
from functools import cached_property

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.taste.day import Days, lay_out
from wherenext.core.guidance.taste.features import Features, describe
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey.reference import Reference

ONET = "onet-soc"


@dataclass(frozen=True)
class World:
    """The world of work, made ready once.

    Attributes
    ----------
    catalog
        The catalog.
    reader
        Reads words with that catalog.
    """

    catalog: Catalog
    reader: Reader

    @cached_property
    def ground(self) -> Ground:
        """The catalog, made ready."""
        return prepare(self.catalog)

    @cached_property
    def features(self) -> Features:
        """The space of occupations."""
        return describe(self.catalog.ratings, self.ground.offered)

    @cached_property
    def days(self) -> Days:
        """Every day's work that can be told."""
        return lay_out(self.features)

    def name_occupation(self, code: str) -> Reference:
        """Return a reference to an occupation.

        Parameters
        ----------
        code
            O*NET-SOC code; NotFoundError where the catalog has none of it.

        Returns
        -------
        Reference
            With its title.
        """
        found = self.catalog.find_occupation(code)
        return Reference(ONET, self.catalog.version, found.code, found.title)
