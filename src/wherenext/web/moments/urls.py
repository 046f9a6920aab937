from django.urls import path

from wherenext.web.moments import views

app_name = "moments"
urlpatterns = [
    path("", views.page, name="page"),
    path("new/", views.new, name="new"),
    path("others/", views.others, name="others"),
    path("skills/", views.skills, name="skills"),
    path("skills/<str:identifier>/", views.skill, name="skill"),
    path("<str:identifier>/", views.moment, name="moment"),
    path("<str:identifier>/skills/", views.find_skills, name="find-skills"),
    path("<str:identifier>/<slug:question>/", views.ask, name="ask"),
]
