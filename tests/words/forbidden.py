"""Words that would make the program more than a notebook, and the form's manner of asking.

A carer is not measured, watched or judged, and nobody is treated by a program. The Norwegian and
Sámi words have open endings, since endings and other words are joined to them.
"""

import re

_ENGLISH = (
    r"scor(?:e|es|ed|ing)|risk(?:s|y)?|screening\w*|severity|monitor(?:s|ed|ing)"
    r"|decision[ -]support|diagnos\w+|treatments?"
)
_NORWEGIAN = (
    r"\w*skår(?:e|en|er|ene|ing\w*)?|poengsum\w*|\w*risiko\w*"
    r"|alvorlighet\w*|alvorleg(?:heit|grad)\w*|alvorsgrad\w*"
    r"|overvåk\w*|overvak\w*|beslutningsstøtte\w*|avgjerdsstø\w*|avgjerdsstønad\w*|behandling\w*"
)
# Riska: risk. Goziheapmi, vákšun: watching over. Duođalašvuohta: severity. Dálkkodeapmi: treatment.
_SAMI = r"\w*riska\w*|goziheap\w*|goziheam\w*|vákšu\w*|duođalašvuo\w*|dálkkodea\w*"

FORBIDDEN = re.compile(rf"\b(?:{_ENGLISH}|{_NORWEGIAN}|{_SAMI})\b", re.IGNORECASE)

# What may be said nevertheless, and why.
EXCEPTIONS = {
    "kompetansesenteret for lindrende behandling": "the name of the centre that gives licences",
    "kompetansesenteret for lindrande behandling": "the same, in Nynorsk",
}

# The form goes from area to area and asks, in each language in which it exists, whether one needs
# more support or help with it. The form is not ours, so neither its sentences nor a hash of them
# stands here: a hash would have to be made from the form, and a short sentence is soon guessed
# from it. Instead, no sentence of ours may ask or state in that manner, in any language of ours,
# whatever it goes on to name; nor may anything of ours carry the form's mark of ownership.
_A_LITTLE = r"(?:[\w’']+ ){0,4}?"
FORM_LIKE = re.compile(
    rf"\b(?:i|you) (?:would )?(?:need|require|want|like) {_A_LITTLE}(?:more|further|extra) "
    r"(?:support|help)"
    r"|\bneed(?:s|ed)? (?:any |some )?(?:more|further|extra) (?:support|help) (?:with|in|to|for)"
    rf"|\b(?:trenger|treng|ønsker|ønskjer|behøver) (?:du|jeg|eg) {_A_LITTLE}(?:støtte|hjelp)"
    rf"|\b(?:du|jeg|eg) (?:trenger|treng) {_A_LITTLE}(?:mer|meir) (?:støtte|hjelp)"
    rf"|\b(?:har (?:du|jeg|eg)|er det) behov for {_A_LITTLE}(?:støtte|hjelp)"
    r"|\bdárbbaša\w*go\b|\bgo (?:don )?dárbbaš\w* (?:eanet |lasi )?(?:doarjaga|veahki)"
    r"|©",
    re.IGNORECASE,
)

# A question or statement that begins so and goes on to "more" is how the form begins.
_ASKED_NOW = re.compile(
    r"^(?:do you need|trenger du|treng du|har du behov|don dárbbašat)\b"
    r".*\b(?:more|mer|meir|eanet)\b",
    re.IGNORECASE,
)


def forbidden_in(text: str) -> list[str]:
    """The forbidden words of a text, without the exceptions."""
    for allowed in EXCEPTIONS:
        text = text.replace(allowed, "")
    return FORBIDDEN.findall(text)


def form_like(text: str) -> bool:
    """Whether a text speaks as the licensed form does."""
    return bool(FORM_LIKE.search(text) or _ASKED_NOW.search(text))
