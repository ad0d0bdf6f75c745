"""`halqa demo --play --exit`: the whole demonstration without a person, what it prints, what it writes, and where it stays."""

from __future__ import annotations

import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from pypdf import PdfReader

from halqa.core.words import AR, EN, FR, LANGS
from halqa.locale import say
from tests.support.journeys import House, is_marked

pytestmark = pytest.mark.live
HANGS = 480
"""Seconds after which the play is taken to hang; it takes 35 s of processor."""
ISOLATES = re.compile("[\u2066-\u2069]")
FILES = frozenset(
    f"DEMONSTRATION-{name}-le-chemin-{lang}.{form}"
    for name, form in (
        ("story", "html"),
        ("story", "pdf"),
        ("training", "docx"),
        ("training", "pdf"),
        ("training", "xlsx"),
    )
    for lang in LANGS
)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The play, once: its data folder and what came of it."""
    data = tmp_path_factory.mktemp("demo") / "data"
    command = [sys.executable, "-m", "halqa.cli", "demo", "--play", "--exit", "--no-browser", "--language", EN]
    command += ["--data", str(data)]
    done = subprocess.run(
        command,
        env=House(data).environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=HANGS,
        check=False,
    )
    return data, done


def lines_of(played: tuple[Path, subprocess.CompletedProcess[str]]) -> list[str]:
    """The results it printed, without the programme's name before each."""
    return [line.removeprefix("halqa: ") for line in played[1].stderr.splitlines() if line.startswith("halqa: ")]


def test_it_ends_well_and_prints_the_gap_its_mending_and_the_figures(
    played: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    assert played[1].returncode == 0, played[1].stderr
    lines = lines_of(played)
    gap, closed = (lines.index(f"48 in the room, {noted} checked in") for noted in (46, 48))
    assert gap < closed
    assert len([line for line in lines[gap:closed] if line.startswith(say(EN, "demo-door-mend"))]) == 2
    refused = next(line for line in lines if "About 50 people were there" in line)
    assert refused == ISOLATES.sub("", say(EN, "demo-story-refused", run="About 50 people were there"))
    assert "48 = 8 women + 36 men + 4 not stated" in lines
    survived = next(line for line in lines if line.startswith("The phone door was killed 1"))
    received, on_disk = re.findall(r"([\d,]+) acts received, ([\d,]+) on disk", survived)[0]
    assert int(received.replace(",", "")) > 1000
    assert on_disk == received
    figures = {line.split("  ")[1]: line.split("  ")[0] for line in lines if re.match(r"\d+  ", line)}
    assert figures == {
        say(EN, "rule-participants"): "48",
        say(EN, "rule-attendances"): "192",
        say(EN, "rule-completers"): "48",
    }


def test_it_writes_story_and_reports_and_each_says_that_it_is_a_demonstration(
    played: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    out = played[0] / "out"
    assert {path.name for path in out.iterdir()} == FILES
    assert set(lines_of(played)) >= FILES
    assert ISOLATES.sub("", say(EN, "demo-files", count=len(FILES), path=str(out))) in lines_of(played)
    for path in out.iterdir():
        for place, sheet in enumerate(texts_of(path)):
            assert is_marked(sheet), f"{path.name}, part {place}"


def texts_of(path: Path) -> Iterator[str]:
    """What can be read on every page, sheet or section of a file."""
    body = path.read_bytes()
    match path.suffix:
        case ".html":
            yield body.decode()
        case ".pdf":
            yield from (page.extract_text() for page in PdfReader(BytesIO(body)).pages)
        case ".docx":
            for section in docx.Document(BytesIO(body)).sections:
                yield "\n".join(each.text for each in section.header.paragraphs)
        case ".xlsx":
            for sheet in openpyxl.load_workbook(BytesIO(body)).worksheets:
                yield "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell)


@pytest.mark.parametrize("lang", LANGS)
def test_the_report_has_forty_eight_of_whom_eight_thirty_six_and_four(
    played: tuple[Path, subprocess.CompletedProcess[str]], lang: str
) -> None:
    report = docx.Document(str(played[0] / "out" / f"DEMONSTRATION-training-le-chemin-{lang}.docx"))
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in report.tables]
    counted = [[row[1] for row in table[1:]] for table in tables]
    assert ["8", "36", "4", "48"] in counted, "women, men, not stated, all"
    assert ["22", "26", "48"] in [[row[2] for row in table[1:]] for table in tables if len(table[0]) == 4]


def test_a_real_installation_on_the_same_folder_shows_nothing_of_it(
    played: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    data, _ = played
    with House(data) as demonstration:
        assert status(f"{demonstration.staff}/stories/le-chemin-fr/") == 200
        shown = status(f"{demonstration.staff}/data/reports/DEMONSTRATION-le-chemin-fr.sealed.json")
        assert shown == 200
    with House(data, demonstration=False) as real:
        for lang in (FR, AR, EN):
            assert status(f"{real.staff}/stories/le-chemin-{lang}/") == 404
            for name in (f"le-chemin-{lang}", f"DEMONSTRATION-le-chemin-{lang}"):
                assert status(f"{real.staff}/data/reports/{name}.sealed.json") == 404
            for page in ("/", "/portal/", "/stories/", "/data/"):
                assert "le-chemin" not in text(f"{real.staff}{page}?lang={lang}"), page
        for page in ("/demo/story", "/demo/as/administrator", "/demo/circle"):
            assert status(f"{real.staff}{page}") == 404


def status(address: str) -> int:
    """The status of a page."""
    try:
        with urllib.request.urlopen(address) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def text(address: str) -> str:
    """A page that must answer."""
    with urllib.request.urlopen(address) as answer:
        body: bytes = answer.read()
    return body.decode()
