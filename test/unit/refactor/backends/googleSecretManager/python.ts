// Google Secret Manager: the whole text of the Python program after its fix.

export const python = `import functools
import os

import requests
from google.cloud import secretmanager


@functools.cache
def read_google_secret(secret_id):
    try:
        project = os.environ["GOOGLE_CLOUD_PROJECT"]
        client = secretmanager.SecretManagerServiceClient()
        version = client.secret_path(project, secret_id) + "/versions/latest"
        value = client.access_secret_version(name=version).payload.data.decode("utf-8")
    except Exception as error:
        raise RuntimeError(f"{secret_id} could not be read from Google Secret Manager") from error
    if not value:
        raise RuntimeError(f"{secret_id} holds no text in Google Secret Manager")
    return value


KEY = read_google_secret("mailgun-sending-key")
`;
