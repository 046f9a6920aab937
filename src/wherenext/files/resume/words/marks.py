"""How well or how long a course was done, as people write it beside its name."""

import re

MARK = re.compile(
    r"(?:(?:major|overall|cum(?:ulative|\.)?) )?c?gpa\b.{0,20}|(?:final )?grades? [a-f][+-]?"
    r"|mention (?:assez |très )?bien"
    r"|(?:final grade|note|aggregate|percentage|marks|result|(?:abschluss|gesamt|durchschnitts)note)"
    r"(?: ?[:=] ?| (?=\d)).{0,20}|grades? ?[:=].{0,20}"
    r"|\d(?:[\d.,]*\d)? ?(?:/ ?[\d.]+ ?)?c?gpa|\d{1,3}(?:\.\d+)? ?%(?: marks| aggregate)?|first division|in progress"
    r"|[12][:.][12](?: hono(?:u)?rs)?|first[- ]class(?: hono(?:u)?rs| with distinction)?|(?:summa |magna )?cum laude"
    r"|(?:upper |lower )?second(?:[- ]class)?(?: \(?(?:upper|lower)\)?)?(?: division| hono(?:u)?rs)?"
    r"|(?:with )?(?:distinction|merit)|with hono(?:u)?rs|with (?:high(?:est)? |great )?distinction"
    r"|\d{1,4}(?:,\d{3})?\+? (?:clock |contact |credit |semester )?(?:hours|credits|units)(?: completed)?"
    r"|expires?|exp\.?|valid (?:until|through|to)",
    re.IGNORECASE,
)
"""How well or how long a course was done, which is neither its subject nor its school."""
