"""The occupations a destination is made of: one, or several with their shares where it is no occupation."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.undertakings import WITHIN, Undertaking


@dataclass(frozen=True)
class Mix:
    """What a destination is made of.

    Attributes
    ----------
    rows
        Shape (parts,): rows of occupations, largest share first.
    shares
        Shape (parts,): adding up to 1.
    named
        Whether it is one occupation, named by code or by a clear title.
    is_undertaking
        Whether it is something to start, run or live, whose income stands in no table.
    kinds
        The kinds of undertaking that the words speak of, the clearest first.
    is_said
        Whether the person said so, instead of its words being read.
    is_kind_said
        Whether the person said which kinds of undertaking it is.
    others
        Rows of further occupations that the words may speak of, the likeliest first.
    is_managed
        Whether the last of the parts that the person named stands for running it.
    """

    rows: NDArray[np.int64]
    shares: NDArray[np.float32]
    named: bool
    is_undertaking: bool = False
    kinds: tuple[Undertaking, ...] = ()
    is_said: bool = False
    others: tuple[int, ...] = ()
    is_managed: bool = False
    is_kind_said: bool = False

    @property
    def is_lived(self) -> bool:
        """Whether it is lived, and nothing in it run or done for pay."""
        own = [kind for kind in self.kinds if kind.family != WITHIN] or self.kinds
        return self.is_undertaking and bool(own) and all(kind.is_lived for kind in own)

    @property
    def work(self) -> "Mix":
        """What is done in it, without the running of it: of a small venture that is learned by the way."""
        if not self.is_managed:
            return self
        shares = self.shares[:-1]
        return replace(self, rows=self.rows[:-1], shares=shares / shares.sum(), is_managed=False)

    def blend(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the weighted mean of the parts' rows in a table; unknown parts are left out.

        Parameters
        ----------
        table
            Shape (occupations, ...).

        Returns
        -------
        NDArray
            One row; NaN where no part is known.
        """
        values = table[self.rows].astype(np.float32)
        weights = self.shares.reshape(-1, *[1] * (values.ndim - 1)) * ~np.isnan(values)
        total = weights.sum(axis=0)
        mean = np.nansum(values * weights, axis=0) / np.where(total > 0, total, 1)
        return np.asarray(np.where(total > 0, mean, np.nan), np.float32)


def one(row: int) -> Mix:
    """Return the mix of a single occupation.

    Parameters
    ----------
    row
        Its row.

    Returns
    -------
    Mix
        Named, with the whole share.
    """
    return Mix(np.array([row]), np.ones(1, np.float32), True)
