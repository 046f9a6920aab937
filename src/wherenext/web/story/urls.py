from django.urls import path

from wherenext.web.story import answer, views

app_name = "story"
urlpatterns = [
    path("", views.page, name="page"),
    path("whole/", views.whole, name="whole"),
    path("<slug:slug>/", answer.edit, name="answer"),
    path("<slug:slug>/begin/", answer.begin, name="begin"),
    path("<slug:slug>/rests-on/", answer.ties, name="ties"),
]
