"""How phones reach this machine now: the address chosen, the Wi-Fi that was set, the hotspot it looks like."""

from __future__ import annotations

from halqa.room import network
from halqa.room.live.joincard import Wifi
from halqa.server import platform
from halqa.server.environment import Environment
from halqa.server.platform import LOOPBACK, Local


def ranked(found: list[Local]) -> list[str]:
    """The addresses of this machine that phones could use, best first.

    A hotspot that this machine shares was turned on for the phones. Then private addresses, the one on the way out first. Addresses of
    virtual interfaces (containers, tunnels, virtual machines) are no way to a phone.
    """
    real = [each for each in found if not each.virtual and each.address != LOOPBACK]

    def rank(each: Local) -> tuple[bool, bool, bool, str]:
        return (not network.shares(each.address), not each.private, not each.way_out, each.interface)

    return list(dict.fromkeys(each.address for each in sorted(real, key=rank)))


def reach(env: Environment) -> network.Reach:
    """The reach of this moment. What the environment fixes stays fixed; what the desk chose counts while this machine has it."""
    chosen = network.read(env.data)
    own = Wifi(name=env.wifi_name, password=env.wifi_password, told=True) if env.wifi_name else None
    wifi = chosen.wifi or own
    if env.origin:
        return network.Reach(address=env.origin, wifi=wifi)
    candidates = ranked(platform.addresses())
    address = env.lan_address or (chosen.address if chosen.address in candidates else "")
    address = address or next(iter(candidates), LOOPBACK)
    return network.Reach(
        address=f"http://{address}:{env.phone_port}",
        candidates=tuple(candidates),
        wifi=wifi,
        hotspot=network.hotspot(address),
    )


def bare(found: network.Reach) -> str:
    """The numeric address alone."""
    return found.address.removeprefix("http://").rpartition(":")[0]
