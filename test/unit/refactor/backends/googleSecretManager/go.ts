// Google Secret Manager: the whole text of the Go program after its fix.

export const go = `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	secretmanager "cloud.google.com/go/secretmanager/apiv1"
	"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"
)

var key = mustGoogleSecret("mailgun-sending-key")

func main() {
	println(key)
}

var mustGoogleSecretCache sync.Map

// mustGoogleSecret reads a secret from Google Secret Manager, once; a program without it can't go on.
func mustGoogleSecret(id string) string {
	if known, ok := mustGoogleSecretCache.Load(id); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from Google Secret Manager: %w", id, err))
		}
	}
	ctx := context.Background()
	project := os.Getenv("GOOGLE_CLOUD_PROJECT")
	if project == "" {
		panic("GOOGLE_CLOUD_PROJECT is not set")
	}
	client, err := secretmanager.NewClient(ctx)
	check(err)
	defer client.Close()
	version := fmt.Sprintf("projects/%s/secrets/%s/versions/latest", project, id)
	response, err := client.AccessSecretVersion(ctx, &secretmanagerpb.AccessSecretVersionRequest{Name: version})
	check(err)
	value := string(response.GetPayload().GetData())
	if value == "" {
		panic(id + " holds no text in Google Secret Manager")
	}
	mustGoogleSecretCache.Store(id, value)
	return value
}
`;
