"""The résumés of the ninth set that are no page of typst, HTML, text or Markdown as it stands."""

from bench.resumes.unmet.ninth import profile, served, stock, tabled

DRAWN = {
    "teacher": stock.teacher,
    "returning": stock.returning,
    "nurse": stock.nurse,
    "particulars": tabled.particulars,
    "office": tabled.office,
    "profile": profile.profile,
    "federal": served.federal,
    "sales": served.sales,
}
