"""How phones reach this machine: the right address among several, hotspots known by their ranges, what an organiser sets."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from halqa.room import network
from halqa.room.live.joincard import Wifi, wifi_code
from halqa.server import environment, platform, reach
from halqa.server.environment import Environment
from halqa.server.platform import Local


@pytest.fixture
def env(tmp_path: Path) -> Environment:
    return msgspec.structs.replace(environment.read(), data=tmp_path, lan_address="", origin="", phone_port=8721)


ROUTER, OFFICE = Local("wlan0", "192.168.8.100", way_out=True), Local("eth0", "10.20.3.4")
NOT_FOR_PHONES = [Local("docker0", "172.17.0.1", virtual=True), Local("tun0", "10.8.0.6", virtual=True)]


@pytest.mark.parametrize(
    ("found", "best"),
    [
        ([*NOT_FOR_PHONES, ROUTER], "192.168.8.100"),
        ([OFFICE, ROUTER], "192.168.8.100"),
        ([Local("eth0", "41.77.1.2", way_out=True), Local("wlan0", "192.168.1.7")], "192.168.1.7"),
        ([Local("eth0", "169.254.7.7", way_out=True), OFFICE], "10.20.3.4"),
        ([ROUTER, Local("ap0", "10.42.0.1")], "10.42.0.1"),
        ([ROUTER, Local("wlan1", "10.42.0.57")], "192.168.8.100"),
    ],
)
def test_the_address_that_phones_can_reach_comes_first(found: list[Local], best: str) -> None:
    ranked = reach.ranked(found)
    assert ranked[0] == best
    assert not set(ranked) & {each.address for each in NOT_FOR_PHONES}


def test_this_machine_tells_its_addresses_and_loopback_is_none_of_them() -> None:
    found = platform.addresses()
    assert all(not each.address.startswith("127.") for each in found)
    assert len({each.address for each in found}) == len(found)


def test_what_is_fixed_stays_and_what_is_chosen_counts_while_the_machine_has_it(
    env: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "addresses", lambda: [ROUTER, OFFICE])
    assert reach.reach(env).address == "http://192.168.8.100:8721"
    assert reach.reach(env).candidates == ("192.168.8.100", "10.20.3.4")
    network.write(env.data, network.Chosen(Wifi(name="Salle"), "10.20.3.4"))
    assert reach.reach(env).address == "http://10.20.3.4:8721"
    monkeypatch.setattr(platform, "addresses", lambda: [ROUTER])
    assert reach.reach(env).address == "http://192.168.8.100:8721", "the chosen one is gone"
    fixed = msgspec.structs.replace(env, lan_address="192.168.1.50")
    assert reach.bare(reach.reach(fixed)) == "192.168.1.50"
    monkeypatch.setattr(platform, "addresses", list)
    assert reach.bare(reach.reach(env)) == "127.0.0.1"
    served = msgspec.structs.replace(env, origin="https://salle.example")
    assert reach.reach(served).address == "https://salle.example"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("192.168.137.1", "windows"), ("10.42.0.1", "linux"), ("172.20.10.2", "iphone"), ("192.168.43.21", "android"),
        ("192.168.8.100", ""), ("10.20.3.4", ""), ("127.0.0.1", ""), ("no address", ""),
    ],
)  # fmt: skip
def test_hotspots_are_known_by_their_ranges(address: str, kind: str) -> None:
    assert network.hotspot(address) == kind


def test_the_wifi_of_the_desk_counts_before_the_environments(env: Environment) -> None:
    told = msgspec.structs.replace(env, wifi_name="Routeur", wifi_password="quatre-mots")
    assert reach.reach(told).wifi == Wifi(name="Routeur", password="quatre-mots", told=True)
    network.write(env.data, network.Chosen(Wifi(name="Salle 4")))
    assert reach.reach(told).wifi == Wifi(name="Salle 4")
    if not platform.WINDOWS:
        assert (env.data / network.FILE).stat().st_mode & 0o077 == 0
    (env.data / network.FILE).write_text("{broken")
    assert network.read(env.data) == network.Chosen()


@pytest.mark.parametrize(
    ("wifi", "code"),
    [
        (Wifi(name="Salle", password="quatre-mots"), "WIFI:T:WPA;S:Salle;P:quatre-mots;;"),
        (Wifi(name="Salle"), "WIFI:T:nopass;S:Salle;;"),
        (
            Wifi(name='a;b,c:d"e\\f', password="p;;;;;;;"),
            'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:p\\;\\;\\;\\;\\;\\;\\;;;',
        ),
        (Wifi(name="قاعة"), "WIFI:T:nopass;S:قاعة;;"),
    ],
)
def test_the_code_of_a_network_escapes_what_its_form_needs(wifi: Wifi, code: str) -> None:
    assert wifi_code(wifi) == code


@pytest.mark.parametrize(
    ("name", "password", "wrong"),
    [
        ("Salle", "", ""), ("Salle", "huit-888", ""), ("Salle", "court", "network-wifi-password"), ("", "x" * 8, "network-wifi-name"),
        ("ق" * 17, "", "network-wifi-name"), ("Salle", "é" * 9, "network-wifi-password"), ("Salle", "x" * 64, "network-wifi-password"),
    ],
)  # fmt: skip
def test_a_network_no_phone_could_join_is_refused(name: str, password: str, wrong: str) -> None:
    assert network.wrong_with(name, password) == wrong
