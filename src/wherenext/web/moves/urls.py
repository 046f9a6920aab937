from django.urls import path

from wherenext.web.moves import views

app_name = "moves"
urlpatterns = [
    path("", views.page, name="page"),
    path("ideas/", views.ideas, name="ideas"),
    path("new/", views.new, name="new"),
    path("<str:identifier>/", views.move, name="move"),
    path("<str:identifier>/correct/", views.correct, name="correct"),
]
