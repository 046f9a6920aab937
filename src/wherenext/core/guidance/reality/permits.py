"""Which rules to ask about before something of one's own is started: by what it is, and by the work it is made of.

Rules differ from town to town, so nothing is asserted: each is a question of our own wording, put where it can matter.
"""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from wherenext.core.guidance.destination.undertakings import Undertaking

MOST = 5
"""As many are asked at most."""


class Topic(NamedTuple):
    """Something that places have rules for.

    Attributes
    ----------
    question
        What to ask.
    kinds
        Families and kinds of undertaking that it matters for.
    work
        How the codes of occupations begin that it matters for.
    is_of_work
        Whether it matters wherever such work is done: food is food at a fair as well as in a bakery.
    """

    question: str
    kinds: frozenset[str]
    work: tuple[str, ...] = ()
    is_of_work: bool = False


def _topic(question: str, kinds: str, work: str = "", *, is_of_work: bool = False) -> Topic:
    return Topic(question, frozenset(each.strip() for each in kinds.split(";")), tuple(work.split()), is_of_work)


TOPICS = (
    _topic(
        "Which permit does making or selling food take here, in which kitchen may it be made, and who inspects it?",
        "food; cooking for many; shelter and food for the poor; fishing for a living",
        "35-1 35-2 35-3023 51-301 51-3092",
        is_of_work=True,
    ),
    _topic(
        "Which licence does it take to make, serve or sell alcohol here, and how long does one wait for it?",
        "bar; brewing and pressing",
        "35-3011",
        is_of_work=True,
    ),
    _topic(
        "From how many beds or guests on does it take a licence or a fire inspection here?",
        "guest rooms; retreats; summer camp",
        "11-9081 43-4081",
    ),
    _topic(
        "How many animals of which kind may be kept there, and which inspections, vaccines or papers go with them?",
        "keeping animals; keeping fish and ponds; breeding dogs and cats; animal shelter; horses and riding;"
        "zoo, aquarium or butterfly house; homestead of one's own; healing with animals; tending animals every day",
        "45-2021 45-2093",
    ),
    _topic(
        "Who is liable if an animal in your hands is hurt or bites, and does the place license those who keep it?",
        "grooming and minding pets; training dogs and horses; healing animals",
        "39-2",
    ),
    _topic(
        "What are the rules for water, sprays and the use of that ground, and for selling what it bears?",
        "growing vegetables and fruit; growing flowers and plants; keeping seeds and sorts; grain, hay and big fields;"
        "mushrooms and plants from the woods; garden center and landscaping firm",
        "45-2092 45-2091 37-3012",
    ),
    _topic(
        "Which permit, quota or lease does it take to work in those woods, fields or waters?",
        "forest and wood lot; land and wild nature; fishing for a living; mushrooms and plants from the woods;"
        "watching nature together",
        "45-3 45-4",
    ),
    _topic(
        "Does leading people there take a permit of the land or the water, a first aid certificate, or a waiver?",
        "guided walks and tours; leading journeys; trips outdoors; diving and swimming; surfing and boards;"
        "teaching about nature; horses and riding",
        "39-7012",
    ),
    _topic(
        "Which licence does it take to carry paying people on the water or in the air, and who inspects the craft?",
        "sailing and boats; diving and swimming; flying; old trains, trams and ferries;"
        "running boats, trains or big machines",
        "53-2 53-5",
    ),
    _topic(
        "Which licence and insurance does it take to carry people or goods for pay?",
        "rides and deliveries; trucks of one's own; driving people; carrying and delivering;clearing houses and moving",
        "53-303 53-305",
    ),
    _topic(
        "Which checks does the place make of those who are with children, and how many grown-ups does it ask for?",
        "minding children; founding a school or kindergarten; help with school; summer camp; young people;"
        "a home for foster children; coaching a team; helping children learn",
        "39-901 25-201 25-202 25-205 25-9042 11-9031",
        is_of_work=True,
    ),
    _topic(
        "Which part of the care may only a nurse or somebody certified give, and who may give the rest?",
        "care for old people; caring for people at home; nursing home or home care firm; people with disabilities;"
        "birth and young parents; living together in old age; own practice in health; massage, spa and wellness",
        "31-1 29-1141 39-9041",
    ),
    _topic(
        "From how many people on does a shared home take a licence here, for its rooms or for the care in it?",
        "living together; living together in old age; nursing home or home care firm; a home for foster children",
    ),
    _topic(
        "Where does listening and advising end, and what may only somebody licensed do (therapy, medicine, law)?",
        "recovery and counseling; listening to people in trouble; coaching lives and work; beside grief and death;"
        "returning from war or prison; law and advice for people; healing with animals",
        "21-1014 21-1011 21-1013 23-1011",
    ),
    _topic(
        "Who may prepare accounts, taxes or loans for others here, and from when on must one be registered?",
        "books and taxes of others; lending money to neighbors",
        "13-207 13-2082",
    ),
    _topic(
        "Which of the work may only a licensed trade do or sign, and which permit comes before one begins?",
        "restoring houses; building company; trades of one's own; energy of one's own; pipes, wires and boilers;"
        "building sheds, walls, fences; water, wells and building abroad; ponds and landscapes",
        "47-",
    ),
    _topic(
        "Which permits do a closed street, a stage, loud music or a crowd take, and how long before the day?",
        "market hall or festival; cinema and music hall; amusements and rinks;"
        "circus, magic and comedy; theater and puppets",
    ),
    _topic(
        "Whose leave does it take to perform, show or play what others made, and what does that cost?",
        "music and choirs; theater and puppets; dance company; cinema and music hall; film and video;"
        "recording and record label; podcast and radio; playing music for people; performing",
        "27-204 27-4014",
    ),
    _topic(
        "Who must agree before their words, their picture or their story may be made public?",
        "podcast and radio; film and video; photographs; newspaper and magazine; writing and publishing books;"
        "oral history and memory of a place; writing for others; museum, archive and exhibition;"
        "taking pictures and filming",
        "27-3023 27-3043 27-402 27-403",
    ),
    _topic(
        "May such work be done in a home or a garage (fumes, fire, noise, what goes down the drain)?",
        "making; repairing household things; restoring furniture and old things; cars and motorcycles; machines mended;"
        "soap, candles and cosmetics; printing and binding; coffee roasting and sweets",
        "51-",
    ),
    _topic(
        "Does what is sold there take a registration for sales tax, and a stall or a shop a permit?",
        "selling; making; bicycles; clothes and goods second hand; growing vegetables and fruit; keeping animals",
        "41-1011 41-2 41-9091 13-1199.06",
    ),
    _topic(
        "May the place be used for that (zoning, parking, fire exits, how many people at once)?",
        "guests; lending and renting things out; bicycles; neighbors and meeting places; faith and spirit;"
        "classes for grown-ups; yoga, fitness and dance; founding a school or kindergarten; shared work rooms; café;"
        "restaurant; bar; bakery; library and lending books; museum, archive and exhibition; minding children; shop;"
        "bookshop; clay and glass;"
        "hair and beauty; laundry, car wash and vending",
        "11-9072 39-3091 41-2021 25-4022",
    ),
    _topic(
        "Which form should it have (association, charity, cooperative, company), and what is registered before one"
        " asks for money?",
        "together; shelter and food for the poor; newcomers and refugees; returning from war or prison;"
        "people with disabilities; music and choirs; animal shelter; library and lending books; young people",
        "11-9151 13-1131 11-2033",
    ),
    _topic(
        "Does the place license those who do it, and how many hours of school does that take?",
        "hair and beauty; massage, spa and wellness; real estate office; burial and farewell; own practice in health;"
        "healing animals; birth and young parents",
        "39-50 39-40 41-9022 31-9011 29-",
    ),
    _topic(
        "From which day on, with how many signatures and under which rules for money may one stand for it?",
        "politics and public office",
        "11-1031",
    ),
    _topic(
        "Which visa or residence does it take, and what happens meanwhile to insurance and taxes at home?",
        "helping abroad; leading journeys; water, wells and building abroad",
    ),
    _topic(
        "Where may one stand or sleep, and where is one registered, insured and taxed meanwhile?",
        "long way on foot or wheels",
    ),
    _topic(
        "What does the place of study ask of those who come in, and by which day?",
        "studying again",
    ),
    _topic(
        "What may be done with what people tell you or store with you, and who answers for it if it is lost?",
        "apps, software and sites; computing firm; computers and phones mended; matchmaking and circles;"
        "lending money to neighbors",
        "15-125",
    ),
)


def ask_permits(kinds: Sequence[Undertaking], codes: Sequence[str]) -> tuple[str, ...]:
    """Return which rules of the place to ask about.

    Parameters
    ----------
    kinds
        The kinds of undertaking that are meant, the clearest first.
    codes
        O*NET-SOC codes of the work in it, the largest part first; they are asked about where no kind is known that has
        rules of its own.

    Returns
    -------
    tuple of str
        At most :data:`MOST` questions; none where nothing is known of what it is.
    """
    # Whoever lives a thing with others asks for the rules of that, not for those of a house that is open to all.
    lived = [kind for kind in kinds if kind.is_lived]
    kinds = lived or kinds
    named = [each for kind in kinds for each in TOPICS if not each.kinds.isdisjoint({kind.name, kind.family})]
    # Most work in a thing has rules of posts only: a nurse's licence is not asked of who keeps old dogs.
    done = [each for code in codes for each in TOPICS if code.startswith(each.work) and _matters(each, named, lived)]
    return tuple(islice(dict.fromkeys(each.question for each in (*named, *done)), MOST))


def _matters(topic: Topic, named: Sequence[Topic], lived: Sequence[Undertaking]) -> bool:
    """Whether rules for some work are asked about, beside those for what it is."""
    return not lived and (topic.is_of_work or not named)
