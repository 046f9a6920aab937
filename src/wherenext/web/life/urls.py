from django.urls import path

from wherenext.web.life import views

app_name = "life"
urlpatterns = [
    path("", views.page, name="page"),
    path("dreams/", views.dreams, name="dreams"),
    path("dreams/<str:identifier>/", views.dream, name="dream"),
    path("constraints/", views.constraints, name="constraints"),
    path("constraints/<str:identifier>/", views.constraint, name="constraint"),
    path("money/", views.money, name="money"),
]
