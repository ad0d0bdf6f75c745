"""Places of refuge called by a name: a real one, written here, leads whoever reads it to the people who hide there.

The message names the unit and never repeats the name. Names of invented places stand in the main file (`places:`) and are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem

_NAME = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]*(?:[ \u00a0](?:(?:de|du|des|la|le|les|of|the)[ \u00a0])*[A-ZÀ-ÖØ-Þ][\w'’-]*)*)"
_KIND = (
    r"(?i:foyers?|refuges?|shelters?|safe[ -]houses?|hostels?|maisons? d['’](?:accueil|hébergement)|reception houses?"
    r"|(?:day |support |reception )?cent(?:re|er)s?(?: (?:d['’](?:accueil|hébergement|écoute)|de protection))?)"
)
_LINK = r"(?:[ \u00a0](?i:de la|de l['’]|des|de|du|d['’]|of|in|at|called|named|nommée?|appelée?))?[ \u00a0]*[«“\"]?[ \u00a0]*"
AFTER = re.compile(rf"(?<!\w){_KIND}{_LINK}(?<=\W){_NAME}")
"""`foyer X`, `centre d'accueil de X`, `shelter called "X"`, where X begins with a capital."""

BEFORE = re.compile(rf"(?<=[a-z,] ){_NAME} (?:[Ss]helter|[Rr]efuge|[Hh]ostel|[Ss]afe [Hh]ouse)(?!\w)")
"""`the X shelter`, as English says it; a capital that only begins the sentence is none."""

ARABIC = re.compile(
    r"(?<!\w)[وفبلك]?(?:دار|ملجأ|مأوى|مركز (?:ال)?إيواء|مركز (?:ال)?استقبال)[ \u00a0]+(?P<name>«[^»]+»|ال\w+)(?!\w)"
)
COMMON = frozenset(
    {
        "الاستقبال",
        "الإيواء",
        "الحماية",
        "الضيافة",
        "الرعاية",
        "الأطفال",
        "الطفل",
        "الطفولة",
        "الراشدين",
        "النساء",
        "الفتيات",
        "الشباب",
        "القاصرين",
        "المهاجرين",
        "اللاجئين",
        "الأيتام",
        "المسنين",
        "الطالب",
        "الطالبة",
        "العجزة",
        "الكبار",
        "الصغار",
    }
)
"""Words after these nouns that say whom or what a house is for, and name none: Arabic has no capitals to tell."""


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning for each unit that calls a shelter by a name which the pack does not list as invented, once for all its languages."""
    invented = tuple(_plain(place) for place in reading.pack.places)
    for unit in reading.units:
        if any(_named(unicodedata.normalize("NFKC", text), invented) for text in unit.text.by.values()):
            yield Problem("pack-private-shelter", "warning", unit.where, {"unit": str(unit.id)})


def _named(text: str, invented: tuple[str, ...]) -> bool:
    names = [found["name"] for shape in (AFTER, BEFORE) for found in shape.finditer(text)]
    names += [found["name"] for found in ARABIC.finditer(text) if found["name"] not in COMMON]
    return any(_plain(name) not in invented for name in names)


def _plain(name: str) -> str:
    return name.strip('«»“”" \u00a0').casefold()
