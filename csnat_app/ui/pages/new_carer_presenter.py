"""Meeting a new carer: what is typed, and the one step that keeps it. No Qt here."""

from dataclasses import dataclass

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.identity_number import holds_identity_number
from csnat_app.services.carers import CarerService


@dataclass(frozen=True, slots=True)
class NewCarer:
    """What was typed. `relationship` is a known key or free words; `language` a code."""

    name: str = ""
    relationship: str = ""
    patient_code: str = ""
    language: str = ""
    telephone: str = ""


class NewCarerPresenter:
    def __init__(self, carers: CarerService, library: ContentLibrary) -> None:
        self._carers = carers
        self._library = library

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language that a carer may have."""
        codes = self._library.languages()
        return tuple((code, self._library.date_words(code).name) for code in codes)

    def letters(self) -> str:
        """The letters of these languages that a Norwegian keyboard lacks."""
        return self._library.letters()

    def refuses(self, text: str) -> bool:
        """True for a text that may not be kept in any field."""
        return holds_identity_number(text)

    def begin(self, typed: NewCarer) -> str:
        """Keep the carer with an empty first round; gives the id.

        Raises `Misfortune` NAME_MISSING, or IDENTITY_NUMBER with the `field` that holds it;
        nothing is kept then.
        """
        case = self._carers.create(
            typed.name.strip(),
            typed.relationship.strip(),
            typed.patient_code.strip(),
            typed.language,
            typed.telephone.strip(),
        )
        return case.carer.id
