"""The desk's addresses."""

from __future__ import annotations

from django.urls import path

from halqa.desk.views import frame, home, paper, people, roster, session

app_name = "desk"
urlpatterns = [
    path("", home.home, name="home"),
    path("sessions/new/", home.plan, name="plan"),
    path("frame/", frame.frame, name="frame"),
    path("frame/<slug:what>/", frame.add, name="add"),
    path("frame/share/<slug:project>/<slug:funder>/drop/", frame.drop_share, name="drop-share"),
    path("sessions/<slug:session>/", session.session, name="session"),
    path("sessions/<slug:session>/half-days/", session.half_days, name="half-days"),
    path("sessions/<slug:session>/seats/", session.seats, name="seats"),
    path("sessions/<slug:session>/people/new/", people.new, name="person-new"),
    path("sessions/<slug:session>/sheets/<slug:half_day>/", paper.sheet, name="sheet"),
    path("sessions/<slug:session>/badges/", paper.badges, name="badges"),
    path("sessions/<slug:session>/roster/", roster.upload, name="roster"),
    path("rosters/template.<slug:form>", roster.template, name="template"),
    path("rosters/<slug:roster>/", roster.dry_run_page, name="dry-run"),
    path("rosters/<slug:roster>/apply/", roster.apply, name="apply"),
    path("rosters/<slug:roster>/undo/", roster.undo, name="undo"),
    path("people/<slug:enrolment>/", people.edit, name="person"),
    path("people/<slug:enrolment>/nomination/", people.nomination, name="nomination"),
]
