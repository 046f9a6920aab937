"""A Word file written part by part: content controls and drawn text boxes, as the templates of Word have them."""

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

SPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in (
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    )
)
KINDS = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
POINT = 12700


def packed(body: str) -> bytes:
    margins = '<w:pgMar w:top="900" w:right="1000" w:bottom="900" w:left="1000"/>'
    page = f'<w:sectPr><w:pgSz w:w="12240" w:h="15840"/>{margins}</w:sectPr>'
    document = f"<w:document {SPACES}><w:body>{body}{page}</w:body></w:document>"
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for part, text in (("[Content_Types].xml", KINDS), ("_rels/.rels", LINKS), ("word/document.xml", document)):
            file.writestr(part, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}')
    return out.getvalue()


def run(text: str, *, bold: bool = False, size: float = 10.5, ink: str = "333333") -> str:
    weight = "<w:b/>" if bold else ""
    told = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in text.split("\t"))
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>'
    return f'<w:r><w:rPr>{fonts}{weight}<w:color w:val="{ink}"/><w:sz w:val="{int(size * 2)}"/></w:rPr>{told}</w:r>'


def paragraph(*runs: str, before: int = 0, tab: int = 0, align: str = "left", dot: bool = False) -> str:
    stop = f'<w:tabs><w:tab w:val="right" w:pos="{tab}"/></w:tabs>' if tab else ""
    indent = '<w:ind w:left="300" w:hanging="200"/>' if dot else ""
    told = "".join(runs)
    told = run("•  ") + told if dot else told
    space = f'<w:spacing w:before="{before * 20}" w:after="30"/>'
    return f'<w:p><w:pPr>{stop}{space}{indent}<w:jc w:val="{align}"/></w:pPr>{told}</w:p>'


def control(inside: str, hint: str) -> str:
    """A content control round a paragraph or a run: what a template asks people to click and type over."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{hint}"/><w:temporary/></w:sdtPr>'
        f"<w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def drawn_box(inside: str, at: tuple[float, float, float, float], number: int, fill: str = "") -> str:
    """A drawn text box, told twice as Word tells it: for new programs, and again for old ones."""
    left, top, width, height = at
    colour = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else "<a:noFill/>"
    place = "".join(
        f'<wp:position{way} relativeFrom="page"><wp:posOffset>{int(offset * POINT)}</wp:posOffset></wp:position{way}>'
        for way, offset in (("H", left), ("V", top))
    )
    extent = f'cx="{int(width * POINT)}" cy="{int(height * POINT)}"'
    told = f"<w:txbxContent>{inside}</w:txbxContent>"
    new = (
        f'<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'{place}<wp:extent {extent}/><wp:wrapNone/><wp:docPr id="{number}" name="Text Box {number}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{colour}</wps:spPr><wps:txbx>{told}</wps:txbx>'
        '<wps:bodyPr lIns="150000" tIns="90000"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>'
    )
    style = f"position:absolute;margin-left:{left}pt;margin-top:{top}pt;width:{width}pt;height:{height}pt"
    old = f'<w:pict><v:shape style="{style}"><v:textbox>{told}</v:textbox></v:shape></w:pict>'
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )
