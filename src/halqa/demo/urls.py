"""The demonstration's URLs: its own pages, then the house as it is."""

from __future__ import annotations

from django.urls import include, path

from halqa.demo import views

demo = [
    path("circle", views.circle, name="circle"),
    path("state", views.state, name="state"),
    path("play", views.play, name="play"),
    path("stop-server", views.stop_server, name="stop"),
    path("door", views.at_the_door, name="door"),
    path("mend", views.mend, name="mend"),
    path("story", views.tell, name="story"),
    path("story/<slug:name>.<slug:form>", views.download, name="download"),
    path("as/<slug:role>", views.enter_as, name="as"),
]

urlpatterns = [
    path("demo/", include((demo, "demo"))),
    path("", include("halqa.server.urls")),
]
