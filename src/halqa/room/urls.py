"""The facilitator's pages."""

from __future__ import annotations

from django.urls import path

from halqa.room.views import (
    case,
    commands,
    export,
    hands,
    interpreter,
    joining,
    kit,
    pacing,
    pages,
    paper,
    people,
    replay,
    rows,
    tables,
    written,
)

app_name = "room"
urlpatterns = [
    path("", pages.home, name="home"),
    path("<str:session>/", pages.desk, name="desk"),
    path("<str:session>/open/", pages.open_now, name="open"),
    path("<str:session>/now/", pages.now, name="now"),
    path("<str:session>/people/", pages.people, name="people"),
    path("<str:session>/join/", joining.join, name="join"),
    path("<str:session>/join/card/", joining.card, name="card"),
    path("<str:session>/join/network/", joining.network, name="network"),
    path("<str:session>/step/", commands.step, name="step"),
    path("<str:session>/case/", case.case, name="case"),
    path("<str:session>/timer/", pacing.timer, name="timer"),
    path("<str:session>/minutes/", pacing.minutes, name="minutes"),
    path("<str:session>/pacing/", pacing.pacing, name="pacing"),
    path("<str:session>/reflow/", pacing.reflow, name="reflow"),
    path("<str:session>/tables/", tables.tables, name="tables"),
    path("<str:session>/interpreter/", interpreter.interpreter, name="interpreter"),
    path("<str:session>/people/times/", people.times, name="times"),
    path("<str:session>/people/roster/", people.roster, name="roster"),
    path("<str:session>/remote/", people.remote, name="remote"),
    path("<str:session>/half-day/", commands.half_day, name="half-day"),
    path("<str:session>/check-in/", commands.check_in, name="check-in"),
    path("<str:session>/heads/", commands.heads, name="heads"),
    path("<str:session>/way/", commands.way, name="way"),
    path("<str:session>/paper/<str:activity>/", paper.paper, name="paper"),
    path("<str:session>/paper/<str:activity>/card/", paper.card, name="paper-card"),
    path("<str:session>/kit/<str:half_day>/", kit.kit, name="kit"),
    path("<str:session>/page/", kit.guide, name="guide"),
    path("<str:session>/hands/<str:activity>/", hands.hands, name="hands"),
    path("<str:session>/replay/", replay.replay, name="replay"),
    path("<str:session>/rows/<str:activity>/", rows.rows, name="rows"),
    path("<str:session>/export/", export.export, name="export"),
    path("<str:session>/export/<str:form>/", export.file, name="export-file"),
    path("<str:session>/questions/<str:activity>/", commands.question, name="question"),
    path("<str:session>/written/<str:activity>/", written.written, name="written"),
    path("<str:session>/map/<str:activity>/", written.chain, name="chain"),
    path("<str:session>/map/<str:activity>/poster/", written.poster, name="poster"),
]
