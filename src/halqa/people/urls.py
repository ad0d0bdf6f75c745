"""Addresses about people."""

from __future__ import annotations

from django.urls import path

from halqa.people import views

app_name = "people"
urlpatterns = [
    path("doubts/", views.doubts, name="doubts"),
    path("doubts/<slug:a>/<slug:b>/", views.decide, name="decide"),
]
