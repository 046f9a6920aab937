from django.urls import path

from wherenext.web.begin import views
from wherenext.web.begin.resume_views import confirm, page

app_name = "begin"
urlpatterns = [
    path("", views.page, name="page"),
    path("why-now/", views.why, name="why"),
    path("job/", views.job, name="job"),
    path("aims/", views.aims, name="aims"),
    path("aims/<str:identifier>/", views.aim, name="aim"),
    path("not-wanted/", views.dislikes, name="dislikes"),
    path("not-wanted/<str:identifier>/", views.dislike, name="dislike"),
    path("agreement/", views.agreement, name="agreement"),
    path("dates/", views.dates, name="dates"),
    path("dates/wherenext.ics", views.calendar, name="calendar"),
    path("resume/", page, name="resume"),
    path("resume/confirm/", confirm, name="confirm"),
]
