// keylift:ignore-file because the sample's settings look like real ones
// A workspace of eight languages with everything around it. A mark at a line's end tells what the inventory must say of it.

/** Stands for the value; each test draws its own. */
export const valueMark = '<VALUE>';

/** POSIX paths and texts; `«kind»` at the end of a line is an expected use, `«kind name»` names whose. */
export const sample: Readonly<Record<string, string>> = {
  '.env': `PORT=3000
MAILGUN_API_KEY=${valueMark} «defines»
OTHER_KEY=something-else-entirely
`,
  '.env.example': `PORT=
MAILGUN_API_KEY= «mentions»
`,
  '.gitignore': '.env\n',
  'README.md': `# Shop

Set \`MAILGUN_API_KEY\` before you start. «mentions»
The MAILGUN_API_KEY_ID is something else.
`,
  'web/package.json': `{
  "name": "web",
  "scripts": {
    "start": "MAILGUN_API_KEY=$MAILGUN_API_KEY node server.js", «reads»
    "test": "mocha"
  },
  "dependencies": {
    "mailgun.js": "10.2.3", «sdk»
    "mailgun.js-fake": "1.0.0"
  }
}
`,
  'web/server.js': `import Mailgun from 'mailgun.js'; «sdk»
const { PORT, MAILGUN_API_KEY } = process.env; «reads»
const again = process.env['MAILGUN_API_KEY']; «reads»
const url = \`https://x/?k=\${process.env.MAILGUN_API_KEY}\`; «reads»
const text = 'process.env.MAILGUN_API_KEY is not a read';
// process.env.MAILGUN_API_KEY in a comment «mentions»
const other = process.env.MAILGUN_API_KEY_ID;
const local = { MAILGUN_API_KEY: 1 };
local.MAILGUN_API_KEY;
`,
  'web/src/client.ts': `export const key = import.meta.env.MAILGUN_API_KEY; «reads»
export const host = 'https://api.mailgun.net/v3'; «sdk»
export const notHost = 'https://api.mailgun.network/v3';
`,
  'worker/requirements.txt': `requests==2.32.0
mailgun>=1 «sdk»
`,
  'worker/main.py': `import os
from os import environ

key = os.environ["MAILGUN_API_KEY"] «reads»
key = environ.get('MAILGUN_API_KEY', '') «reads»
key = os.getenv("MAILGUN_API_KEY") «reads»
text = f"key {os.environ['MAILGUN_API_KEY']}" «reads»
doc = "os.environ['MAILGUN_API_KEY']"
# os.getenv("MAILGUN_API_KEY") «mentions»
MAILGUN_API_KEY = "local constant"
print(MAILGUN_API_KEY)
`,
  'mailer/go.mod': `module example.com/mailer

require github.com/mailgun/mailgun-go/v4 v4.12.0 «sdk»
`,
  'mailer/main.go': `package main

import (
	"os"

	"github.com/mailgun/mailgun-go/v4" «sdk»
)

type config struct {
	Key string \`env:"MAILGUN_API_KEY,required"\` «reads»
}

func main() {
	key := os.Getenv("MAILGUN_API_KEY") «reads»
	_, ok := os.LookupEnv("MAILGUN_API_KEY") «reads»
	// os.Getenv("MAILGUN_API_KEY") «mentions»
}
`,
  'billing/pom.xml': '<project><artifactId>billing</artifactId></project>\n',
  'billing/src/Billing.java': `class Billing {
  String key = System.getenv("MAILGUN_API_KEY"); «reads»
  @Value("\${MAILGUN_API_KEY:}") «reads»
  String injected;
  String text = "System.getenv(\\"MAILGUN_API_KEY\\")";
}
`,
  'billing/src/Extra.kt': `val key = System.getenv("MAILGUN_API_KEY") ?: error("missing") «reads»
val same = "\${System.getenv("MAILGUN_API_KEY")}" «reads»
`,
  'billing/src/application.properties': `mail.key=\${MAILGUN_API_KEY} «reads»
# mail.old=\${MAILGUN_API_KEY} «mentions»
`,
  'legacy/Gemfile': `gem "mailgun-ruby", "~> 1.2" «sdk»
`,
  'legacy/mail.rb': `key = ENV.fetch("MAILGUN_API_KEY") «reads»
key = ENV['MAILGUN_API_KEY'] «reads»
text = "#{ENV['MAILGUN_API_KEY']}" «reads»
`,
  'php/composer.json': `{
  "require": {
    "mailgun/mailgun-php": "^3.5" «sdk»
  }
}
`,
  'php/mail.php': `<?php
use Mailgun\\Mailgun; «sdk»
$key = getenv('MAILGUN_API_KEY'); «reads»
$key = $_ENV['MAILGUN_API_KEY']; «reads»
$key = env('MAILGUN_API_KEY'); «reads»
`,
  'dotnet/App.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>\n',
  'dotnet/Mail.cs': `var key = Environment.GetEnvironmentVariable("MAILGUN_API_KEY"); «reads»
var text = $"k {Environment.GetEnvironmentVariable("MAILGUN_API_KEY")}"; «reads»
`,
  'rust/Cargo.toml': '[package]\nname = "rust"\n',
  'rust/src/main.rs': `fn key<'a>(x: &'a str) -> String {
    std::env::var("MAILGUN_API_KEY").unwrap() «reads»
}
`,
  'ios/Package.swift': 'let package = Package(name: "ios")\n',
  'ios/Mail.swift': `let key = ProcessInfo.processInfo.environment["MAILGUN_API_KEY"] «reads»
`,
  'scripts/send.sh': `#!/bin/bash
# needs $MAILGUN_API_KEY «mentions»
curl -s --user "api:\${MAILGUN_API_KEY:?}" https://api.mailgun.net/v3/domains «reads,sdk»
echo '$MAILGUN_API_KEY'
`,
  'scripts/unrelated.sh': `#!/bin/bash
send() {
  local MAILGUN_API_KEY="$1"
  curl --user "api:$MAILGUN_API_KEY" https://example.com
}
`,
  'scripts/send.ps1': `$key = $env:MAILGUN_API_KEY «reads»
$same = [Environment]::GetEnvironmentVariable("MAILGUN_API_KEY") «reads»
`,
  Makefile: `send:
	MAIL=$(MAILGUN_API_KEY) ./send «reads»
`,
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
  'jobs/package.json': '{ "name": "jobs" }\n',
  'jobs/run.ts': `export const key = process.env.MG_KEY; «reads»
export const none = process.env.OTHER_KEY;
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
  '.github/workflows/ci.yml': `on: push
env:
  NODE_ENV: test
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      MAILGUN_API_KEY: \${{ secrets.MG_LIVE_KEY }} «passes job test (ci.yml)»
    steps:
      - run: |
          npm ci
          curl --user "api:$MAILGUN_API_KEY" https://example.com «reads job test (ci.yml)»
      - uses: some/action@v1
        with:
          key: \${{ secrets.MG_LIVE_KEY }} «reads job test (ci.yml)»
  lint:
    runs-on: ubuntu-latest
    env:
      OTHER_KEY: \${{ secrets.OTHER_KEY }}
    steps:
      - run: npm run lint
`,
  '.gitlab-ci.yml': `send:
  script:
    - ./send --key "$MAILGUN_API_KEY" «reads job send (.gitlab-ci.yml)»
lint:
  script:
    - npm run lint
`,
  '.circleci/config.yml': `jobs:
  deploy:
    docker:
      - image: node
        environment:
          MAILGUN_API_KEY: $MG_CIRCLE_KEY «passes job deploy (config.yml)»
          MORE: $MG_CIRCLE_KEY
    steps:
      - run: ./deploy $MAILGUN_API_KEY «reads job deploy (config.yml)»
`,
  'azure-pipelines.yml': `jobs:
  - job: mail
    steps:
      - script: ./send
        env:
          MG_KEY: $(MAILGUN_API_KEY) «passes job mail (azure-pipelines.yml)»
`,
  Jenkinsfile: `pipeline {
  environment {
    MAILGUN_API_KEY = credentials('mailgun-live') «passes job Jenkinsfile»
  }
  stages { stage('send') { steps { sh './send $MAILGUN_API_KEY' } } } «reads job Jenkinsfile»
}
`,
  'infra/main.tf': `variable "mailgun_key" { «mentions»
  sensitive = true
}

variable "other_key" {}

resource "aws_lambda_function" "mailer" {
  environment {
    variables = {
      MAILGUN_API_KEY = var.mailgun_key «passes resource aws_lambda_function mailer»
      OTHER_KEY       = var.other_key
    }
  }
}

module "alerts" {
  source  = "./alerts"
  api_key = var.mailgun_key «passes module alerts»
}

resource "example" "unrelated" {
  value = var.mailgun_key_id
}
`,
  'infra/terraform.tfvars': `mailgun_key = "${valueMark}" «defines»
other_key   = "something"
`,
  'infra/alerts/main.tf': `variable "api_key" {} «mentions»

resource "example" "alert" {
  key = var.api_key «reads resource example alert»
}
`,
  'other/.env': 'MAILGUN_API_KEY=another-value-altogether\n',
  'other/package.json': '{ "name": "other" }\n',
  'other/index.js': 'export const key = process.env.MAILGUN_API_KEY;\n',
};
