from django.urls import path

from wherenext.web.lock import views

app_name = "lock"
urlpatterns = [
    path("open/<str:token>", views.enter, name="enter"),
    path("unlock/", views.page, name="page"),
    path("unlock/code/", views.recover, name="recover"),
    path("first/", views.choose, name="choose"),
    path("recovery-code/", views.show_code, name="code"),
    path("passphrase/", views.change, name="change"),
    path("lock/settings/", views.settings, name="settings"),
    path("lock/", views.lock, name="lock"),
]
