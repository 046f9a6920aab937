"""What stands between separators on a line of contact details."""

import re

from wherenext.files.resume.lines import Line

PIECES = re.compile(
    r"\s*[|•·●∙‧◦▪■♦⋄;]\s*|\s{3,}|\s+[–—-]\s+|\s*[\ue000-\uf8ff]\s*|\t|\s+/\s+|\s*[☎✆✉📧📞📍🏠📱🌐⌂]\ufe0f?\s*"
)
LABEL = re.compile(
    r"^(?:full |first |last )?(?:e-?mail|phone|mobile|cell|tel(?:ephone|efon)?|handy|address|adresse|title|author"
    r"|anschrift|location|name"
    r"|e-?mail address|website|linkedin|github|web|residence|based in|home|t|m|e|p|a|fon|móvil|teléfono|correo"
    r"|courriel|téléphone|wohnort|city|fax)"
    r"\s*(?::|\.(?=\s))\s*",
    re.IGNORECASE,
)


def parts_of(line: Line) -> list[str]:
    """Tell what stands between separators on a line of contact details, labels taken off."""
    parts = [part for cell in line.cells for part in PIECES.split(cell.text)]
    return [LABEL.sub("", part.strip()).strip() for part in parts if part and part.strip()]
