// The fixes of Kubernetes manifests: whole texts before and after, and what YAML makes of them.
import { strict as assert } from 'node:assert';
import { checkYaml, readYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const manifest = { languageId: 'yaml', path: 'k8s/web.yaml' };
const head =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  namespace: prod\nspec:\n  containers:\n    - name: web\n';

describe('Kubernetes', () => {
  it('reads a variable from a Secret', async () => {
    const after = `${head}      env:\n        - name: KEY\n          valueFrom:\n            secretKeyRef:\n              name: shop-secrets\n              key: acme-key # keep\n        - name: A\n          value: b\n`;
    const plan = await checkYaml(
      manifest,
      `${head}      env:\n        - name: KEY\n          value: "«»" # keep\n        - name: A\n          value: b\n`,
      after,
    );
    const [pod] = readYaml(after);
    const env = [
      { name: 'KEY', valueFrom: { secretKeyRef: { name: 'shop-secrets', key: 'acme-key' } } },
      { name: 'A', value: 'b' },
    ];
    assert.deepEqual((pod as { spec: unknown }).spec, { containers: [{ name: 'web', env }] });
    assert.equal(plan.title, 'Move to Kubernetes secret ACME_KEY');
    assert.ok(
      plan.store.instructions.includes(
        'printf %s "$VALUE" | kubectl create secret generic shop-secrets --namespace prod --from-file=acme-key=/dev/stdin',
      ),
    );
    assert.match(plan.notes.join('\n'), /Secret shop-secrets under the key acme-key/);
  });

  it('changes the key where it begins the entry', async () => {
    await checkYaml(
      manifest,
      `${head}      env:\n      - value: «»\n        name: KEY\n`,
      `${head}      env:\n      - valueFrom:\n          secretKeyRef:\n            name: shop-secrets\n            key: acme-key\n        name: KEY\n`,
    );
  });

  it('keeps an entry in one line', async () => {
    await checkYaml(
      manifest,
      `${head}      env: [{ name: KEY, value: «» }]\n`,
      `${head}      env: [{ name: KEY, valueFrom: { secretKeyRef: { name: shop-secrets, key: acme-key } } }]\n`,
    );
  });

  it('indents as the file does, and takes a block', async () => {
    await checkYaml(
      { ...manifest, value: 'BEGIN x\nabc\nEND' },
      'apiVersion: v1\nkind: Pod\nspec:\n    containers:\n        - env:\n              - name: K\n                value: |\n                    «BEGIN x\n                    abc\n                    END»\n          image: x\n',
      'apiVersion: v1\nkind: Pod\nspec:\n    containers:\n        - env:\n              - name: K\n                valueFrom:\n                    secretKeyRef:\n                        name: app-secrets\n                        key: acme-key\n          image: x\n',
    );
  });

  it('names the key after the variable where the rule does not know whose it is', async () => {
    const plan = await checkYaml(
      { ...manifest, ruleId: 'generic-api-key' },
      `${head}      env:\n        - name: SHOP_TOKEN\n          value: «»\n`,
      `${head}      env:\n        - name: SHOP_TOKEN\n          valueFrom:\n            secretKeyRef:\n              name: shop-secrets\n              key: shop-token\n`,
    );
    assert.equal(plan.name, 'SHOP_TOKEN');
  });

  const env = (value: string): string =>
    `${head}      env:\n        - name: KEY\n          value: ${value}\n`;
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a Secret', 'apiVersion: v1\nkind: Secret\nstringData:\n  key: «»\n', /only encoded, not encrypted/],
    ['a ConfigMap', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  key: «»\n', /may read a ConfigMap/],
    ['an argument', `${head}      args: ["--key=«»"]\n`, /in the `env` of a container only/],
    ['a part of a value', env('postgres://u:«»@db'), /only partly secret/],
    ['a value that others use', env('&k «»\n        - name: B\n          value: *k'), /anchor/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(manifest, before, reason));
  }
});
