"""The join card of the desk: the Wi-Fi set there, the warning of a hotspot, and that it follows the address."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from django.test import Client

from halqa.room import network
from halqa.room.control import Reached
from halqa.room.joining import wall_here, warning
from tests.room.test_pages import begun, lead, text
from tests.support.doors import PhoneDoor
from tests.support.hard import until

pytestmark = [pytest.mark.django_db, pytest.mark.live]
__all__ = ["lead"]


def test_the_wifi_set_at_the_desk_comes_to_the_card_and_the_wall(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    assert "WIFI" not in text(lead.get("/room/bs-1/join/"))
    posted = {"wifi_name": "Salle; 4", "wifi_password": "quatre-mots", "wifi_told": "on", "address": ""}
    answer = lead.post("/room/bs-1/join/network/", posted, follow=True)
    assert "quelques secondes" in text(answer)
    until(lambda: "Salle; 4" in text(lead.get("/room/bs-1/join/card/?large=1")), "the phone door never looked")
    page = text(lead.get("/room/bs-1/join/"))
    assert "quatre-mots" in page
    assert page.count('class="qr"') == 2
    was = page.split("large=1&was=")[1].split('"')[0]
    assert lead.get(f"/room/bs-1/join/card/?large=1&was={was}").status_code == 204


@pytest.mark.parametrize("posted", [{"wifi_name": "Salle", "wifi_password": "court"}, {"wifi_password": "sans-nom-1"}])
def test_a_wifi_that_cannot_be_is_refused_with_a_sentence(
    lead: Client, door: PhoneDoor, posted: dict[str, str]
) -> None:
    begun(lead)
    assert "Rien n’a changé" in text(lead.post("/room/bs-1/join/network/", posted, follow=True))
    assert network.read(door.data) == network.Chosen()


def test_a_hotspot_is_told_loudly_and_louder_for_a_circle() -> None:
    few = Reached("http://10.42.0.1:8721/j/X", "", None, "linux", [], 8)
    assert warning(few) == "network-hotspot"
    assert warning(msgspec.structs.replace(few, expected=9)) == "network-too-small"
    assert warning(msgspec.structs.replace(few, hotspot="", expected=500)) == ""


def test_the_wall_of_the_laptop_itself_does_not_hang_on_the_network_s_address(lead: Client, door: PhoneDoor) -> None:
    door.stop()
    door.lan_address = "192.168.8.100"
    door.start()
    begun(lead)
    desk = text(lead.get("/room/bs-1/"))
    assert f"http://127.0.0.1:{door.port}/w/" in desk
    assert f"http://192.168.8.100:{door.port}/w/" not in desk
    assert f"http://192.168.8.100:{door.port}/j/" in desk
    assert f"http://192.168.8.100:{door.port}/w/" in text(lead.get("/room/bs-1/join/")), (
        "a second laptop shows the wall"
    )


def test_a_hotspot_is_told_above_the_step_on_the_desk_itself(lead: Client, door: PhoneDoor) -> None:
    door.stop()
    door.lan_address = "10.42.0.1"
    door.start()
    begun(lead)
    before, _, _ = text(lead.get("/room/bs-1/")).partition('id="now"')
    assert "network-warning" in before


def test_the_wall_opens_in_one_language_or_in_two(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    for page in ("/room/bs-1/", "/room/bs-1/join/"):
        shown = text(lead.get(page))
        for query in ("?l=fr", "?l=ar", "?l=en", "?l=fr&l2=ar", "?l=fr&l2=en", "?l=ar&l2=en"):
            assert f'{query}" target="halqa-wall"' in shown.replace("&amp;", "&")


def test_a_table_with_one_device_has_a_link_and_a_qr_for_it(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    assert "how=tablet" not in text(lead.get("/room/bs-1/"))
    part = text(lead.post("/room/bs-1/way/", {"table": "olive", "way": "tablet"}, headers={"HX-Request": "true"}))
    for shown in (part, text(lead.get("/room/bs-1/"))):
        assert "how=tablet&table=olive" in shown.replace("&amp;", "&")
        assert 'class="tablet-link"' in shown


def test_a_house_behind_tls_or_on_another_machine_keeps_the_wall_s_own_address(settings: Any) -> None:
    wall, here = "http://192.168.8.100:8721/w/TOKEN", settings.ENVIRONMENT
    changed = msgspec.structs.replace
    settings.ENVIRONMENT = changed(here, origin="", staff_host="127.0.0.1", phone_host="0.0.0.0")
    assert wall_here(wall) == "http://127.0.0.1:8721/w/TOKEN"
    for other in ({"origin": "https://halqa.example"}, {"staff_host": "10.0.0.1"}, {"phone_host": "192.168.8.100"}):
        settings.ENVIRONMENT = changed(
            here, **{"origin": "", "staff_host": "127.0.0.1", "phone_host": "0.0.0.0"} | other
        )
        assert wall_here(wall) == wall


def test_the_desk_warns_of_a_hotspot(lead: Client, door: PhoneDoor) -> None:
    door.stop()
    door.lan_address = "192.168.137.1"
    door.start()
    begun(lead)
    page = text(lead.get("/room/bs-1/"))
    assert "routeur de voyage" in page
    assert "Windows" in page
