// 1Password: the whole text of the Python program after its fix.

export const python = `import asyncio
import functools
import os

import requests
from onepassword.client import Client


@functools.cache
def read_onepassword_secret(reference):
    try:
        async def resolve():
            client = await Client.authenticate(
                auth=os.environ["OP_SERVICE_ACCOUNT_TOKEN"],
                integration_name="app",
                integration_version="1.0.0",
            )
            return await client.secrets.resolve(reference)

        value = asyncio.run(resolve())
    except Exception as error:
        raise RuntimeError(f"{reference} could not be read from 1Password") from error
    if not value:
        raise RuntimeError(f"{reference} holds no text in 1Password")
    return value


KEY = read_onepassword_secret("op://app/mailgun-sending-key/credential")
`;
