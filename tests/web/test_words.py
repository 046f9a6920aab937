"""Every word of ours on a page can be translated, and the file of messages holds them all."""

import ast
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from wherenext.core.errors import SettingError
from wherenext.web.language import find_language

TAGS = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
COMMENTS = re.compile(r"{% comment %}.*?{% endcomment %}", re.DOTALL)
BLOCKS = re.compile(r"{% blocktranslate.*?{% endblocktranslate %}", re.DOTALL)
SAID = re.compile(r'\b(?:aria-label|title|placeholder|alt|value)="([^"]*)"')
ELEMENTS = re.compile(r"<!doctype[^>]*>|<[^>]*>", re.DOTALL)
LETTERS = re.compile(r"[^\W\d_]{2,}")
NAMES = {"Wherenext", "yes", "wide"}
"""The name of the program, what a button or box sends, and the class of a page with two columns."""


@pytest.fixture(scope="module")
def messages(root):
    spec = importlib.util.spec_from_file_location("make_messages", root / "docs/make_messages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_file_of_messages_is_up_to_date(root, tmp_path):
    made = tmp_path / "django.po"
    subprocess.run([sys.executable, root / "docs/make_messages.py", made], check=True)
    kept = root / "src/wherenext/web/locale/en/LC_MESSAGES/django.po"
    assert made.read_text("utf-8") == kept.read_text("utf-8"), "run make docs"


def test_english_is_complete(messages, root):
    found = messages.read_messages((root / "src/wherenext/web/locale/en/LC_MESSAGES/django.po").read_text("utf-8"))
    assert len(found) > 700
    assert [key for key, value in found.items() if not value] == []


def test_no_text_of_a_template_escapes(root):
    escaped = []
    for path in (root / "src/wherenext/web").rglob("*.html"):
        text = BLOCKS.sub("", COMMENTS.sub("", path.read_text("utf-8")))
        plain = TAGS.sub("", text)
        shown = [*SAID.findall(plain), *ELEMENTS.sub("\n", plain).splitlines()]
        escaped += [f"{path.name}: {each.strip()}" for each in shown if set(LETTERS.findall(each)) - NAMES]
    assert escaped == []


def find_unmarked(path: Path) -> list[str]:
    """Return the sentences of a module that no mark surrounds: strings of several words with a capital or a stop."""
    tree = ast.parse(path.read_text("utf-8"))
    passed = {id(node) for each in ast.walk(tree) for node in find_passed(each)}
    sentences = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            text = node.value.strip()
            if " " in text and len(LETTERS.findall(text)) > 2 and (text[0].isupper() or text.endswith(".")):
                sentences.append(f"{path.name}:{node.lineno}: {text[:60]}")
    return sentences


def find_passed(node: ast.AST) -> list[ast.AST]:
    """Return the strings in a node that are marked, or that no page shows: docstrings, log lines, the terminal's."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return [node.value]
    if not isinstance(node, ast.Call):
        return []
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    marks = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy"}
    quiet = {"warning", "error", "info", "announce", "SettingError", "DefectError"}
    return list(ast.walk(node)) if name in marks | quiet else []


def test_no_sentence_of_the_sites_python_escapes(root):
    known = {"This address is not served here."}  # to another host name, before anything of the site is asked
    found = [each for path in (root / "src/wherenext/web").rglob("*.py") for each in find_unmarked(path)]
    assert [each for each in found if each.partition(": ")[2] not in known] == []


SHOW = """
import sys
from tests.web.conftest import HOST, Site, make_world
from tests.fakes.ledger import TickingClock
from tests.storage.homes import PHRASE, open_keyring
from wherenext.core.journey import kinds
from wherenext.storage.home import find_home
from wherenext.storage.machine import RandomIdentifiers
from wherenext.web.door import Door
from wherenext.web.local import Local, serve
keyring = open_keyring(find_home())
local = Local(Door(), keyring, TickingClock(), RandomIdentifiers(), find_world=make_world)
serve(local)
local.open(keyring.begin(PHRASE))
site = Site(local)
site.enter()
desk = local.desk
desk.write(desk.identifiers.make(), kinds.Dream("sail"))
for path in sys.argv[1:]:
    print(site.get(path).content.decode())
print(site.tell("/life/dreams/", text="", about="personal").content.decode())
"""


def test_translation_in_the_data_folder_is_shown_everywhere(messages, root, tmp_path):
    source = root / "src/wherenext/web/locale/en/LC_MESSAGES/django.po"
    bracketed = re.sub(r'^(msgstr(?:\[\d\])? ")(?!")(.*)"$', r'\1⟦\2⟧"', source.read_text("utf-8"), flags=re.MULTILINE)
    target = tmp_path / "home/locale/de/LC_MESSAGES/django.mo"
    target.parent.mkdir(parents=True)
    target.write_bytes(messages.compile_messages(bracketed))
    environment = {**os.environ, "WHERENEXT_HOME": str(tmp_path / "home"), "WHERENEXT_LANGUAGE": "de"}
    paths = ["/", "/life/dreams/", "/moments/others/", "/occupations/browse/", "/record/", "/lock/settings/"]
    shown = subprocess.run(
        [sys.executable, "-c", SHOW, *paths], cwd=root, env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert '<html lang="de" dir="ltr">' in shown
    for words in ("What do you dream of?", "A text to send", "Health care", "Management", "This was left empty."):
        assert f"⟦{words}⟧" in shown, words
    titles = re.findall(r"<h[123][^>]*>([^<]+)</h[123]>", shown)
    assert len(titles) > 20
    assert [each for each in titles if "⟦" not in each and not re.search(r"\d{4}", each)] == []


def test_language_that_is_not_known_is_refused():
    assert find_language({"WHERENEXT_LANGUAGE": " DE "}) == "de"
    assert find_language({}) == "en"
    with pytest.raises(SettingError, match="WHERENEXT_LANGUAGE"):
        find_language({"WHERENEXT_LANGUAGE": "klingon"})
