// Azure Key Vault: the whole text of the Python program after its fix.

export const python = `import functools
import os

import requests
from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient


@functools.cache
def read_key_vault_secret(name):
    try:
        url = os.environ["AZURE_KEY_VAULT_URL"]
        client = SecretClient(vault_url=url, credential=DefaultAzureCredential())
        value = client.get_secret(name).value
    except Exception as error:
        raise RuntimeError(f"{name} could not be read from Azure Key Vault") from error
    if not value:
        raise RuntimeError(f"{name} holds no text in Azure Key Vault")
    return value


KEY = read_key_vault_secret("mailgun-sending-key")
`;
