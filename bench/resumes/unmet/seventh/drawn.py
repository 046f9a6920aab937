"""The résumés of the seventh set that are no page of typst, HTML or text as it stands."""

from bench.resumes.unmet.seventh import academic, canvases, lebenslauf, office, templates

DRAWN = {
    "usajobs": office.usajobs,
    "combination": office.combination,
    "nhs": office.nhs,
    "veteran": templates.veteran,
    "flyer": templates.flyer,
    "lebenslauf": lebenslauf.lebenslauf,
    "academic": academic.academic,
    "clicked": canvases.clicked,
    "builder": canvases.builder,
}
