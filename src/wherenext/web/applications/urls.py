from django.urls import path

from wherenext.web.applications import views

app_name = "applications"
urlpatterns = [
    path("", views.page, name="page"),
    path("<str:identifier>/", views.application, name="application"),
    path("<str:identifier>/rejected/", views.reject, name="reject"),
]
