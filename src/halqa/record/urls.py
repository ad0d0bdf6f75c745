"""The record's pages."""

from __future__ import annotations

from django.urls import path

from halqa.record.views import pages, sheets

app_name = "record"
urlpatterns = [
    path("", pages.home, name="home"),
    path("sessions/<str:session>/", pages.session, name="session"),
    path("sessions/<str:session>/sheets/<str:half_day>/", sheets.sheet, name="sheet"),
]
