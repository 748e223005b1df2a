// AWS Secrets Manager in Go, with version 2 of the SDK.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

const sdk = 'github.com/aws/aws-sdk-go-v2';

/** Package variables are initialised before `main`, so a missing secret stops the start. */
export function go({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...['context', 'fmt', 'sync'].map((module) => ({ as: module, module })),
      { as: 'config', module: `${sdk}/config` },
      { as: 'secretsmanager', module: `${sdk}/service/secretsmanager` },
    ],
    packages: [`${sdk}/config`, `${sdk}/service/secretsmanager`],
    tight: true,
    helper: { name: 'mustAWSSecret', hoisted: true, code },
    expression: (w) => `${w.helper}("${id}")`,
  };
}

function code(w: Writer): string {
  const cache = `${w.helper}Cache`;
  const sdk = w.local('secretsmanager');
  return laidOut(
    w,
    `
    var ${cache} ${w.local('sync')}.Map

    // ${w.helper} reads a secret from AWS Secrets Manager, once; a program without it can't go on.
    func ${w.helper}(id string) string {
      if known, ok := ${cache}.Load(id); ok {
        return known.(string)
      }
      check := func(err error) {
        if err != nil {
          panic(${w.local('fmt')}.Errorf("%s could not be read from AWS Secrets Manager: %w", id, err))
        }
      }
      ctx := ${w.local('context')}.Background()
      settings, err := ${w.local('config')}.LoadDefaultConfig(ctx)
      check(err)
      input := &${sdk}.GetSecretValueInput{SecretId: &id}
      output, err := ${sdk}.NewFromConfig(settings).GetSecretValue(ctx, input)
      check(err)
      if output.SecretString == nil || *output.SecretString == "" {
        panic(id + " holds no text in AWS Secrets Manager")
      }
      ${cache}.Store(id, *output.SecretString)
      return *output.SecretString
    }
    `,
  );
}
