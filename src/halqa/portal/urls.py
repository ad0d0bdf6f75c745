"""The public pages, where nothing asks who reads, and the portal's staff pages under `house/portal/`."""

from __future__ import annotations

from django.urls import path

from halqa.portal.views import act, data, demo, pages, staff, stories

app_name = "portal"

urlpatterns = [
    path("", pages.front, name="home"),
    path("first/", demo.demo_home, name="first"),
    path("portal/", pages.welcome, name="welcome"),
    path("about/", pages.about, name="about"),
    path("work/", pages.work, name="work"),
    path("agenda-2030/", pages.agenda, name="agenda"),
    path("stories/", stories.stories, name="stories"),
    path("stories/published/<slug:slug>/", stories.published_story, name="published"),
    path("stories/<slug:slug>/", stories.sealed_story, name="story"),
    path("data/", data.data, name="data"),
    path("data/claims/<slug:slug>.claims.json", data.claims_file, name="claims"),
    path("data/claims.schema.json", data.claims_schema, name="schema"),
    path("data/reports/<str:name>", data.report_record, name="record"),
    path("act/", act.act, name="act"),
    path("act/<slug:kind>/", act.write, name="write"),
    path("act/<slug:kind>/received/", act.received, name="received"),
    path("house/portal/", staff.publications, name="publications"),
    path("house/portal/publish/<str:key>/", staff.publish, name="publish"),
    path("house/portal/withdraw/<slug:slug>/", staff.withdraw, name="withdraw"),
    path("house/portal/messages/", staff.inbox, name="inbox"),
    path("house/portal/messages/<int:pk>/erase/", staff.erase, name="erase"),
]
