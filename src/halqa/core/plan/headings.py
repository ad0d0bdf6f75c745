"""Column headings of rosters as people write them in French, Arabic and English, and those that must never come in."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from halqa.core.plan.names import INVISIBLE

Field = Literal[
    "family_latin", "given_latin", "family_arabic", "given_arabic", "family", "given", "full", "sex", "institution",
    "unit", "rank", "staff_number", "telephone", "email",
]  # fmt: skip
"""What a column may hold. `family`, `given` and `full` are names in whichever script the cell is written in."""

FIELDS: dict[Field, tuple[str, ...]] = {
    "family_latin": ("nom latin", "nom en latin", "nom francais", "nom de famille latin", "family name latin",
                     "last name latin", "surname latin", "الاسم العائلي باللاتينية", "النسب باللاتينية", "الاسم العائلي بالفرنسية"),
    "given_latin": ("prenom latin", "prenom en latin", "prenom francais", "given name latin", "first name latin",
                    "الاسم الشخصي باللاتينية", "الاسم الشخصي بالفرنسية"),
    "family_arabic": ("nom arabe", "nom en arabe", "nom de famille arabe", "family name arabic", "last name arabic",
                      "surname arabic", "الاسم العائلي بالعربية", "النسب بالعربية"),
    "given_arabic": ("prenom arabe", "prenom en arabe", "given name arabic", "first name arabic", "الاسم الشخصي بالعربية"),
    "family": ("nom", "nom de famille", "family name", "last name", "surname", "الاسم العائلي", "النسب", "اللقب"),
    "given": ("prenom", "prenoms", "given name", "given names", "first name", "forename", "الاسم الشخصي", "الاسم"),
    "full": ("nom et prenom", "nom complet", "prenom et nom", "noms et prenoms", "full name", "name",
             "الاسم الكامل", "الاسم والنسب", "الاسم الشخصي والعائلي", "الاسم العائلي والشخصي"),
    "sex": ("sexe", "genre", "sex", "gender", "f h", "f m", "h f", "m f", "الجنس", "النوع"),
    "institution": ("institution", "administration", "organisme", "organisation", "organization", "corps",
                    "المؤسسة", "الإدارة", "الهيئة"),
    "unit": ("unite", "service", "direction", "departement", "division", "affectation", "unit", "department",
             "الوحدة", "المصلحة", "القسم"),
    "rank": ("categorie", "categorie de grade", "grade", "rang", "rank", "rank category", "category",
             "الرتبة", "فئة الرتبة", "الفئة", "الدرجة"),
    "staff_number": ("matricule", "numero de matricule", "n matricule", "no matricule", "num matricule", "ppr", "som",
                     "staff number", "staff no", "service number", "employee number", "رقم التأجير", "الرقم المهني",
                     "رقم المستخدم"),
    "telephone": ("telephone", "tel", "gsm", "portable", "mobile", "numero de telephone", "n de telephone", "phone",
                  "phone number", "mobile number", "الهاتف", "رقم الهاتف", "الهاتف المحمول", "المحمول"),
    "email": ("email", "e mail", "mail", "courriel", "adresse electronique", "adresse email", "adresse e mail",
              "email address", "البريد الإلكتروني", "العنوان الإلكتروني", "الايميل"),
}  # fmt: skip

_IDENTITY = (
    "cin", "cine", "cni", "cnie", "n cin", "no cin", "carte nationale", "carte d identite", "carte didentite", "identite nationale",
    "piece d identite", "passeport", "n passeport", "numero de passeport", "passport", "passport number", "passport no", "national id",
    "national identity", "identity card", "identity number", "id card", "id number", "carte de sejour", "residence permit",
    "رقم البطاقة", "البطاقة الوطنية", "بطاقة التعريف", "بطاقة الهوية", "رقم الهوية", "جواز السفر", "رقم الجواز", "بطاقة الإقامة",
)  # fmt: skip
_UNWANTED = (
    "date de naissance", "ne e le", "lieu de naissance", "date of birth", "birth date", "birthdate", "dob", "religion", "ethnie",
    "ethnicity", "handicap", "disability", "sante", "health", "situation familiale", "marital status", "adresse", "address",
    "تاريخ الازدياد", "تاريخ الميلاد", "مكان الازدياد", "الديانة", "الإعاقة", "الحالة العائلية", "العنوان",
)  # fmt: skip
_SKIPPED = frozenset(
    {"n", "no", "numero", "num", "number", "رقم", "الرقم", "ordre", "n ordre", "observations", "remarques", "ر ت"}
)
_ASIDE = re.compile(r"\([^)]*\)")
_BETWEEN = re.compile(r"[\W_]+")


def fold(heading: str) -> str:
    """A heading without accents, marks, case and signs, so that « N° de téléphone : » reads `n de telephone`."""
    text = unicodedata.normalize("NFKD", INVISIBLE.sub("", heading).replace("°", " ").replace("º", " ").casefold())
    text = "".join(char for char in text if unicodedata.category(char) != "Mn").replace("\u0640", "")
    return " ".join(word for word in _BETWEEN.split(text) if word)


_KNOWN: dict[str, Field] = {fold(name): field for field, names in FIELDS.items() for name in names}
_FOLDED_IDENTITY = tuple(fold(name) for name in _IDENTITY)
_FOLDED_UNWANTED = frozenset(fold(name) for name in _UNWANTED)


def field_of(heading: str) -> Field | None:
    """What a column of this heading holds, or None."""
    return _KNOWN.get(fold(heading)) or _KNOWN.get(fold(_ASIDE.sub(" ", heading)))


def is_identity(heading: str) -> bool:
    """Whether a heading asks for a national identity number, a passport or a permit. Such a column never comes in."""
    words = f" {fold(heading)} "
    return any(f" {name} " in words for name in _FOLDED_IDENTITY)


def is_unwanted(heading: str) -> bool:
    """Whether a heading asks for what Halqa never keeps: birth, belief, origin, health, family, home."""
    return fold(heading) in _FOLDED_UNWANTED


def is_serial(heading: str) -> bool:
    """Whether a column only numbers the rows or holds remarks: it may be left out without a word."""
    return not heading.strip() or fold(heading) in _SKIPPED
