from django.urls import path

from wherenext.web.record import views

app_name = "record"
urlpatterns = [
    path("", views.page, name="page"),
    path("export/", views.export, name="export"),
    path("import/", views.take_in, name="import"),
    path("delete/", views.delete, name="delete"),
    path("entry/<str:identifier>/", views.entry, name="entry"),
    path("entry/<str:identifier>/take-back/", views.take_back, name="take-back"),
    path("entry/<str:identifier>/erase/", views.erase, name="erase"),
]
