"""The picture of the benchmark: quality of the first twenty by number of questions."""

import numpy as np

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 360, 260, 46, 34, 40
TITLES = ("from the stated prior", "where the simulator is wrong")
COLOURS = {"random pairs": "#8a8a8a", "D-optimal": "#b5651d", "ours": "#1f5f8b"}


def draw_picture(courses: dict[str, dict[str, dict[str, np.ndarray]]], checkpoints: tuple[int, ...]) -> str:
    """Return one panel a simulator, side by side."""
    panels = [_draw_panel(i, each, checkpoints) for i, each in enumerate(courses.values())]
    width = WIDTH * len(panels)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HEIGHT}" role="img" font-family="sans-serif" '
        f'font-size="11"><title>Quality of the first twenty occupations by number of questions</title>'
        f"<desc>{_tell(courses, checkpoints)}</desc>{''.join(panels)}</svg>\n"
    )


def _tell(courses, checkpoints) -> str:
    parts = []
    for name, each in courses.items():
        ours = each["ours"]["quality"].mean(axis=0)
        told = ", ".join(f"{n} questions {q:.2f}" for n, q in zip(checkpoints, ours, strict=True))
        parts.append(f"Simulator {name}: ours {told}; the profiler {each['profiler']['quality'].mean():.2f}.")
    return " ".join(parts)


def _draw_panel(index: int, courses, checkpoints) -> str:
    most = checkpoints[-1]

    def x(n: float) -> float:
        return round(LEFT + n / most * (WIDTH - LEFT - 14), 1)

    def y(q: float) -> float:
        return round(HEIGHT - BOTTOM - max(q, 0) * (HEIGHT - TOP - BOTTOM), 1)

    def write(place: tuple[float, float], text: object, anchor: str = "end", more: str = "") -> str:
        return f'<text x="{place[0]}" y="{place[1]}" text-anchor="{anchor}"{more}>{text}</text>'

    def rule(q: float, look: str) -> str:
        return f'<path d="M{LEFT} {y(q)}H{WIDTH - 14}" {look}/>'

    bar = courses["profiler"]["quality"].mean()
    parts = [write((LEFT, 16), TITLES[index], "start", ' font-weight="bold"')]
    parts += [rule(q, 'stroke="#ddd"') + write((LEFT - 6, y(q) + 4), f"{q:g}") for q in (0, 0.25, 0.5, 0.75, 1)]
    parts += [write((x(n), HEIGHT - BOTTOM + 16), n, "middle") for n in range(0, most + 1, 10)]
    parts.append(write(((LEFT + WIDTH) / 2, HEIGHT - 6), "questions answered", "middle"))
    parts.append(rule(bar, 'stroke="#555" stroke-dasharray="5 4"'))
    parts.append(write((WIDTH - 16, y(bar) - 5), "60-item profiler"))
    for k, (way, colour) in enumerate(COLOURS.items()):
        mean = courses[way]["quality"].mean(axis=0)
        points = " ".join(f"{x(n)},{y(q)}" for n, q in zip(checkpoints, mean, strict=True))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(write((WIDTH - 16, HEIGHT - BOTTOM - 10 - 14 * k), way, more=f' fill="{colour}"'))
    return f'<g transform="translate({index * WIDTH} 0)">{"".join(parts)}</g>'
