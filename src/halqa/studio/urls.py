"""The studio's addresses."""

from __future__ import annotations

from django.urls import path

from halqa.studio.views import arranging, edit, exchange, history, making, packs, paper, recordings, text

app_name = "studio"
urlpatterns = [
    path("", packs.home, name="home"),
    path("new/", making.new, name="new"),
    path("import/", exchange.come_new, name="import-new"),
    path("packs/<slug:name>/copy/", making.copy, name="copy"),
    path("packs/<slug:name>/", packs.pack, name="pack"),
    path("packs/<slug:name>/add/", arranging.add, name="add"),
    path("packs/<slug:name>/add/case/", arranging.add_case, name="add-case"),
    path("packs/<slug:name>/versions/", history.versions, name="versions"),
    path("packs/<slug:name>/versions/<slug:key>/", history.version, name="version"),
    path("packs/<slug:name>/versions/<slug:key>/restore/", history.bring_back, name="restore"),
    path("packs/<slug:name>/export/", exchange.leave, name="export"),
    path("packs/<slug:name>/export/<slug:form>/", exchange.leave_as, name="export-as"),
    path("packs/<slug:name>/export/<slug:form>/file/", exchange.leave_file, name="export-file"),
    path("packs/<slug:name>/import/", exchange.come, name="import"),
    path("packs/<slug:name>/sounds/<str:sound>", recordings.recording, name="sound"),
    path("packs/<slug:name>/files/<str:file>/text/", text.text, name="text"),
    path("packs/<slug:name>/files/<str:file>/map/", text.drawn, name="map"),
    path("packs/<slug:name>/files/<str:file>/paper/", paper.paper, name="paper"),
    path("packs/<slug:name>/files/<str:file>/add/", arranging.begin, name="begin"),
    path("packs/<slug:name>/files/<str:file>/drop/", arranging.drop_file, name="drop-file"),
    path("packs/<slug:name>/files/<str:file>/arrange/<path:section>/", arranging.arrange, name="arrange"),
    path("packs/<slug:name>/files/<str:file>/sections/<path:section>/", edit.section, name="section"),
]
