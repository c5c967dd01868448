"""What a PDF says of itself: XMP for PDF/UA-1 and PDF/A-2a, and what its colours mean.

Sources: ISO 14289-1, 5 (pdfuaid); ISO 19005-2, 6.6 (XMP and its extension schemas), 6.2.3 (output
intent).
"""

import os
from datetime import UTC, date, datetime
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Dictionary, Name, Object, String
from PIL import ImageCms

from csnat_app.documents.document import Document

PROGRAM = "Pårørendesamtalen"
_MADE_OF = "SOURCE_DATE_EPOCH"  # seconds since 1970: reproducible-builds.org/specs
_DAYS = ("CreateDate", "ModifyDate")

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{program}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
{days}<pdf:Producer>{program}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def xmp(document: Document) -> bytes:
    """The document's description as an XMP packet; it holds nobody's name."""
    day = day_of(document)
    return _XMP.format(
        title=escape(document.title),
        language=escape(document.language),
        program=PROGRAM,
        days="".join(f"<xmp:{name}>{day}T00:00:00+00:00</xmp:{name}>\n" for name in _DAYS if day),
    ).encode("utf-8")


def describe_days(pdf: pikepdf.Pdf, document: Document) -> None:
    """The older description says the same as the newer one (ISO 19005-2, 6.6.2.2)."""
    day = day_of(document)
    for name in ("/CreationDate", "/ModDate"):
        if day:
            pdf.docinfo[name] = String(f"D:{day:%Y%m%d}000000+00'00'")
        elif name in pdf.docinfo:
            del pdf.docinfo[name]


def day_of(document: Document) -> date | None:
    """The day that the file says it is of: the same for the same document, never the clock's.

    A leaflet is of no day: its file says one only where SOURCE_DATE_EPOCH tells which.
    """
    if document.day:
        return document.day
    seconds = os.environ.get(_MADE_OF)
    return datetime.fromtimestamp(int(seconds), UTC).date() if seconds else None


def output_intent(pdf: pikepdf.Pdf) -> Object:
    """Colours are sRGB, on screen and on paper."""
    profile = pdf.make_stream(_srgb())
    profile.N = 3
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )


@cache
def _srgb() -> bytes:
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The time at which the library made it (ICC.1, 7.2.8): always the same, 2000-01-01.
    made[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    return bytes(made)
