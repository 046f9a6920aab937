from django.urls import path

from wherenext.web.occupations import views

app_name = "occupations"
urlpatterns = [
    path("", views.page, name="page"),
    path("search/", views.search, name="search"),
    path("browse/", views.browse, name="browse"),
    path("browse/group/<slug:key>/", views.group, name="group"),
    path("browse/industry/<slug:key>/", views.industry, name="industry"),
    path("choice/", views.choice, name="choice"),
    path("<str:code>/", views.occupation, name="occupation"),
]
