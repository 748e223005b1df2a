// Package sdks names the clients that the lookups use, so that they are downloaded.
package sdks

import (
	_ "github.com/aws/aws-sdk-go-v2/config"
	_ "github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	_ "github.com/cyberark/conjur-api-go/conjurapi"
	_ "github.com/hashicorp/vault/api"
)
