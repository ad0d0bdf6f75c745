"""The phone door's ASGI application: a short route table, safe headers, and one sentence when something cannot be understood."""

from __future__ import annotations

import logging
import re
import secrets

import msgspec

from halqa.room.live import checkin, interpreter, pages, remote, sound, streams, tablet
from halqa.room.live.asgi import NotUnderstood, Receive, Request, Response, Scope, Send, TooLarge, json
from halqa.room.live.assets import squeeze
from halqa.room.live.door import Call, Door, Handler, Instead, Stream
from halqa.room.live.elsewhere import elsewhere
from halqa.room.live.store import NotStored

LEAF_TURNS = 3
"""A wall without a script turns to the next leaf of a long list at every third time that it asks for itself (5 s)."""
_log = logging.getLogger(__name__)


async def health(call: Call) -> Response:
    """Whether the door serves: rooms open, and rooms whose disk refuses to store. 503 while its database is away."""
    rooms = list(call.door.rooms)
    shared = call.door.shared
    if shared is not None and shared.away:
        return json({"ok": False, "rooms": len(rooms), "trouble": len(rooms)}, 503)
    return json({"ok": True, "rooms": len(rooms), "trouble": sum(room.writer.trouble for room in rooms)})


async def asset(call: Call) -> Response:
    """A static file by its hashed name."""
    found = call.door.assets.answer(call.match["name"], "gzip" in call.request.headers.get("accept-encoding", ""))
    return found if found is not None else Response(status=404)


async def wall(call: Call) -> Response:
    """The projector's page."""
    room = streams.wall_room(call)
    group = streams.wall_group(call, room)
    rendered = await room.hub.frame(group)
    state = await room.writer.settled()
    asked = call.query.get("n", "")[:9]
    renderer, now, turn = call.door.renderer, room.now(), int(asked) if asked.isdecimal() else 0
    shown = msgspec.structs.replace(
        renderer.shared(state, group, room.writer.trouble), html=renderer.wall(state, group, turn // LEAF_TURNS, now)
    )
    return call.render(
        "wall.html", group.lang, room=room.brief, shown=shown, frame_id=rendered.id, turn=turn, now=now,
        query=f"l={group.lang}{f'&l2={group.second}' if group.second else ''}", stream=f"{call.base}/w/{room.wall}",
        langs=[lang for lang in (group.lang, group.second) if lang],
    )  # fmt: skip


_CODE = "(?P<code>[^/]{1,12})"
_REMOTE = "/f/(?P<token>[A-Z0-9]{1,12}-[0-9a-f]{32})"
ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/", pages.enter),
    ("GET", "/j/", pages.enter),  # where the front page belongs to the house, behind a proxy
    ("POST", "/j/", pages.enter_code),
    ("GET", f"/j/{_CODE}", pages.join),
    ("POST", f"/j/{_CODE}", pages.take_seat),
    ("POST", f"/j/{_CODE}/back", pages.come_back),
    ("GET", f"/r/{_CODE}", pages.room_page),
    ("POST", f"/r/{_CODE}/act", pages.act),
    ("GET", f"/r/{_CODE}/stream", streams.stream),
    ("GET", f"/r/{_CODE}/frame", streams.frame),
    ("GET", f"/r/{_CODE}/own", pages.own_step),
    ("POST", f"/r/{_CODE}/lang", pages.set_language),
    ("POST", f"/r/{_CODE}/table", pages.sit_at),
    ("POST", f"/r/{_CODE}/turn", tablet.take_turn),
    ("POST", f"/r/{_CODE}/turn/back", tablet.come_back),
    ("POST", f"/r/{_CODE}/pass", tablet.pass_on),
    ("GET", f"/r/{_CODE}/me", pages.me),
    ("GET", f"/r/{_CODE}/sends", pages.sends),
    ("GET", rf"/r/{_CODE}/sound/(?P<name>[0-9a-f]{{32}}\.[a-z0-9]{{3,4}})", sound.sound),
    ("GET", f"/r/{_CODE}/checkin", checkin.check_in),
    ("POST", f"/r/{_CODE}/checkin", checkin.by_code),
    ("POST", f"/r/{_CODE}/checkin/name", checkin.by_name),
    ("GET", "/w/(?P<token>[A-Za-z0-9_-]{16,64})", wall),
    ("GET", "/w/(?P<token>[A-Za-z0-9_-]{16,64})/stream", streams.wall_stream),
    ("GET", "/w/(?P<token>[A-Za-z0-9_-]{16,64})/frame", streams.wall_frame),
    ("GET", _REMOTE, remote.page),
    ("GET", f"{_REMOTE}/frame", remote.frame),
    ("POST", _REMOTE, remote.do),
    ("GET", "/i/(?P<token>[a-f0-9]{32})", interpreter.page),
    ("GET", "/i/(?P<token>[a-f0-9]{32})/ahead", interpreter.part),
    ("GET", "/s/(?P<name>[A-Za-z0-9_.-]{1,60})", asset),
    ("GET", "/health", health),
)
_Table = dict[tuple[str, str], list[tuple[re.Pattern[str], Handler]]]


def _table() -> _Table:
    """The routes by method and first part of the path: one or two patterns to try for each request, not all."""
    table: _Table = {}
    for method, pattern, handler in ROUTES:
        table.setdefault((method, pattern.split("/")[1]), []).append((re.compile(pattern), handler))
    return table


_TABLE = _table()
_FOR_DATA = (b"x-content-type-options", b"strict-transport-security")
_READ = ("path", "raw_path", "query_string", "root_path", "state", "asgi")
"""What of a request's scope nobody looks at once its stream has begun."""
_SECOND_PHONE = re.compile(r"/as-[2-9](?=/)")


class PhoneApp:
    """The ASGI application of the phone door."""

    def __init__(self, door: Door) -> None:
        self._door = door
        framed = " ".join(("'self'", *door.config.framed_by))
        common = {
            "content-security-policy": (
                "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; "
                "connect-src 'self'; "
                f"form-action 'self'; base-uri 'none'; frame-ancestors {framed}"
            ),
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "cross-origin-opener-policy": "same-origin",
        }
        self._secure = door.config.secure  # server mode, behind TLS; a LAN has plain http
        if self._secure:
            common["strict-transport-security"] = "max-age=31536000"
        self._common = [(name.encode(), value.encode("latin-1")) for name, value in common.items()]
        # What a page may load or frame means nothing to data; an answer to a phone's act is sent by the thousand.
        self._for_data = [each for each in self._common if each[0] in _FOR_DATA]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        base = _SECOND_PHONE.match(request.path) if request.path.startswith("/as-") else None
        call = Call(self._door, request, base.group() if base else "", {})
        answer = await self._answer(call, request.path[base.end() :] if base else request.path)
        if isinstance(answer, Stream):
            del call, request, base
            list.clear(scope["headers"])  # a stream stays for hours: 2 kB a phone that nothing needs any more
            for part in _READ:
                scope.pop(part, None)
            try:
                await answer.run(send)
            except NotStored:  # before its first word: the room went to another door, the phone asks again
                await Response(status=503).send(send, self._common, self._secure)
            return
        if b"gzip" in request.headers.raw(b"accept-encoding"):
            answer = squeeze(answer)
        common = self._for_data if answer.kind == "application/json" else self._common
        await answer.send(send, common, self._secure)

    async def _answer(self, call: Call, path: str) -> Response | Stream:
        method = "GET" if call.request.method == "HEAD" else call.request.method
        try:
            for pattern, handler in _TABLE.get((method, path.split("/", 2)[1]), ()):
                match = pattern.fullmatch(path)
                if match is not None:
                    call.match = match.groupdict()
                    passed_on = await elsewhere(call) if self._door.shared is not None else None
                    return passed_on or await handler(call)
            return self._cannot(call, "phone-no-such-page", 404)
        except Instead as instead:
            return instead.response
        except NotStored:
            return self._cannot(call, "phone-door-away", 503)
        except TooLarge:
            return self._cannot(call, "phone-too-large", 413)
        except NotUnderstood:
            return self._cannot(call, "phone-not-understood", 400)
        except Exception:
            mark = secrets.token_hex(4)
            _log.exception("bug %s at %s %s", mark, method, path)
            return self._cannot(call, "phone-bug", 500, mark=mark)

    def _cannot(self, call: Call, key: str, status: int, **args: str) -> Response:
        page = call.sentence(key, status, None, **args)
        if not call.request.wants_json:
            return page
        words = call.words(key, **args)
        return json({"ok": False, "code": key, "words": words}, status)
