// keylift:ignore-file because the made-up values of these cases stand in charts
// The fixes of Helm's charts: templates keep their actions, and values files say why they keep their value.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const template = { languageId: 'yaml', path: 'charts/shop/templates/deployment.yaml' };
const deployment = (env: string): string =>
  `{{- if .Values.enabled }}
{{/* the shop
     and its: key */}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicas | default 2 }}
  template:
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          env:
            {{- range $k, $v := .Values.env }}
            - name: {{ $k }}
              value: {{ $v | quote }}
            {{- end }}
${env}          resources:
            {{- toYaml .Values.resources | nindent 12 }}
{{- end }}
`;
const reference = (secret: string): string =>
  `            - name: ACME_KEY
              valueFrom:
                secretKeyRef:
                  name: ${secret}
                  key: acme-key
`;

describe('A template of Helm', () => {
  it('reads a variable from the Secret of its chart, and keeps its actions', async () => {
    const plan = await checkRefactor(
      template,
      deployment('            - name: ACME_KEY\n              value: "«»"\n'),
      deployment(reference('shop-secrets')),
    );
    assert.equal(plan.title, 'Move to Kubernetes secret ACME_KEY');
    assert.match(
      plan.store.instructions.join('\n'),
      /kubectl create secret generic shop-secrets --from-file/,
    );
  });

  it('reads actions with quotes of every kind, and one that never ends, in one go', async () => {
    const around = (env: string): string =>
      deployment(
        `            - name: SIGN\n              value: {{ printf "%c }}" '"' | quote }}\n` +
          `            - name: TICK\n              value: {{ printf \`{{ "\` '\`' | quote }}\n${env}`,
      ) + `# {{ ${'""'.repeat(60)} '"\n`;
    await checkRefactor(
      template,
      around('            - name: ACME_KEY\n              value: "«»"\n'),
      around(reference('shop-secrets')),
    );
  });

  it('reads it from the Secret that the variables beside it come from', async () => {
    const beside =
      '            - name: B\n              valueFrom:\n                secretKeyRef:\n' +
      '                  name: {{ .Values.existingSecret | default (include "shop.fullname" .) }}\n                  key: b\n';
    const plan = await checkRefactor(
      template,
      deployment(`${beside}            - name: ACME_KEY\n              value: «»\n`),
      deployment(beside + reference('{{ .Values.existingSecret | default (include "shop.fullname" .) }}')),
    );
    assert.match(plan.store.instructions.join('\n'), /SECRET=name {2}# what \{\{ \.Values\.existingSecret/);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['an action', 'a: {{ .Values.a | default "«»" }}\n', /action of the template/],
    ['a Secret', 'kind: Secret\na: {{ .Values.a }}\nstringData:\n  k: «»\n', /b64enc/],
    ['another place', 'a: {{ .Values.a }}\nkey: «»\n', /secretKeyRef/],
    [
      'a part of a value',
      deployment('            - name: K\n              value: "{{ .Values.u }}:«»"\n'),
      /partly/,
    ],
    [
      'what is no YAML without its actions',
      '{{ if .Values.a }}\na: b\n  c: «»\n{{ end }}\n',
      /before its actions/,
    ],
  ];
  for (const [what, text, reason] of refused) {
    it(`is left alone in ${what}`, () => checkNotApplicable(template, text, reason));
  }
});

describe('The values of a chart', () => {
  const values = { languageId: 'yaml', path: 'charts/shop/values-prod.yaml' };

  it('are refused with the way that charts take', async () => {
    await checkNotApplicable(values, 'key: «»\n', /existingSecret with secretKeyRef/);
    await checkNotApplicable(
      values,
      'auth:\n  password: «»\n  existingSecret: ""\n',
      /write its name at existingSecret/,
    );
  });

  it('are no concern of Helm where they are the values of another program', () =>
    checkNotApplicable(
      { languageId: 'yaml', path: 'templates/app.yml' },
      'a: {{ a }}\nkey: «»\n',
      /not known which program/,
    ));
});
