from django.urls import path

from wherenext.web.destination import views
from wherenext.web.destination.compared import compare
from wherenext.web.destination.composed import parts
from wherenext.web.destination.difference import difference
from wherenext.web.destination.examined import reality

app_name = "destination"
urlpatterns = [
    path("", views.page, name="page"),
    path("compare/", compare, name="compare"),
    path("<str:identifier>/", views.destination, name="destination"),
    path("<str:identifier>/revise/", views.revise, name="revise"),
    path("<str:identifier>/reality/", reality, name="reality"),
    path("<str:identifier>/parts/", parts, name="parts"),
    path("<str:identifier>/difference/", difference, name="difference"),
    path("<str:identifier>/assume/", views.assume, name="assume"),
    path("assumption/<str:identifier>/", views.assumption, name="assumption"),
    path("assumption/<str:identifier>/correct/", views.correct, name="correct"),
]
