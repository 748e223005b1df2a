module keylift.test/sdks

go 1.25.0

require (
	cloud.google.com/go/secretmanager v1.14.7
	github.com/1password/onepassword-sdk-go v0.3.1
	github.com/Azure/azure-sdk-for-go/sdk/azidentity v1.15.0
	github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets v1.5.1
	github.com/aws/aws-sdk-go-v2/config v1.33.15
	github.com/aws/aws-sdk-go-v2/service/secretsmanager v1.50.10
	github.com/cyberark/conjur-api-go v0.15.7
	github.com/hashicorp/vault/api v1.23.0
	github.com/infisical/go-sdk v0.5.100
)
