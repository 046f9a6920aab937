"""What a day's work is about, in words of our own, for each of O*NET's 33 areas of knowledge."""

from collections.abc import Mapping

FIELDS: Mapping[str, tuple[str, str]] = {
    "2.C.1.a": ("It is about running an organisation.", "The subject is how a whole place is led."),
    "2.C.1.b": ("It happens in an office with its files and forms.", "The subject is letters, records and order."),
    "2.C.1.c": ("It is about money: accounts, markets, loans.", "The subject is what things cost and what they earn."),
    "2.C.1.d": ("It is about getting something sold.", "The subject is what people buy and why."),
    "2.C.1.e": ("It is about looking after customers.", "The subject is what the person before you needs."),
    "2.C.1.f": (
        "It is about the people an employer has and needs.",
        "The subject is hiring, pay and how people get on.",
    ),
    "2.C.2.a": ("It is about making things in numbers.", "The subject is how raw material becomes a product."),
    "2.C.2.b": ("It is about growing, keeping or preparing food.", "The subject is food, from the soil to the plate."),
    "2.C.3.a": ("It is about computers and what runs on them.", "The subject is software and electronics."),
    "2.C.3.b": ("It is about engineering.", "The subject is how to make a technical thing work and last."),
    "2.C.3.c": ("It is about drawings, plans and models.", "The subject is how things are designed and drawn."),
    "2.C.3.d": ("It is about building: houses, roads, bridges.", "It happens on a building site."),
    "2.C.3.e": ("It is about machines and tools.", "It happens among engines and moving parts."),
    "2.C.4.a": ("It is about mathematics.", "The subject is numbers, proofs and models."),
    "2.C.4.b": ("It is about how the physical world behaves.", "The subject is forces, heat, light and air."),
    "2.C.4.c": ("It is about substances and how they change.", "It happens in a laboratory among chemicals."),
    "2.C.4.d": ("It is about living things: plants, animals, cells.", "The subject is how living things work."),
    "2.C.4.e": ("It is about how people think and feel.", "The subject is what goes on in people's minds."),
    "2.C.4.f": (
        "It is about groups, cultures and how people live together.",
        "The subject is society and where people come from.",
    ),
    "2.C.4.g": ("It is about land, sea and maps.", "The subject is places on the earth and what is there."),
    "2.C.5.a": ("It is about illness and how it is treated.", "It happens among patients and medicines."),
    "2.C.5.b": (
        "It is about helping people through hard times.",
        "The subject is getting back on one's feet, in body or mind.",
    ),
    "2.C.6": ("It is about teaching and how people learn.", "It happens in classrooms."),
    "2.C.7.a": ("It is about words: writing, grammar, style.", "The subject is saying it well in one's own language."),
    "2.C.7.b": ("It happens in a language other than your first.", "The subject is another language and its people."),
    "2.C.7.c": ("It is about music, theatre, dance or pictures.", "It happens among artists."),
    "2.C.7.d": ("It is about the past and what it left.", "The subject is old things and where they come from."),
    "2.C.7.e": ("It is about faith and the great questions.", "The subject is what people believe and live by."),
    "2.C.8.a": ("It is about keeping people safe.", "The subject is danger and how to keep it away."),
    "2.C.8.b": ("It is about law and government.", "The subject is rights, courts and public rules."),
    "2.C.9.a": ("It is about networks and how messages travel.", "The subject is signals, cables and broadcasts."),
    "2.C.9.b": ("It is about film, radio, print or the web.", "The subject is how to reach many people at once."),
    "2.C.10": ("It is about moving people or goods.", "It happens on the road, on rails, on water or in the air."),
}
"""Two wordings of each field, by the O*NET identifier of its area of knowledge."""
