"""The studio's addresses."""

from __future__ import annotations

from django.urls import path

from halqa.studio.views import edit, making, packs

app_name = "studio"
urlpatterns = [
    path("", packs.home, name="home"),
    path("new/", making.new, name="new"),
    path("packs/<slug:name>/copy/", making.copy, name="copy"),
    path("packs/<slug:name>/", packs.pack, name="pack"),
    path("packs/<slug:name>/files/<str:file>/sections/<path:section>/", edit.section, name="section"),
]
