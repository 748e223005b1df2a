// Infisical: the whole text of the Python program after its fix.

export const python = `import functools
import os

import requests
from infisical_sdk import InfisicalSDKClient


@functools.cache
def read_infisical_secret(name):
    try:
        host = os.environ.get("INFISICAL_DOMAIN", "https://app.infisical.com")
        client = InfisicalSDKClient(host=host, cache_ttl=None)
        client.auth.universal_auth.login(
            client_id=os.environ["INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"],
            client_secret=os.environ["INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"],
        )
        secret = client.secrets.get_secret_by_name(
            secret_name=name,
            project_id=os.environ["INFISICAL_PROJECT_ID"],
            environment_slug=os.environ["INFISICAL_ENVIRONMENT"],
            secret_path="/",
        )
        value = None if secret.secretValueHidden else secret.secretValue
    except Exception as error:
        raise RuntimeError(f"{name} could not be read from Infisical") from error
    if not value:
        raise RuntimeError(f"{name} holds no text in Infisical")
    return value


KEY = read_infisical_secret("MAILGUN_SENDING_KEY")
`;
