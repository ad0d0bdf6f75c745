from __future__ import annotations

import io
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader

from halqa.core.words import AR, FR, LANGS, Lang
from halqa.render import to_bytes
from halqa.render.document import Plot
from halqa.render.letters import FONTS
from halqa.render.pdf import plot_png
from halqa.reports import build
from tests.reports.samples import seed, twin_report, twin_story

OURS = {"IBMPlexSans", "IBMPlexSans-SmBld", "IBMPlexSans-Italic", "IBMPlexSansArabic", "IBMPlexSansArabic-SmBld"}
INPUTS = (("story", seed()), ("story", twin_story()), ("training", twin_report()))


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def fonts_of(reader: PdfReader) -> set[str]:
    """The base names of all embedded fonts, pictures included, without the subset tags."""
    found: set[str] = set()

    def walk(resources: Any) -> None:
        for font in (resources.get("/Font") or {}).values():
            found.add(str(font.get_object()["/BaseFont"]).lstrip("/").split("+")[-1])
        for thing in (resources.get("/XObject") or {}).values():
            inner = thing.get_object().get("/Resources")
            if inner is not None:
                walk(inner.get_object())

    for page in reader.pages:
        walk(page["/Resources"].get_object())
    return found


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("name", "needs"), INPUTS, ids=["published", "story", "training"])
def test_only_our_fonts_are_embedded(lang: Lang, name: str, needs: msgspec.Struct) -> None:
    found = fonts_of(read(to_bytes(build(name, lang, needs), "pdf")))
    assert found
    assert found <= OURS


def test_the_files_are_the_fonts_named_and_their_licence_is_beside_them() -> None:
    assert {path.stem for path in FONTS.glob("*.ttf")} == {
        "IBMPlexSans-Regular", "IBMPlexSans-SemiBold", "IBMPlexSans-Italic", "IBMPlexSansArabic-Regular", "IBMPlexSansArabic-SemiBold",
    }  # fmt: skip
    assert "SIL Open Font License" in (FONTS / "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_tagged_archivable_and_says_its_language(lang: Lang) -> None:
    data = to_bytes(build("training", lang, twin_report()), "pdf")
    root: Any = read(data).trailer["/Root"].get_object()
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith(lang)
    assert "<pdfaid:part>3</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata


@pytest.mark.parametrize("lang", LANGS)
def test_demonstration_stands_on_every_page(lang: Lang) -> None:
    reader = read(to_bytes(build("training", lang, twin_report()), "pdf"))
    assert len(reader.pages) > 2
    mark = "DÉMONSTRATION" if lang == FR else "DEMONSTRATION"
    assert all(page.extract_text().count(mark) >= 2 for page in reader.pages)
    assert reader.metadata is not None
    assert "DEMONSTRATION" in str(reader.metadata.get("/Keywords"))


def test_a_published_story_is_not_marked_as_a_demonstration() -> None:
    text = "".join(page.extract_text() for page in read(to_bytes(build("story", FR, seed()), "pdf")).pages)
    assert "DÉMONSTRATION" not in text
    for said in ("Rabat", "30–31 mai 2022", "48", "44", "COMPASS", "forces auxiliaires"):
        assert said in text or said.capitalize() in text


@pytest.mark.parametrize("lang", LANGS)
def test_equal_documents_are_equal_bytes(lang: Lang) -> None:
    assert to_bytes(build("training", lang, twin_report()), "pdf") == to_bytes(
        build("training", lang, twin_report()), "pdf"
    )


def test_a_picture_of_a_plot_is_the_same_each_time() -> None:
    document = build("story", AR, twin_story())
    plot = next(block for block in document.blocks if isinstance(block, Plot))
    assert plot_png(document, plot).startswith(b"\x89PNG")
    assert plot_png(document, plot) == plot_png(document, plot)
