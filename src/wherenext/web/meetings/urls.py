from django.urls import path

from wherenext.web.meetings import views

app_name = "meetings"
urlpatterns = [
    path("<int:number>/", views.meeting, name="meeting"),
    path("<int:number>/begin/", views.begin, name="begin"),
    path("<int:number>/clock/", views.clock, name="clock"),
]
