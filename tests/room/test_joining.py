"""The join card of the desk: the Wi-Fi set there, the warning of a hotspot, and that it follows the address."""

from __future__ import annotations

import msgspec
import pytest
from django.test import Client

from halqa.room import network
from halqa.room.control import Reached
from halqa.room.joining import warning
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


def test_the_desk_warns_of_a_hotspot(lead: Client, door: PhoneDoor) -> None:
    door.stop()
    door.lan_address = "192.168.137.1"
    door.start()
    begun(lead)
    page = text(lead.get("/room/bs-1/"))
    assert "routeur de voyage" in page
    assert "Windows" in page
