"""Write the file of messages from the program: python docs/make_messages.py. No gettext program is needed.

Every text that the site marks for translation stands in src/wherenext/web/locale/en/LC_MESSAGES/django.po: texts of
templates and of Python, and those that are handed to the mark as a value, such as the messages of errors. To
translate, copy the file to the folder of another language, fill in its msgstr lines and run
``python docs/make_messages.py --compile FOLDER``.
"""

import ast
import os
import re
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src/wherenext"
TARGET = SOURCE / "web/locale/en/LC_MESSAGES/django.po"
MARKS = {"_", "gettext", "gettext_lazy"}
PLURALS = {"ngettext", "ngettext_lazy"}
HEAD = (
    "Project-Id-Version: wherenext\\n",
    "Language: en\\n",
    "MIME-Version: 1.0\\n",
    "Content-Type: text/plain; charset=UTF-8\\n",
    "Content-Transfer-Encoding: 8bit\\n",
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n",
)
IN_FILTER = re.compile(r"""_\("([^"]+)"\)""")

Message = tuple[str, str]
"""A text, and its plural or ``""``."""


def set_up() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "wherenext.web.settings"
    import django

    django.setup()


def find_in_templates() -> Iterator[Message]:
    from django.template import Engine, Template
    from django.template.base import Node
    from django.templatetags.i18n import BlockTranslateNode, TranslateNode

    engine = Engine.get_default()
    for path in sorted(SOURCE.glob("web/**/templates/**/*.html")):
        text = path.read_text("utf-8")
        template = Template(text, engine=engine)
        for node in template.nodelist.get_nodes_by_type(Node):
            if isinstance(node, TranslateNode) and isinstance(node.filter_expression.var.literal, str):
                yield node.filter_expression.var.literal, ""
            if isinstance(node, BlockTranslateNode):
                one = node.render_token_list(node.singular)[0]
                yield one, node.render_token_list(node.plural)[0] if node.plural else ""
        yield from ((found, "") for found in IN_FILTER.findall(text))


def find_in_python() -> Iterator[Message]:
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        constants = dict(find_constants(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from find_marked(node)
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
                yield from find_raised(node.exc.args[0], constants)


def find_constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            text = read_text(node.value)
            if text:
                yield node.targets[0].id, text


def find_marked(node: ast.Call) -> Iterator[Message]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in MARKS and node.args and (text := read_text(node.args[0])):
        yield text, ""
    if name in PLURALS and (one := read_text(node.args[0])) and (many := read_text(node.args[1])):
        yield one, many


def find_raised(message: ast.expr, constants: dict[str, str]) -> Iterator[Message]:
    """Find the message of an error, which the site hands to the mark; one with a figure in it is not translated."""
    text = constants.get(message.id, "") if isinstance(message, ast.Name) else read_text(message)
    if " " in text:
        yield text, ""


def read_text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def find_handed_over() -> Iterator[Message]:
    """Find the texts that the site hands to the mark as values."""
    from wherenext.application.views_of_others import ASKING
    from wherenext.core.guidance.work.groups import GROUPS
    from wherenext.core.guidance.work.industries import INDUSTRIES
    from wherenext.core.journey import kinds
    from wherenext.storage.patience import ELSE, MESSAGES

    texts = [ASKING, ELSE, *MESSAGES.values(), *GROUPS.values(), *(each.name for each in INDUSTRIES)]
    choices = [each for each in vars(kinds).values() if isinstance(each, type) and issubclass(each, StrEnum)]
    texts += [member.value for each in choices for member in each]
    yield from ((text, "") for text in texts)


def collect() -> dict[str, str]:
    """Return every message with its plural or ``""``, in the order of the alphabet."""
    found: dict[str, str] = {}
    for text, plural in (*find_in_templates(), *find_in_python(), *find_handed_over()):
        if text.strip():
            found[text] = plural or found.get(text, "")
    return dict(sorted(found.items()))


def write(messages: dict[str, str]) -> str:
    head = "\n".join(f'"{line}"' for line in HEAD)
    parts = [f'msgid ""\nmsgstr ""\n{head}\n']
    for text, plural in messages.items():
        flag = "#, python-format\n" if "%(" in text else ""
        if plural:
            plurals = f"msgid_plural {quote(plural)}\nmsgstr[0] {quote(text)}\nmsgstr[1] {quote(plural)}\n"
            parts.append(f"{flag}msgid {quote(text)}\n{plurals}")
        else:
            parts.append(f"{flag}msgid {quote(text)}\nmsgstr {quote(text)}\n")
    return "\n".join(parts)


def quote(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def compile_messages(text: str) -> bytes:
    """Return a file of messages in the form that is read at run time (GNU gettext, "The Format of GNU MO Files")."""
    pairs = sorted(read_messages(text).items())
    keys = [key.encode() for key, _value in pairs]
    values = [value.encode() for _key, value in pairs]
    start = 28 + 16 * len(pairs)
    places, content = [], b""
    for group in (keys, values):
        for each in group:
            places += [len(each), start + len(content)]
            content += each + b"\0"
    numbers = [0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0, *places]
    return b"".join(number.to_bytes(4, "little") for number in numbers) + content


def read_messages(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for block in text.split("\n\n"):
        parts: dict[str, str] = {}
        name = ""
        for line in block.splitlines():
            match = re.match(r'(?:(msgid_plural|msgid|msgstr(?:\[\d\])?) )?"(.*)"$', line)
            if match:
                name = match[1] or name
                parts[name] = parts.get(name, "") + ast.literal_eval(f'"{match[2]}"')
        key = "\0".join(parts[each] for each in ("msgid", "msgid_plural") if each in parts)
        found[key] = "\0".join(parts[each] for each in ("msgstr", "msgstr[0]", "msgstr[1]") if each in parts)
    return found


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--compile"]:
        path = Path(arguments[1])
        path.with_suffix(".mo").write_bytes(compile_messages(path.read_text("utf-8")))
        return
    set_up()
    target = Path(arguments[0]) if arguments else TARGET
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(write(collect()), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
