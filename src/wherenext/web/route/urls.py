from django.urls import path

from wherenext.web.route import views
from wherenext.web.route.compared import choose, compare
from wherenext.web.route.days import calendar

app_name = "route"
urlpatterns = [
    path("", views.page, name="page"),
    path("wherenext-route.ics", calendar, name="calendar"),
    path("<str:identifier>/", compare, name="compare"),
    path("<str:identifier>/choose/<str:key>/", choose, name="choose"),
    path("<str:identifier>/steps/", views.steps, name="steps"),
    path("<str:identifier>/anew/", views.anew, name="anew"),
]
