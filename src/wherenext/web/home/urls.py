from django.urls import path

from wherenext.web.home import views

app_name = "home"
urlpatterns = [path("", views.page, name="page")]
