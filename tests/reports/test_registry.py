from __future__ import annotations

import msgspec
import pytest

from halqa.core.words import FR, LANGS, Lang
from halqa.render import FORMATS, Format, file_name, to_bytes
from halqa.render.document import HandTypedNumber, Paragraph, Words
from halqa.reports import REPORTS, UnknownReport, build, names
from tests.reports.samples import seed, twin_report, twin_story

SAMPLES: dict[type[msgspec.Struct], msgspec.Struct] = {
    type(sample): sample for sample in (seed(), twin_story(), twin_report())
}


def test_every_report_has_a_sample_so_that_the_contract_below_covers_it() -> None:
    assert {report.needs for report in REPORTS} == set(SAMPLES)
    assert names() == ("story", "training")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.needs.__name__)
def test_every_report_comes_out_in_every_language_and_format(report: object, lang: Lang, form: Format) -> None:
    found = next(each for each in REPORTS if each is report)
    document = build(found.name, lang, SAMPLES[found.needs])
    assert document.lang == lang
    assert len(to_bytes(document, form)) > 1000


def test_inputs_choose_the_story_and_the_wrong_ones_are_refused() -> None:
    assert build("story", FR, seed()).world == "published"
    assert build("story", FR, twin_story()).world == "demonstration"
    for name, needs in (("training", seed()), ("story", twin_report()), ("nothing", seed())):
        with pytest.raises(UnknownReport):
            build(name, FR, needs)


def test_file_names_say_demonstration() -> None:
    assert file_name(build("story", FR, twin_story()), "pdf") == "DEMONSTRATION-chemin-d-un-enfant-fr.pdf"
    assert file_name(build("story", FR, seed()), "pdf") == "formation-forces-de-l-ordre-2022-fr.pdf"
    assert "DEMONSTRATION" not in file_name(build("story", FR, twin_story(world="live")), "pdf")


def test_a_number_typed_into_a_report_is_refused() -> None:
    document = build("story", FR, twin_story())
    with pytest.raises(HandTypedNumber):
        msgspec.structs.replace(document, blocks=(*document.blocks, Paragraph((Words("48 personnes"),))))
