// keylift:ignore-file because the sample's settings look like real ones
// Pipelines of five services.

export const pipelines: Readonly<Record<string, string>> = {
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
};
