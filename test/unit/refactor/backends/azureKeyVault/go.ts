// Azure Key Vault: the whole text of the Go program after its fix.

export const go = `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
)

var key = mustKeyVaultSecret("mailgun-sending-key")

func main() {
	println(key)
}

var mustKeyVaultSecretCache sync.Map

// mustKeyVaultSecret reads a secret from Azure Key Vault, once; a program without it can't go on.
func mustKeyVaultSecret(name string) string {
	if known, ok := mustKeyVaultSecretCache.Load(name); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from Azure Key Vault: %w", name, err))
		}
	}
	ctx := context.Background()
	url := os.Getenv("AZURE_KEY_VAULT_URL")
	if url == "" {
		panic("AZURE_KEY_VAULT_URL is not set")
	}
	credential, err := azidentity.NewDefaultAzureCredential(nil)
	check(err)
	client, err := azsecrets.NewClient(url, credential, nil)
	check(err)
	secret, err := client.GetSecret(ctx, name, "", nil)
	check(err)
	value := ""
	if secret.Value != nil {
		value = *secret.Value
	}
	if value == "" {
		panic(name + " holds no text in Azure Key Vault")
	}
	mustKeyVaultSecretCache.Store(name, value)
	return value
}
`;
