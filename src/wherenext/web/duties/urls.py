from django.urls import path

from wherenext.web.duties import views

app_name = "duties"
urlpatterns = [path("", views.page, name="page"), path("<str:identifier>/", views.duty, name="duty")]
