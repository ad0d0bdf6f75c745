"""Django's settings of the staff door. What an administrator may change is in `environment.py`."""

from __future__ import annotations

from pathlib import Path

from halqa.server import databases, environment

ENVIRONMENT = environment.read()
HALQA_DEMO = ENVIRONMENT.demo
HALQA_DATA: Path = ENVIRONMENT.data
HALQA_ROOMS: Path = ENVIRONMENT.data / "rooms"
HALQA_PACKS: Path = Path(__file__).resolve().parents[3] / "packs"
HALQA_OWN_PACKS: Path = ENVIRONMENT.data / "packs"
HALQA_ORGANISATION = ENVIRONMENT.organisation
HALQA_FOCAL_POINT = ENVIRONMENT.focal_point

SECRET_KEY = ENVIRONMENT.secret
DEBUG = ENVIRONMENT.debug
TLS = ENVIRONMENT.origin.startswith("https://")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]
if ENVIRONMENT.origin:
    ALLOWED_HOSTS.append(ENVIRONMENT.origin.split("://", 1)[1].split(":")[0].rstrip("/"))
    CSRF_TRUSTED_ORIGINS = [ENVIRONMENT.origin]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "halqa.server.theme",
    "halqa.staff",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "halqa.people",
    "halqa.studio",
    "halqa.desk",
    "halqa.room",
    "halqa.record",
    "halqa.portal",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "halqa.server.middleware.policy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "halqa.server.middleware.moment",
    "halqa.server.middleware.language",
    "halqa.server.middleware.access",
]

ROOT_URLCONF = "halqa.server.urls"
WSGI_APPLICATION = "halqa.server.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["halqa.server.theme.templatetags.halqa"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "halqa.server.middleware.page_context",
            ],
        },
    },
]

DATABASES = {"default": databases.sqlite(HALQA_DATA / "staff.sqlite")}
if ENVIRONMENT.database:
    DATABASES = {"default": databases.postgres(ENVIRONMENT.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "staff.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_ADAPTER = "halqa.server.accounts.ClosedAccounts"
ACCOUNT_FORMS = {
    "change_password": "halqa.server.account_forms.ChangePassword",
    "set_password": "halqa.server.account_forms.SetPassword",
}
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
MFA_ADAPTER = "halqa.server.accounts.SecondFactor"
LOGIN_REDIRECT_URL = "/house/"
LOGIN_URL = "/accounts/login/"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]

SESSION_COOKIE_NAME = "halqa-staff"
SESSION_COOKIE_AGE = 60 * 60 * 12
SESSION_COOKIE_SECURE = TLS
CSRF_COOKIE_SECURE = TLS
CSRF_COOKIE_NAME = "halqa-csrf"
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if TLS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TLS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"

USE_TZ = True
TIME_ZONE = "Africa/Casablanca"
USE_I18N = False
LANGUAGE_CODE = "fr"
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
