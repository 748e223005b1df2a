// Package sdks names the clients that the lookups use, so that they are downloaded.
package sdks

import (
	_ "cloud.google.com/go/secretmanager/apiv1"
	_ "github.com/1password/onepassword-sdk-go"
	_ "github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	_ "github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
	_ "github.com/aws/aws-sdk-go-v2/config"
	_ "github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	_ "github.com/cyberark/conjur-api-go/conjurapi"
	_ "github.com/hashicorp/vault/api"
	_ "github.com/infisical/go-sdk"
)
