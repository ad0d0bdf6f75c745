"""The studio's addresses."""

from __future__ import annotations

from django.urls import path

from halqa.studio.views import arranging, edit, making, packs

app_name = "studio"
urlpatterns = [
    path("", packs.home, name="home"),
    path("new/", making.new, name="new"),
    path("packs/<slug:name>/copy/", making.copy, name="copy"),
    path("packs/<slug:name>/", packs.pack, name="pack"),
    path("packs/<slug:name>/add/", arranging.add, name="add"),
    path("packs/<slug:name>/add/case/", arranging.add_case, name="add-case"),
    path("packs/<slug:name>/files/<str:file>/add/", arranging.begin, name="begin"),
    path("packs/<slug:name>/files/<str:file>/drop/", arranging.drop_file, name="drop-file"),
    path("packs/<slug:name>/files/<str:file>/arrange/<path:section>/", arranging.arrange, name="arrange"),
    path("packs/<slug:name>/files/<str:file>/sections/<path:section>/", edit.section, name="section"),
]
