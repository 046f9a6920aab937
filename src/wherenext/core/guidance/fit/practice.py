"""What someone does who has a skill or knows an area, in words of our own; O*NET only names the elements."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Practice:
    """One element as it is practised.

    Attributes
    ----------
    doing
        What someone does who has it, beginning with a verb in -ing.
    """

    doing: str


_TABLE = """
2.A.1.a reading long or dense papers and telling what matters
2.A.1.b listening until the other person feels understood
2.A.1.c writing so that a busy reader understands at once
2.A.1.d speaking to a group so that it follows
2.A.1.e working with numbers and checking that they can be right
2.A.1.f testing an idea step by step before believing it
2.A.2.a weighing what speaks for and against before deciding
2.A.2.b learning something new and using it the same week
2.A.2.c finding the way another person learns best
2.A.2.d following how work is going and correcting early
2.B.1.a noticing how people feel and why
2.B.1.b fitting one's work to what others are doing
2.B.1.c winning people over to a change
2.B.1.d finding a deal that both sides can keep
2.B.1.e teaching others how to do something
2.B.1.f looking for ways to help before being asked
2.B.2.i getting to the bottom of a problem with many causes
2.B.3.a finding out what users need before something is made
2.B.3.b shaping a tool or device to the people who use it
2.B.3.c choosing the right tool or equipment for a job
2.B.3.d setting up equipment, wiring or programs
2.B.3.e writing programs
2.B.3.g watching gauges and screens to keep a process right
2.B.3.h running a machine or system
2.B.3.j keeping equipment in working order
2.B.3.k finding out why something does not work
2.B.3.l repairing machines or systems
2.B.3.m testing and inspecting whether work is good
2.B.4.e deciding when the facts are not complete
2.B.4.g seeing how the parts of a system affect each other
2.B.4.h measuring whether a system does what it should
2.B.5.a managing one's own and others' time
2.B.5.b planning and tracking money
2.B.5.c seeing to materials, rooms and equipment
2.B.5.d leading people, finding and developing them
2.C.1.a planning and leading an organisation's work
2.C.1.b keeping records, files and correspondence in order
2.C.1.c keeping accounts and reading financial reports
2.C.1.d showing and selling products or services
2.C.1.e serving customers and finding out whether they are content
2.C.1.f hiring, training and looking after staff
2.C.2.a making goods well, on time and at low cost
2.C.2.b growing, raising or storing food
2.C.3.a knowing how computers, programs and devices work
2.C.3.b using engineering to design and build
2.C.3.c making and reading plans, drawings and models
2.C.3.d building and repairing houses and roads
2.C.3.e knowing machines and how they are kept
2.C.4.a using algebra, geometry or statistics
2.C.4.b using the laws of motion, heat, light and electricity
2.C.4.c knowing substances, how they react and how to handle them
2.C.4.d knowing plants, animals and people as living things
2.C.4.e understanding how people behave, learn and differ
2.C.4.f understanding groups, cultures and where they come from
2.C.4.g knowing places, land and how they are mapped
2.C.5.a knowing illness, injury and treatment
2.C.5.b helping people recover in mind and body
2.C.6 planning and giving lessons
2.C.7.a writing and speaking English exactly
2.C.7.b speaking another language
2.C.7.c making or performing music, dance, theatre or art
2.C.7.d knowing the past and how it is studied
2.C.7.e thinking about beliefs, values and right conduct
2.C.8.a protecting people and property
2.C.8.b knowing laws, rules and how government works
2.C.9.a sending and receiving by network, phone and radio
2.C.9.b making texts, sound or pictures for many
2.C.10 moving people and goods
"""

PRACTICE: Mapping[str, Practice] = MappingProxyType(
    {name: Practice(doing) for name, _, doing in (line.partition(" ") for line in _TABLE.strip().splitlines())}
)
"""Practice of each element by its O*NET identifier: the 35 skills and 33 knowledge areas."""
