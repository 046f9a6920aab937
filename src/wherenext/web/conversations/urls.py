from django.urls import path

from wherenext.web.conversations import views

app_name = "conversations"
urlpatterns = [
    path("", views.page, name="page"),
    path("new/", views.new, name="new"),
    path("<str:identifier>/", views.conversation, name="conversation"),
    path("<str:identifier>/plan/", views.plan, name="plan"),
    path("<str:identifier>/debrief/", views.debrief, name="debrief"),
    path("<str:identifier>/lessons/", views.lessons, name="lessons"),
]
