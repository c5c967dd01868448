"""What is wrong with a pack's file, in the interface's language."""

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.pack_faults import PackFault, PackProblem


def problem_words(problem: PackProblem) -> str:
    """A sentence, with the file and the line where the file has more than one."""
    params: dict[str, object] = dict(problem.params)
    if "wanted" in params and problem.fault is PackFault.WRONG_KIND:
        params["wanted"] = _wanted(str(params["wanted"]))
    said = _pattern(problem.fault).format(**params)
    if problem.line == 1:
        return said
    return QCoreApplication.translate("PackProblem", "{file}, line {line}: {said}").format(
        file=problem.file, line=problem.line, said=said
    )


def _pattern(fault: PackFault) -> str:
    translate = QCoreApplication.translate
    match fault:
        case PackFault.UNREADABLE:
            return translate("PackProblem", "The file cannot be read.")
        case PackFault.TOO_LARGE:
            return translate("PackProblem", "The file is far too large for a form.")
        case PackFault.ZIP_DAMAGED:
            return translate("PackProblem", "The zip file is damaged or packed in an unusual way.")
        case PackFault.ZIP_ENCRYPTED:
            return translate("PackProblem", "{name} is locked with a passphrase.")
        case PackFault.ZIP_ENTRIES:
            return translate("PackProblem", "The zip file holds {found} files, far too many.")
        case PackFault.ZIP_UNPACKED:
            return translate("PackProblem", "What is packed in the zip file is far too large.")
        case PackFault.ZIP_PATH:
            return translate("PackProblem", "{name} does not lie at the top of the zip file.")
        case PackFault.ZIP_LINK:
            return translate("PackProblem", "{name} only points to another file.")
        case PackFault.ZIP_TWICE:
            return translate("PackProblem", "{name} is in the zip file twice.")
        case PackFault.ZIP_OTHER:
            return translate("PackProblem", "{name} does not belong in such a file.")
        case PackFault.ZIP_NO_PACK:
            return translate("PackProblem", "pack.json is missing in the zip file.")
        case PackFault.NOT_UTF8:
            return translate("PackProblem", "The letters are not written as UTF-8.")
        case PackFault.NOT_JSON:
            return translate("PackProblem", "This is not JSON, or it is cut off.")
        case PackFault.TOO_DEEP:
            return translate("PackProblem", "Its parts are nested too deep.")
        case PackFault.KEY_TWICE:
            return translate("PackProblem", "“{key}” is there twice.")
        case PackFault.NOT_A_PACK:
            return translate("PackProblem", "This is not a form with its licence.")
        case PackFault.FORMAT:
            return translate(
                "PackProblem", "The file was made for another version of this program."
            )
        case _:
            return _value(fault)


def _value(fault: PackFault) -> str:
    translate = QCoreApplication.translate
    match fault:
        case PackFault.MISSING:
            return translate("PackProblem", "“{key}” is missing.")
        case PackFault.UNKNOWN_KEY:
            return translate("PackProblem", "“{key}” is unknown here.")
        case PackFault.WRONG_KIND:
            return translate("PackProblem", "“{key}” should be {wanted}.")
        case PackFault.EMPTY:
            return translate("PackProblem", "“{key}” is empty.")
        case PackFault.BLANK_EDGE:
            return translate("PackProblem", "“{key}” begins or ends with a blank.")
        case PackFault.TOO_LONG:
            return translate("PackProblem", "“{key}” is too long: {found}, at most {most}.")
        case PackFault.UNSEEN:
            return translate("PackProblem", "“{key}” holds a sign that cannot be seen ({sign}).")
        case PackFault.NOT_COMPOSED:
            return translate("PackProblem", "“{key}” holds letters in two parts (not NFC).")
        case PackFault.MARKUP:
            return translate("PackProblem", "“{key}” holds markup; only plain text is allowed.")
        case _:
            return _together(fault)


def _together(fault: PackFault) -> str:
    translate = QCoreApplication.translate
    match fault:
        case PackFault.AREA_COUNT:
            return translate("PackProblem", "The form has {found} areas; it should have 14 or 15.")
        case PackFault.AREA_UNKNOWN:
            return translate("PackProblem", "The area “{area}” is unknown here.")
        case PackFault.AREA_TWICE:
            return translate("PackProblem", "The area “{area}” is there twice.")
        case PackFault.ORDER:
            return translate(
                "PackProblem", "The order is broken: number {found} stands in place of {wanted}."
            )
        case PackFault.STEP_COUNT:
            return translate(
                "PackProblem",
                "The form has {found} answers to choose from; {least} to {most} are expected.",
            )
        case PackFault.STEP_TWICE:
            return translate("PackProblem", "The answer “{step}” is there twice.")
        case PackFault.NOT_YET:
            return translate(
                "PackProblem", "A text is said to have been read over on {found}, which is to come."
            )
        case PackFault.SAME_WORDS:
            return translate("PackProblem", "“{key}” reads the same as “{other}”.")
        case PackFault.LANGUAGE_TWICE:
            return translate("PackProblem", "The language “{language}” is there twice.")
        case PackFault.LANGUAGE_COUNT:
            return translate("PackProblem", "There are {found} languages; at most {most} fit.")
        case PackFault.LANGUAGE_MISSING:
            return translate("PackProblem", "The texts in the language “{language}” are missing.")
        case PackFault.LANGUAGE_NOT_CLAIMED:
            return translate(
                "PackProblem", "There are texts in “{language}”, but the list does not name it."
            )
        case PackFault.USE_UNKNOWN:
            return translate(
                "PackProblem", "The licence names a use that is unknown here: “{use}”."
            )
        case PackFault.OWN_ID:
            return translate("PackProblem", "The name “{id}” belongs to the program's own areas.")
        case PackFault.OTHER_WORDS:
            return translate(
                "PackProblem",
                "Version {version} of this form is here already, with other words. Other words "
                "need another version.",
            )
        case PackFault.ALREADY_THERE:
            return translate("PackProblem", "This form has been taken in already.")
        case PackFault.ONLY_PRACTICE:
            return translate(
                "PackProblem", "This form is invented and only for practice, not for real work."
            )
        case _:
            raise AssertionError(fault)


def _wanted(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "text": translate("PackProblem", "a text"),
        "object": translate("PackProblem", "an object"),
        "list": translate("PackProblem", "a list"),
        "yes_or_no": translate("PackProblem", "true or false"),
        "number": translate("PackProblem", "a whole number"),
        "day": translate("PackProblem", "a day such as 2026-03-05"),
        "code": translate("PackProblem", "a short name of small letters and digits"),
        "language": translate("PackProblem", "a language code such as nb"),
    }[kind]
