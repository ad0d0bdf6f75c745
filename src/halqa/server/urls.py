"""The URLs of the staff door. Every view carries its rule (`staff.rules`); a test holds the table against them."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("accounts/", include("allauth.account.urls")),
    path("accounts/2fa/", include("allauth.mfa.urls")),
    path("desk/", include("halqa.desk.urls")),
    path("room/", include("halqa.room.urls")),
    path("record/", include("halqa.record.urls")),
    path("", include("halqa.portal.urls")),
]
