"""The studio's addresses."""

from __future__ import annotations

from django.urls import path

from halqa.studio import views

app_name = "studio"
urlpatterns = [
    path("", views.home, name="home"),
    path("packs/<slug:name>/", views.pack, name="pack"),
]
