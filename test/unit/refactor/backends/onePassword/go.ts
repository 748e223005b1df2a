// 1Password: the whole text of the Go program after its fix.

export const go = `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	onepassword "github.com/1password/onepassword-sdk-go"
)

var key = mustOnePasswordSecret("op://app/mailgun-sending-key/credential")

func main() {
	println(key)
}

var mustOnePasswordSecretCache sync.Map

// mustOnePasswordSecret reads a secret from 1Password, once; a program without it can't go on.
func mustOnePasswordSecret(reference string) string {
	if known, ok := mustOnePasswordSecretCache.Load(reference); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from 1Password: %w", reference, err))
		}
	}
	ctx := context.Background()
	token := os.Getenv("OP_SERVICE_ACCOUNT_TOKEN")
	if token == "" {
		panic("OP_SERVICE_ACCOUNT_TOKEN is not set")
	}
	client, err := onepassword.NewClient(
		ctx,
		onepassword.WithServiceAccountToken(token),
		onepassword.WithIntegrationInfo("app", "1.0.0"),
	)
	check(err)
	value, err := client.Secrets().Resolve(ctx, reference)
	check(err)
	if value == "" {
		panic(reference + " holds no text in 1Password")
	}
	mustOnePasswordSecretCache.Store(reference, value)
	return value
}
`;
