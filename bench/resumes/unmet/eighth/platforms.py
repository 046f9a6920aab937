"""Two profiles drawn piece by piece, an Australian board's and a Brazilian model, and what LibreOffice saves."""

import subprocess
import tempfile
from io import BytesIO
from pathlib import Path

from bench.resumes.unmet.seventh.office import WRITER
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

HERE = Path(__file__).parent
NAVY, PLAIN, PALE = HexColor("#0d3880"), HexColor("#2e3849"), HexColor("#5a6881")


def converted(name: str, kind: str) -> bytes:
    """The page of that name as the office program saves it; ``kind`` is an ending and perhaps a filter."""
    with tempfile.TemporaryDirectory() as folder:
        command = (*WRITER, kind, "--outdir", folder, f"-env:UserInstallation=file://{folder}/profile")
        subprocess.run((*command, HERE / f"{name}.html"), check=True, capture_output=True, timeout=120)
        return next(path for path in Path(folder).iterdir() if path.stem == name).read_bytes()


SEEK = """#Personal summary
Heavy diesel fitter, fifteen years on Komatsu and Cat, fly-in fly-out until the twins came. Looking for something
within an hour of Mandurah and home for tea.
#Career history
*Leading Hand Diesel Fitter
WesTrac, South Guildford WA
!Feb 2022 - Present (4 years 10 months)
Component rebuild shop, nine fitters and two apprentices. Torque converters, final drives, the odd miracle.
Brought rework from one in twelve to one in forty.
*Heavy Diesel Fitter (FIFO)
Rio Tinto, Tom Price WA
!Oct 2016 - Feb 2022 (5 years 5 months)
Eight days on, six off. Field breakdowns on haul trucks, days and nights, fifty degrees in the shade and no shade.
*Plant Mechanic
Coates Hire, Kewdale WA
!Jan 2015 - Sep 2016 (1 year 9 months)
*Apprentice Mechanic
Komatsu Australia, Welshpool WA
!Feb 2011 - Dec 2014 (3 years 11 months)
Apprentice of the year, second runner-up.
#Education
*Certificate III in Mobile Plant Technology
South Metropolitan TAFE
!Finished 2014
*Year 12, WACE
Mandurah Senior College
!Finished 2010
#Licences and certifications
*High Risk Work Licence (DG, LF)
WorkSafe Western Australia
!Issued Jul 2019
*HR truck licence
Department of Transport WA
!Issued 2013
#Skills
Hydraulics, Fault finding, Cat ET, Boilermaking (enough), Training apprentices
#Languages
English, Samoan
#About my next role
Availability: 4 weeks notice. Preferred work types: Full time, permanent. Right to work: Australian citizen"""


def seek() -> bytes:
    """A profile as a job board of the far south saves it: how long each post lasted stands in brackets."""
    out = BytesIO()
    page = Canvas(out, pagesize=A4)
    page.setFillColor(NAVY)
    page.rect(0, 752, 595, 90, stroke=0, fill=1)
    page.setFillColor(HexColor("#ffffff"))
    page.setFont("Helvetica-Bold", 22)
    page.drawString(42, 800, "Tavita Brankovic")
    page.setFont("Helvetica", 10)
    page.drawString(42, 782, "Halls Head, Mandurah WA 6210")
    page.drawString(42, 766, "0491 570 156     tavita.brankovic@peelmail.example")
    height = 730.0
    for text in SEEK.splitlines():
        if height < 60:
            page.showPage()
            height = 790.0
        height = told(page, text, height)
    page.save()
    return out.getvalue()


def told(page: Canvas, text: str, height: float) -> float:
    """Set one line and tell where the next begins."""
    font, size, ink, above, below = {
        "#": ("Helvetica-Bold", 14, NAVY, 12, 20),
        "*": ("Helvetica-Bold", 11, PLAIN, 7, 14),
        "!": ("Helvetica", 9, PALE, 0, 14),
    }.get(text[0], ("Helvetica", 10, PLAIN, 0, 14))
    height -= above
    page.setFillColor(ink)
    page.setFont(font, size)
    words = text.lstrip("#*!").split()
    while words:
        taken = len(words)
        while stringWidth(" ".join(words[:taken]), font, size) > 510:
            taken -= 1
        page.drawString(42, height, " ".join(words[:taken]))
        words, height = words[taken:], height - below
    return height


BRAZIL = """^Jussara Nascimento Watanabe
~Brasileira, solteira, 33 anos
~Rua das Acácias, 214 – Campo Limpo – São Paulo – SP
~Telefone: (11) 95550-0123 / E-mail: jussara.watanabe@paulistapost.example
#OBJETIVO
Cargo de Supervisora de Logística
#FORMAÇÃO
- Tecnólogo em Logística. FATEC Zona Sul, conclusão em 2018.
- Ensino Médio. E.E. Professora Maria José, conclusão em 2010.
#EXPERIÊNCIA PROFISSIONAL
- *2021-Atual – Magazine Luiza, Louveira – SP
>Cargo: Analista de Logística Pleno.
>Principais atividades: Planejamento de 40 rotas por dia, controle de avarias e treinamento de conferentes. \
Redução de 18% nas devoluções.
- *2017-2021 – Mercado Livre, Cajamar – SP
>Cargo: Assistente de Expedição.
>Principais atividades: Separação, conferência, embarque e inventário rotativo.
- *2013-2017 – Supermercados Dia, São Paulo – SP
>Cargo: Auxiliar de Estoque.
>Principais atividades: Recebimento de mercadorias e reposição.
- *2011-2012 – Contax, São Paulo – SP
>Cargo: Operadora de Telemarketing.
#QUALIFICAÇÕES E ATIVIDADES COMPLEMENTARES
- Inglês – Intermediário (CNA, 4 anos, conclusão em 2016).
- Experiência no exterior – Japão, seis meses em casa de parentes (2012).
- Curso Complementar em Gestão de Pessoas (2023).
#INFORMAÇÕES ADICIONAIS
- Premiada como funcionária do mês de março de 2022.
- Disponibilidade para mudança de cidade.
- CNH categoria B."""


def brazil() -> bytes:
    """The model people copy: the years before the employer, the post on the line below."""
    out = BytesIO()
    plain = ParagraphStyle("plain", fontName="Times-Roman", fontSize=12, leading=16)
    styles = {
        "^": ParagraphStyle("name", plain, fontName="Times-Bold", fontSize=20, leading=28, alignment=TA_CENTER),
        "~": ParagraphStyle("middle", plain, alignment=TA_CENTER),
        "#": ParagraphStyle("head", plain, fontName="Times-Bold", spaceBefore=14, spaceAfter=5, borderWidth=0),
        "-": ParagraphStyle("item", plain, leftIndent=16, bulletIndent=4),
        ">": ParagraphStyle("below", plain, leftIndent=16),
    }
    flow: list[Paragraph | Spacer] = []
    for text in BRAZIL.splitlines():
        style = styles.get(text[0], plain)
        words = text[1:].strip() if text[0] in styles else text
        words = f"<b>{words[1:]}</b>" if words[0] == "*" else words
        flow.append(Paragraph(words, style, bulletText="•" if text[0] == "-" else None))
    SimpleDocTemplate(out, pagesize=A4, leftMargin=70, rightMargin=70, topMargin=56, bottomMargin=56).build(flow)
    return out.getvalue()
