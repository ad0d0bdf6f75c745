"""Addresses of accounts."""

from __future__ import annotations

from django.urls import path

from halqa.staff import views

app_name = "staff"
urlpatterns = [
    path("me/", views.me, name="me"),
    path("accounts/", views.accounts, name="accounts"),
    path("accounts/<int:pk>/roles/", views.roles, name="roles"),
    path("accounts/<int:pk>/switch/", views.switch, name="switch"),
    path("accounts/<int:pk>/password/", views.password, name="password"),
    path("audit/", views.audit, name="audit"),
    path("links/<str:token>/", views.link, name="link"),
]
