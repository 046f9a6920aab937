"""The releases that the shipped catalog rests on, with the credit each asks for."""

from wherenext.core.catalog.source import Source

ONET = Source(
    id="onet",
    title="O*NET 30.1 Database",
    publisher="U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
    version="30.1",
    date="2025-12",
    licence="CC-BY-4.0",
    attribution=(
        "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment "
        "and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of "
        "USDOL/ETA. Wherenext has modified some of this information. USDOL/ETA has not approved, endorsed, or tested "
        "these modifications."
    ),
)
ESCO = Source(
    id="esco",
    title="ESCO, European Skills, Competences, Qualifications and Occupations",
    publisher="European Commission",
    version="1.1.1",
    date="2022-12",
    licence="Reuse with credit (Commission Decision 2011/833/EU)",
    attribution="This service uses the ESCO classification of the European Commission.",
)
OEWS = Source(
    id="bls-oews",
    title="Occupational Employment and Wage Statistics",
    publisher="U.S. Bureau of Labor Statistics",
    version="May 2025",
    date="2025-05",
    licence="Public domain",
    attribution=(
        "Pay and employment: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025. "
        "BLS cannot vouch for the data or analyses derived from these data after the data have been retrieved."
    ),
)
ESTIMATE = Source(
    id="wherenext-estimate",
    title="Estimates by Wherenext, learned from O*NET 30.1 ratings and ESCO 1.1.1 relations",
    publisher="The Wherenext maintainers",
    version="1",
    date="2026-11",
    licence="CC-BY-4.0",
    attribution=(
        "Ratings and linked skills marked as estimated are predictions by Wherenext from published titles, "
        "descriptions, tasks, pay and industries; each by a model that has not seen the occupation."
    ),
)
SHIPPED = {source.id: source for source in (ONET, ESCO, OEWS, ESTIMATE)}
