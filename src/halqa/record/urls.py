"""The record's pages."""

from __future__ import annotations

from django.urls import path

from halqa.record.views import claims, owed, pages, reports, sheets

app_name = "record"
urlpatterns = [
    path("", pages.home, name="home"),
    path("claims/", claims.check, name="claims"),
    path("sessions/<str:session>/", pages.session, name="session"),
    path("sessions/<str:session>/post/", pages.post, name="post"),
    path("sessions/<str:session>/close/", pages.close, name="close"),
    path("sessions/<str:session>/reverse/", pages.reverse, name="reverse"),
    path("sessions/<str:session>/verify/", pages.verify, name="verify"),
    path("sessions/<str:session>/owed/", owed.owed, name="owed"),
    path("sessions/<str:session>/owed/note/", owed.note, name="owed-note"),
    path("sessions/<str:session>/owed/file.<str:form>", owed.file, name="owed-file"),
    path("sessions/<str:session>/commitments/", pages.commitments, name="commitments"),
    path("sessions/<str:session>/figures/<str:rule>/", pages.figure, name="figure"),
    path("sessions/<str:session>/sheets/<str:half_day>/", sheets.sheet, name="sheet"),
    path("trainings/<str:training>/", reports.index, name="reports"),
    path("trainings/<str:training>/<str:name>/<str:lang>/", reports.report, name="report"),
    path("trainings/<str:training>/<str:name>/<str:lang>/seal/", reports.seal, name="seal"),
    path("trainings/<str:training>/<str:name>/<str:lang>/file.<str:form>", reports.download, name="download"),
    path("sealed/<str:key>/", reports.sealed, name="sealed"),
    path("sealed/<str:key>/file.<str:form>", reports.sealed_file, name="sealed-file"),
]
