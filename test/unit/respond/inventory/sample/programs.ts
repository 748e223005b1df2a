// keylift:ignore-file because the sample's settings look like real ones
// Programs of eight languages, each a package of its own.

export const programs: Readonly<Record<string, string>> = {
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
  'jobs/package.json': '{ "name": "jobs" }\n',
  'jobs/run.ts': `export const key = process.env.MG_KEY; «reads»
export const none = process.env.OTHER_KEY;
`,
};
