"""The URLs of the staff door. Every view carries its rule (`staff.rules`); a test holds the table against them."""

from __future__ import annotations

from django.urls import include, path

from halqa.server import house

handler500 = "halqa.server.failed.failed"

urlpatterns = [
    path("accounts/", include("halqa.server.account_urls")),
    path("house/", house.house, name="house"),
    path("staff/", include("halqa.staff.urls")),
    path("studio/", include("halqa.studio.urls")),
    path("people/", include("halqa.people.urls")),
    path("desk/", include("halqa.desk.urls")),
    path("room/", include("halqa.room.urls")),
    path("record/", include("halqa.record.urls")),
    path("", include("halqa.portal.urls")),
]
