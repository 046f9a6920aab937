"""As what the words of a destination are read, told to the person, who may know better."""

from django.utils.translation import gettext as _

from wherenext.core.guidance.destination.mix import Mix


def tell_reading(mix: Mix, parts: list[str]) -> str:
    """Say in a sentence as what a destination is read, or what the person said it is.

    Parameters
    ----------
    mix
        What it is made of.
    parts
        The names of the occupations it is made of.

    Returns
    -------
    str
        One sentence.
    """
    if mix.is_kind_said:
        return _("You say what it is: %(kinds)s.") % {"kinds": "; ".join(kind.name for kind in mix.kinds)}
    if mix.is_said:
        return _("You say what it is made of.")
    if mix.named:
        return _("Its words are read as: %(name)s.") % {"name": parts[0]}
    if mix.is_undertaking and mix.kinds:
        return _("Its words are taken for: %(kinds)s.") % {"kinds": "; ".join(kind.name for kind in mix.kinds)}
    return _("Its words name no one occupation.")
