"""One phone against a real door, with plain requests: pages without JavaScript, limits, refusals, weight, privacy."""

from __future__ import annotations

import gzip
import http.client
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from halqa.bots.forms import forms_of
from halqa.bots.phone import Phone
from halqa.core.activity import How, Mode, Stage
from halqa.core.ids import ActId, EnrolmentId
from halqa.core.play.commands import CheckIn, CloseRoom, SetStage, Show, StartHalfDay
from halqa.core.play.events import CheckedIn, Done, Joined, LanguageSet, SatAt
from halqa.core.play.view import privacy
from halqa.core.words import LANGS, Lang
from halqa.locale import say
from halqa.room.live.app import ROUTES
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened, seated, stored
from tests.support.doors import GUARD, PhoneDoor
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, room_file

pytestmark = pytest.mark.live

PAGE = "/r/H7KQP"
JSON = {"Content-Type": "application/json"}
SQUEEZED = {"Accept-Encoding": "gzip"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return room_file(tmp_path / "rooms")


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def fixed_of(html: str) -> dict[str, str]:
    """The hidden fields of the step's own form."""
    step = html.partition('id="now"')[2]
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', step))


def sentence(raw: bytes) -> str:
    """The one sentence of an error page."""
    found = re.search(r'role="alert">(.*?)</p>', raw.decode(), re.DOTALL)
    assert found, raw
    return found.group(1)


def test_a_phone_without_javascript_answers_and_changes_its_mind(door: PhoneDoor, path: Path) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    for option in ("a", "c"):
        html = phone.ask("GET", PAGE)[1].decode()
        fields = {**fixed_of(html), "options[]": option}
        status, _, headers = phone.post_form(f"{PAGE}/act", fields)
        assert (status, headers["location"]) == (303, f"{PAGE}?said=received")
        again = phone.post_form(f"{PAGE}/act", fields)
        assert again[0] == 303, "the same form sent twice is one answer"
    html = phone.ask("GET", f"{PAGE}?said=received")[1].decode()
    assert "Reçu" in html
    assert "changer votre réponse jusqu’à la clôture" in html
    assert re.search(r'value="c" checked', html)
    assert 'http-equiv="refresh"' in html
    assert len(stored(path)) == 2


def test_a_page_made_for_many_phones_gives_each_its_own_and_nothing_of_another(door: PhoneDoor) -> None:
    """First pages come from memory (`room.live.one_phone`): act, token and recovery code are each phone's own, the rest is the same."""
    opened(door, SECRET_POLL)
    phones = seated(door, 3)
    pages = [phone.ask("GET", PAGE)[1].decode() for phone in phones]
    own = [
        {*fixed_of(html).values(), *re.findall(r'data-back="([^"]*)"', html)} - {SECRET_POLL, "choose", "1"}
        for html in pages
    ]
    assert [len(each) for each in own] == [3, 3, 3]
    assert len(set.union(*own)) == 9, "an act, a token or a recovery code stands in two phones' pages"
    assert len({_without(html, mine) for html, mine in zip(pages, own, strict=True)}) == 1
    phones[0].post_form(f"{PAGE}/act", {**fixed_of(pages[0]), "options[]": "a"})
    assert re.search(r'value="a" checked', phones[0].ask("GET", PAGE)[1].decode())
    assert "checked" not in phones[1].ask("GET", PAGE)[1].decode()


def _without(html: str, values: set[str]) -> str:
    for value in values:
        html = html.replace(value, "")
    return re.sub(r'data-now="\d+"', "", html)


def test_an_anonymous_phone_without_javascript_keeps_one_voice_and_no_seat_is_stored(
    door: PhoneDoor, path: Path
) -> None:
    opened(door, SECRET_POLL)
    (phone,) = seated(door, 1)
    for option in ("a", "b"):
        html = phone.ask("GET", PAGE)[1].decode()
        assert phone.post_form(f"{PAGE}/act", {**fixed_of(html), "options[]": option})[0] == 303
    seat = phone.cookies["halqa-H7KQP"].split(".")[0]
    with Log(path) as log:
        (row,) = log.apart(SECRET_POLL)
        assert json.loads(bytes(row.payload))["options"] == ["b"]
        assert not [each for each in log.events() if isinstance(each.event, Done)]
    raw = b"".join(each.read_bytes() for each in path.parent.glob("*.room*"))
    assert row.token.encode() in raw
    assert seat.encode() in raw
    assert all(row.token != cookie for name, cookie in phone.cookies.items() if name == "halqa-H7KQP")


def test_what_is_not_an_act_is_refused_with_a_sentence(door: PhoneDoor, path: Path) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    good = {"activity": POLL, "payload": {"act": "choose", "options": ["a"]}, "act": "A1", "turn": 1}
    bad: list[tuple[int, object]] = [
        (400, {**good, "seat": "somebody-else"}),
        (400, {**good, "payload": {"act": "choose", "options": ["a"], "weight": 10}}),
        (400, {**good, "payload": {"act": "reveal"}}),
        (400, {**good, "activity": "nowhere"}),
        (400, {**good, "act": ""}),
        (400, {**good, "act": "x" * 500}),
        (400, {**good, "turn": -1}),
        (400, ["no", "object"]),
        (413, {**good, "payload": {"act": "choose", "options": ["a" * 20_000]}}),
    ]
    for wanted, body in bad:
        status, raw, _ = phone.ask("POST", f"{PAGE}/act", json.dumps(body).encode(), **JSON)
        told = json.loads(raw)
        assert (status, told["ok"]) == (wanted, False), (body, raw)
        assert len(told["words"]) > 20
    status, raw, _ = phone.post_form(f"{PAGE}/act", {"activity": POLL, "do": "choose", "act": "A2", "weight": "10"})
    assert status == 400
    assert "Rien n’est enregistré" in sentence(raw)
    assert stored(path) == []


def test_a_body_that_never_says_its_length_is_cut_off(door: PhoneDoor) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    connection = http.client.HTTPConnection("127.0.0.1", door.port, timeout=GUARD)
    cookie = "; ".join(f"{name}={value}" for name, value in phone.cookies.items())
    headers = {"Cookie": cookie, "Content-Type": "application/json"}
    connection.request("POST", f"{PAGE}/act", iter([b"x" * 4096] * 40), headers, encode_chunked=True)
    assert connection.getresponse().status == 413


def test_a_phone_without_a_seat_is_led_to_the_join_page_and_its_script_is_told(door: PhoneDoor) -> None:
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1)
    assert phone.ask("GET", PAGE)[2]["location"] == "/j/H7KQP"
    phone.cookies["halqa-H7KQP"] = "0123456789abcdef.0123456789abcdef0123456789abcdef"
    assert phone.ask("GET", PAGE)[0] == 303, "a made-up seat is no seat"
    body = b'{"activity":"poll","payload":{},"act":"A"}'
    status, raw, _ = phone.ask("POST", f"{PAGE}/act", body, **JSON)
    assert status == 401
    assert "restent ici" in json.loads(raw)["words"]


def test_a_refresh_or_a_second_tap_takes_no_second_seat(door: PhoneDoor, path: Path) -> None:
    (phone,) = seated(door, 1)
    phone.join()
    phone.join()
    assert phone.ask("GET", "/j/H7KQP")[2]["location"] == PAGE
    with Log(path) as log:
        assert len([each for each in log.events() if isinstance(each.event, Joined)]) == 1


def test_language_and_table_change_at_any_time(door: PhoneDoor, path: Path) -> None:
    (phone,) = seated(door, 1)
    assert phone.post_form(f"{PAGE}/lang", {"lang": "ar"})[0] == 303
    html = phone.ask("GET", PAGE)[1].decode()
    assert '<html lang="ar" dir="rtl">' in html
    assert "عرض تجريبي" in html, "a demonstration says so on every page"
    assert phone.post_form(f"{PAGE}/table", {"table": "t2"})[0] == 303
    assert phone.post_form(f"{PAGE}/table", {"table": "t9"})[0] == 409
    assert phone.post_form(f"{PAGE}/lang", {"lang": "xx"})[0] == 409
    with Log(path) as log:
        kinds = [type(each.event) for each in log.events()]
    assert kinds == [Joined, LanguageSet, SatAt]


def test_a_recovery_code_brings_another_phone_into_the_seat(door: PhoneDoor, path: Path) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    phone.play_step()
    found = re.search(r"\b([2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})\b", phone.ask("GET", f"{PAGE}/me")[1].decode())
    assert found
    other = Phone("127.0.0.1", door.port, "H7KQP", 2)
    assert other.post_form("/j/H7KQP/back", {"code": "2222-2222"})[0] == 404
    assert other.post_form("/j/H7KQP/back", {"code": f" {found.group(1).lower()} "})[0] == 303
    html = other.ask("GET", PAGE)[1].decode()
    chosen = next(iter(phone.ledger.values()))["payload"]["options"][0]
    assert f'value="{chosen}" checked' in html, "the seat's own answer is there on the new phone"
    assert fixed_of(html)["turn"] == "2"


def test_check_in_by_personal_code_and_by_name(door: PhoneDoor, path: Path) -> None:
    first, second, third = seated(door, 3)
    assert not first.check_in("CODE2A"), "no half-day has begun"
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    assert first.check_in("code-2a")
    assert "Présence enregistrée" in first.ask("GET", PAGE)[1].decode()
    assert not second.check_in("CODE2X")
    html = second.ask("GET", f"{PAGE}/checkin?q=zerh")[1].decode()
    tickets = re.findall(r'name="who" value="([^"]+)"', html)
    assert len(tickets) == 2
    assert "Zerhouni" not in html, "names are masked"
    assert second.post_form(f"{PAGE}/checkin/name", {"who": tickets[0], "digits": "999"})[0] == 404
    assert third.post_form(f"{PAGE}/checkin/name", {"who": tickets[0], "digits": "102"})[0] == 400, "not its own search"
    assert second.post_form(f"{PAGE}/checkin/name", {"who": tickets[0], "digits": "102"})[0] == 303
    assert "Aucun nom" in third.ask("GET", f"{PAGE}/checkin?q=ze")[1].decode(), "at least three letters"
    assert re.findall(r'name="who"', third.ask("GET", f"{PAGE}/checkin?q=sam")[1].decode()) == ['name="who"']
    with Log(path) as log:
        checked = [each.event for each in log.events() if isinstance(each.event, CheckedIn)]
    assert [(each.enrolment, each.how, each.by) for each in checked] == [
        ("e0", How.PHONE, "participant"),
        ("e2", How.PHONE, "participant"),
    ]


def test_who_was_checked_in_from_the_list_still_ties_the_phone(tmp_path: Path) -> None:
    """The facilitator's list comes first, the personal code on the phone after it: the footer and a step by name know whose phone it
    is, and the log holds one presence told twice."""
    path = room_file(tmp_path / "rooms", activities=(poll(POLL, Mode.BY_NAME),))
    with PhoneDoor(tmp_path) as door:
        opened(door)
        door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
        listed = CheckIn(
            act=ActId("list"), enrolment=EnrolmentId("e0"), half_day=MORNING, how=How.HANDS, by="facilitator"
        )
        assert door.control.command(ROOM, listed).ok
        phone, other = seated(door, 2)
        html = phone.ask("GET", PAGE)[1].decode()
        assert say(Lang("fr"), "phone-check-in") in html, "the door cannot know yet whose phone it is"
        assert phone.post_form(f"{PAGE}/act", {**fixed_of(html), "options[]": "a"})[0] == 409
        assert phone.check_in("CODE2A")
        html = phone.ask("GET", PAGE)[1].decode()
        assert say(Lang("fr"), "phone-checked-in") in html
        assert say(Lang("fr"), "phone-check-in") not in html
        status, _, headers = phone.post_form(f"{PAGE}/act", {**fixed_of(html), "options[]": "a"})
        assert (status, headers["location"]) == (303, f"{PAGE}?said=received")
        assert re.search(r'value="a" checked', phone.ask("GET", PAGE)[1].decode())
        assert other.check_in("CODE2B")
        assert not other.check_in("CODE2A"), "a phone that is somebody's says so instead of 'received'"
    with Log(path) as log:
        happened = [each.event for each in log.events()]
    assert [each.voice for each in happened if isinstance(each, Done)] == ["person:e0"]
    told = [(each.enrolment, each.how) for each in happened if isinstance(each, CheckedIn)]
    assert told == [("e0", How.HANDS), ("e0", How.PHONE), ("e1", How.PHONE)]


def test_guessing_three_digits_is_stopped_for_the_seat_and_for_the_person(door: PhoneDoor) -> None:
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    answers = []
    for phone in seated(door, 4):
        for guess in range(8):
            html = phone.ask("GET", f"{PAGE}/checkin?q=karima")[1].decode()
            (ticket,) = re.findall(r'name="who" value="([^"]+)"', html)
            answers.append(phone.post_form(f"{PAGE}/checkin/name", {"who": ticket, "digits": f"8{guess:02d}"})[0])
    assert answers.count(404) == 5, "five tries for this person, whoever tries"
    assert set(answers) == {404, 429}


def test_honest_phones_behind_one_address_check_in_while_one_guesses(door: PhoneDoor) -> None:
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    guesser, *honest = seated(door, 7)
    for guess in range(30):
        guesser.check_in(f"WRNG{guess:02d}")
    for place, phone in enumerate(honest):
        assert phone.check_in(f"CODE2{'ABCDEF'[place]}")


def test_guessing_join_codes_is_slowed_down_and_seated_phones_are_not(door: PhoneDoor) -> None:
    seats = seated(door, 40)
    guesser = Phone("127.0.0.1", door.port, "ZZZZZ", 1)
    answers = [guesser.ask("GET", f"/r/Z{n:04d}")[0] for n in range(200)]
    assert answers.count(404) <= 25
    assert answers[-1] == 429
    assert all(phone.ask("GET", PAGE)[0] == 200 for phone in seats)


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_load_is_light(door: PhoneDoor, lang: str) -> None:
    opened(door)
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1, lang)
    phone.join()
    _, page, headers = phone.ask("GET", PAGE, None, **SQUEEZED)
    assert headers["content-encoding"] == "gzip"
    html = gzip.decompress(page).decode()
    files = re.findall(r'(?:href|src)="(/s/[^"]+)"', html)
    assert len(files) == 2, "page, style, script: three requests"
    weight = len(page)
    for file in files:
        _, raw, headers = phone.ask("GET", file, None, **SQUEEZED)
        assert "immutable" in headers["cache-control"]
        weight += len(raw)
        if file.endswith(".js"):
            assert len(gzip.decompress(raw)) < 8_000
    assert weight <= 12_000, weight
    _, raw, _ = phone.ask("GET", f"{PAGE}/frame", None, **SQUEEZED)
    assert len(raw) <= 2_000, "a later step"


def test_nothing_comes_from_elsewhere_and_no_script_stands_in_a_page(door: PhoneDoor) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    wall = door.control.status(ROOM)["wall"].removeprefix(door.address)
    stranger = Phone("127.0.0.1", door.port, "H7KQP", 2)
    for address in (
        "/",
        "/j/H7KQP",
        PAGE,
        f"{PAGE}/me",
        f"{PAGE}/sends",
        f"{PAGE}/checkin",
        wall,
        f"{wall}?l=fr&l2=ar",
    ):
        status, raw, headers = (stranger if address == "/j/H7KQP" else phone).ask("GET", address)
        html = raw.decode()
        assert status == 200, address
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert not re.findall(r"<script(?! src=)|\son\w+=|<style|\sstyle=", html), address
        assert not re.findall(r'(?:src|href|action)="(?:https?:)?//', html), address
        assert "Secure" not in headers.get("set-cookie", ""), "plain http"
        if address != "/":
            assert "DÉMONSTRATION" in html, address


SENT_BESIDES = {
    "fr": ("réponses", "place", "langue", "table", "présence", "ce qui est montré"),
    "ar": ("أجوبتك", "مقعدك", "اللغة", "الطاولة", "تسجيل الحضور", "ما هو معروض"),
    "en": ("answers", "seat", "language", "table", "check-in", "what is on show"),
}
"""What the page behind the short sentence lists, in the words of each language."""


@pytest.mark.parametrize("lang", LANGS)
def test_the_short_sentence_of_what_a_phone_sends_leaves_nothing_out(door: PhoneDoor, lang: Lang) -> None:
    """Answers only, it said, and that was not true: the seat, language, table, check-in and the asking for the step go out too."""
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1, lang)
    short = say(lang, "phone-sends-short")
    assert short in phone.ask("GET", f"/j/H7KQP?l={lang}")[1].decode(), "before anybody joins"
    phone.join()
    assert short in phone.ask("GET", f"{PAGE}/me")[1].decode()
    for word in SENT_BESIDES[lang]:
        assert word in short, word
    assert not [only for only in ("only", "n’envoie que", "إلا أجوبتك") if only in short]


@pytest.mark.parametrize("lang", LANGS)
def test_what_this_phone_sends_is_said_for_each_mode_without_a_script(door: PhoneDoor, lang: Lang) -> None:
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1, lang)
    phone.join()
    assert f'href="{PAGE}/sends"' in phone.ask("GET", f"{PAGE}/me")[1].decode(), "one tap from the phone's own page"
    html = phone.ask("GET", f"{PAGE}/sends")[1].decode()
    for mode in Mode:
        assert say(lang, privacy(mode)) in html, "the same words as before the first tap"
        assert say(lang, "phone-sends-stored", mode=mode.value) in html
    assert '<p id="waiting" hidden>' in html, "what waits is shown by the script alone"


def test_the_recovery_code_is_shown_once_and_stays_one_tap_away(door: PhoneDoor) -> None:
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1)
    address = phone.post_form("/j/H7KQP", {"lang": "fr"})[2]["location"]
    code = re.compile(r'class="code big"><bdi dir="ltr">([2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})<')
    (shown,) = code.findall(phone.ask("GET", address)[1].decode())
    assert not code.search(phone.ask("GET", PAGE)[1].decode())
    assert shown in phone.ask("GET", f"{PAGE}/me")[1].decode()


def test_words_typed_by_people_are_never_markup(door: PhoneDoor) -> None:
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1)
    for address in ("/j/%3Cscript%3E", "/r/%22%3E%3Cimg", "/w/AAAAAAAAAAAAAAAAAAAAAAAA", "/nowhere?l=<script>"):
        status, raw, _ = phone.ask("GET", address.replace("<", "%3C").replace(">", "%3E"))
        assert status in (404, 429)
        assert b"<script>" not in raw
        assert len(sentence(raw)) > 20


def test_a_closed_room_says_so_and_takes_nothing_more(door: PhoneDoor) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    form = phone.forms()[0]
    door.control.command(ROOM, CloseRoom(act=ActId("end")))
    phone.answer(form)
    phone.send()
    assert list(phone.refused.values()) == ["room-closed"]
    assert "terminée" in phone.ask("GET", PAGE)[1].decode()


def test_the_solution_is_nowhere_before_reveal_and_the_wall_shows_counts_after(door: PhoneDoor) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    phone.play_step()
    wall = door.control.status(ROOM)["wall"].removeprefix(door.address)
    assert 'class="bar' not in phone.ask("GET", f"{wall}/frame")[1].decode()
    door.control.command(ROOM, SetStage(act=ActId("r"), activity=POLL, stage=Stage.REVEALED))
    assert "bar-fill" in phone.ask("GET", f"{wall}/frame")[1].decode()
    door.control.command(ROOM, Show(act=ActId("w"), activity=None))
    assert "qr" in phone.ask("GET", f"{wall}/frame")[1].decode()


def test_two_phones_in_one_browser_keep_apart_in_the_demonstration(door: PhoneDoor, path: Path) -> None:
    opened(door)
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1)
    for base, lang in (("", "fr"), ("/as-2", "ar")):
        status, _, headers = phone.post_form(f"{base}/j/H7KQP", {"lang": lang})
        assert (status, headers["location"]) == (303, f"{base}{PAGE}?new=1")
        html = phone.ask("GET", f"{base}{PAGE}")[1].decode()
        assert f'<html lang="{lang}"' in html
        assert f'action="{base}{PAGE}/act"' in html
    assert len(forms_of(html)) == 1
    with Log(path) as log:
        assert len([each for each in log.events() if isinstance(each.event, Joined)]) == 2


def test_every_address_is_in_the_table(door: PhoneDoor) -> None:
    assert len({(method, pattern) for method, pattern, _ in ROUTES}) == len(ROUTES)
    assert door.get("/admin")[0] == 404
    body = urlencode({"code": " h7 kqp "})
    connection = http.client.HTTPConnection("127.0.0.1", door.port, timeout=GUARD)
    connection.request("POST", "/j/", body, {"Content-Type": "application/x-www-form-urlencoded"})
    response = connection.getresponse()
    assert (response.status, response.getheader("location")) == (303, "/j/H7KQP")
