// keylift:ignore-file because the sample's settings look like real ones
// Compose, an image, Kubernetes objects and a chart.
import { valueMark } from './valueMark';

export const containers: Readonly<Record<string, string>> = {
  'compose.yaml': `services:
  web:
    build: ./web
    environment:
      MAILGUN_API_KEY: \${MAILGUN_API_KEY:?missing} «passes Compose service web»
      PORT: 3000
  worker:
    image: worker
    env_file: .env «passes Compose service worker»
  jobs:
    image: jobs
    environment:
      - MG_KEY=\${MAILGUN_API_KEY} «passes Compose service jobs»
      - MAILGUN_API_KEY «passes Compose service jobs»
    command: run --key $$MAILGUN_API_KEY
  database:
    image: postgres
    environment:
      OTHER_KEY: \${OTHER_KEY}
`,
  Dockerfile: `FROM node
ARG MAILGUN_API_KEY «passes image of Dockerfile»
ENV MG_KEY=$MAILGUN_API_KEY «passes image of Dockerfile»
# RUN echo $MAILGUN_API_KEY
RUN curl --user "api:$MAILGUN_API_KEY" https://example.com «reads image of Dockerfile»
`,
  'k8s/mail.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: mail
stringData:
  api-key: ${valueMark} «defines Secret mail»
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  template:
    spec:
      containers:
        - name: mailer
          env:
            - name: MAILGUN_API_KEY «passes Deployment mailer»
              valueFrom:
                secretKeyRef: { name: mail, key: api-key }
            - name: OTHER
              valueFrom: { secretKeyRef: { name: other, key: api-key } }
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: digest
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: digest
              envFrom:
                - secretRef:
                    name: mail «passes CronJob digest»
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: unrelated
spec:
  template:
    spec:
      containers:
        - name: unrelated
          envFrom:
            - secretRef: { name: other }
`,
  'charts/shop/Chart.yaml': 'name: shop\n',
  'charts/shop/values.yaml': `mailgun:
  apiKey: ${valueMark} «defines»
  domain: mg.example.com
`,
  'charts/shop/templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-shop
spec:
  template:
    spec:
      containers:
        - name: shop
          {{- if .Values.mailgun }}
          env:
            - name: MAILGUN_API_KEY
              value: {{ .Values.mailgun.apiKey | quote }} «passes Deployment …-shop»
            - name: DOMAIN
              value: {{ .Values.mailgun.domain }}
          {{- end }}
`,
};
