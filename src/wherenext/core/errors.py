"""Every error raised on purpose.

::

    WherenextError                 exit  http  who must act
    ├── PersonError                   3   400  the person: something typed or given can be mended
    │   ├── NotFoundError             3   404
    │   ├── AmbiguousError            3   400  several things fit; the message lists them
    │   ├── ConflictError             3   409  the same thing was changed elsewhere meanwhile
    │   ├── LockedError               4   403  the passphrase, code or key file does not open the journey
    │   └── DocumentError             9   400  a document cannot be read
    │       ├── UnsupportedDocument  10   415
    │       ├── DocumentTooLarge     11   413
    │       ├── EncryptedDocument    12   400
    │       ├── DocumentWithoutText  13   400
    │       ├── DamagedDocument      14   400
    │       └── DocumentTooCostly    15   400  reading it took too much time or memory
    ├── OperatorError                20   500  whoever installed the program
    │   ├── CatalogError             21   500  the catalog is absent, damaged or of another version
    │   ├── SettingError             22   500
    │   └── StorageError             23   500  the journey's databases cannot be read or written
    └── DefectError                  70   500  us; the only branch shown with a traceback

A message names the field, the size or the setting, and what to do; it never repeats a person's own words.
"""

from typing import ClassVar


class WherenextError(Exception):
    """The root: catch this to catch everything raised on purpose."""

    exit_code: ClassVar[int] = 1
    http_status: ClassVar[int] = 500
    shows_traceback: ClassVar[bool] = False


class PersonError(WherenextError):
    """Something the person typed or gave can be mended by the person."""

    exit_code = 3
    http_status = 400


class NotFoundError(PersonError):
    """What was asked for is not there."""

    http_status = 404


class AmbiguousError(PersonError):
    """Several things fit what was asked for; the message lists them."""


class ConflictError(PersonError):
    """The same thing was changed elsewhere meanwhile, such as in another window."""

    http_status = 409


class LockedError(PersonError):
    """The passphrase, recovery code or key file does not open the journey."""

    exit_code = 4
    http_status = 403


class DocumentError(PersonError):
    """A document cannot be read."""

    exit_code = 9


class UnsupportedDocument(DocumentError):  # noqa: N818 - the tree reads better without a suffix on each leaf
    """The file is of a kind that is not read."""

    exit_code = 10
    http_status = 415


class DocumentTooLarge(DocumentError):  # noqa: N818
    """The file, or what it unpacks to, is larger than is read."""

    exit_code = 11
    http_status = 413


class EncryptedDocument(DocumentError):  # noqa: N818
    """The file asks for a password."""

    exit_code = 12


class DocumentWithoutText(DocumentError):  # noqa: N818
    """The file holds pictures of text, or nothing."""

    exit_code = 13


class DamagedDocument(DocumentError):  # noqa: N818
    """The file is cut off or not what its name says."""

    exit_code = 14


class DocumentTooCostly(DocumentError):  # noqa: N818
    """Reading the file took more time or memory than is allowed."""

    exit_code = 15


class OperatorError(WherenextError):
    """Whoever installed the program must act."""

    exit_code = 20


class CatalogError(OperatorError):
    """The catalog is absent, damaged or of another version."""

    exit_code = 21


class SettingError(OperatorError):
    """A setting has a value that cannot be used; the message names variable, value and choices."""

    exit_code = 22


class StorageError(OperatorError):
    """The databases of a journey cannot be read or written; the message says what to do."""

    exit_code = 23


class DefectError(WherenextError):
    """We made a mistake."""

    exit_code = 70
    shows_traceback = True
