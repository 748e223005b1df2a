// Infisical: the whole text of the Go program after its fix.

export const go = `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	infisical "github.com/infisical/go-sdk"
)

var key = mustInfisicalSecret("MAILGUN_SENDING_KEY")

func main() {
	println(key)
}

var mustInfisicalSecretCache sync.Map

// mustInfisicalSecret reads a secret from Infisical, once; a program without it can't go on.
func mustInfisicalSecret(name string) string {
	if known, ok := mustInfisicalSecretCache.Load(name); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from Infisical: %w", name, err))
		}
	}
	ctx := context.Background()
	client := infisical.NewInfisicalClient(ctx, infisical.Config{SiteUrl: os.Getenv("INFISICAL_DOMAIN")})
	_, err := client.Auth().UniversalAuthLogin(
		os.Getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"),
		os.Getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"),
	)
	check(err)
	secret, err := client.Secrets().Retrieve(infisical.RetrieveSecretOptions{
		SecretKey:   name,
		ProjectID:   os.Getenv("INFISICAL_PROJECT_ID"),
		Environment: os.Getenv("INFISICAL_ENVIRONMENT"),
		SecretPath:  "/",
	})
	check(err)
	value := secret.SecretValue
	if value == "" {
		panic(name + " holds no text in Infisical")
	}
	mustInfisicalSecretCache.Store(name, value)
	return value
}
`;
