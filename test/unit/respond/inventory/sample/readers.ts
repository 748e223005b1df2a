// keylift:ignore-file because the sample's settings look like real ones
// The many ways to ask for a variable that the other programs do not show, each beside one that only looks like it.
import { valueMark } from './valueMark';

export const readers: Readonly<Record<string, string>> = {
  '.env.production': `MAILGUN_API_KEY=${valueMark} «defines»
MAILGUN_API_KEY_OLD=something-else-entirely
`,
  '.env.local.example': `MAILGUN_API_KEY=your-key-here «mentions»
`,
  'tools/send.cmd': `@echo off
rem %MAILGUN_API_KEY% «mentions»
curl --user "api:%MAILGUN_API_KEY%" https://example.com «reads»
echo %MAILGUN_API_KEY_OLD%
if defined MAILGUN_API_KEY echo ok «reads»
`,
  'tools/more.ps1': `Write-Output \${env:MAILGUN_API_KEY} «reads»
Write-Output "key $env:MAILGUN_API_KEY" «reads»
Write-Output $env:MAILGUN_API_KEY_OLD
$MAILGUN_API_KEY = 1
`,
  'tools/send.fish': `curl --user "api:$MAILGUN_API_KEY" https://example.com «reads»
curl --user "api:$MAILGUN_API_KEY_OLD" https://example.com
`,
  'tools/config.go': `package tools

import (
	"os"
	"github.com/spf13/viper"
)

func load() string {
	viper.BindEnv("mail.key", "MAILGUN_API_KEY") «reads»
	_ = viper.GetString("MAILGUN_API_KEY") «reads»
	_ = viper.GetString("MAILGUN_API_KEY_OLD")
	_ = lookup("MAILGUN_API_KEY")
	return os.ExpandEnv("\${MAILGUN_API_KEY}") «reads»
}
`,
  'tools/Mail.java': `class Mail {
  String a = System.getenv().get("MAILGUN_API_KEY"); «reads»
  String b = System.getenv().getOrDefault("MAILGUN_API_KEY", ""); «reads»
  String c = System.getProperty("MAILGUN_API_KEY_OLD");
  Map<String, String> d = Map.of("MAILGUN_API_KEY", "x");
}
`,
  'tools/Mail.scala': `val a = sys.env("MAILGUN_API_KEY") «reads»
val b = sys.env.get("MAILGUN_API_KEY") «reads»
val c = sys.env("MAILGUN_API_KEY_OLD")
`,
  'tools/mail.php': `<?php
$a = $_SERVER['MAILGUN_API_KEY']; «reads»
$b = \\getenv("MAILGUN_API_KEY") ?: ''; «reads»
$c = $_POST['MAILGUN_API_KEY'];
$d = $_ENV['MAILGUN_API_KEY_OLD'];
`,
  'tools/mail.rb': `a = ENV.fetch('MAILGUN_API_KEY', nil) «reads»
b = ENV["MAILGUN_API_KEY_OLD"]
c = SETTINGS["MAILGUN_API_KEY"]
`,
  'tools/mail.rs': `fn keys() {
    let a = env!("MAILGUN_API_KEY"); «reads»
    let b = option_env!("MAILGUN_API_KEY"); «reads»
    let c = std::env::var_os("MAILGUN_API_KEY"); «reads»
    let d = std::env::var("MAILGUN_API_KEY_OLD");
    let e = map.get("MAILGUN_API_KEY");
}
`,
  'tools/Mail.swift': `let a = ProcessInfo.processInfo.environment["MAILGUN_API_KEY"] ?? "" «reads»
let b = getenv("MAILGUN_API_KEY") «reads»
let c = ProcessInfo.processInfo.environment["MAILGUN_API_KEY_OLD"]
let d = headers["MAILGUN_API_KEY"]
`,
  'tools/Mail.kt': `val a = System.getenv()["MAILGUN_API_KEY"] «reads»
val b = System.getenv("MAILGUN_API_KEY_OLD")
`,
  'tools/mail.c': `const char *a = getenv("MAILGUN_API_KEY"); «reads»
const char *b = getenv("MAILGUN_API_KEY_OLD");
const char *c = lookup("MAILGUN_API_KEY");
`,
  'tools/mail.ex': `a = System.get_env("MAILGUN_API_KEY") «reads»
b = System.fetch_env!("MAILGUN_API_KEY") «reads»
c = System.get_env("MAILGUN_API_KEY_OLD")
`,
  'tools/mail.pl': `my $a = $ENV{MAILGUN_API_KEY}; «reads»
my $b = $ENV{'MAILGUN_API_KEY_OLD'};
`,
  'tools/mail.cs': `var a = configuration["MAILGUN_API_KEY"]; «reads»
var b = Environment.GetEnvironmentVariable("MAILGUN_API_KEY_OLD");
var c = headers["MAILGUN_API_KEY"];
`,
  'tools/mail.py': `from os import getenv

a = getenv("MAILGUN_API_KEY") «reads»
b = getenv("MAILGUN_API_KEY_OLD")
c = headers["MAILGUN_API_KEY"]
`,
  'tools/mail.ts': `const a = Deno.env.get('MAILGUN_API_KEY'); «reads»
const b = Bun.env.MAILGUN_API_KEY; «reads»
const { MAILGUN_API_KEY: c } = process.env; «reads»
const d = process.env.MAILGUN_API_KEY_OLD;
const e = headers['MAILGUN_API_KEY'];
`,
  'tools/nginx.conf': `proxy_set_header X-Key "\${MAILGUN_API_KEY}"; «reads»
proxy_set_header X-Old "\${MAILGUN_API_KEY_OLD}";
`,
  'tools/mail.service': `[Service]
Environment=MAILGUN_API_KEY=${valueMark} «defines»
Environment=MAILGUN_API_KEY_OLD=something
`,
  'tools/build.mk': `release:
	./send --key "$$MAILGUN_API_KEY" «reads»
	./send --key "$\${MAILGUN_API_KEY_OLD}"
`,
  'tools/Dockerfile.worker': `FROM node AS build
ARG MAILGUN_API_KEY «passes image of tools/Dockerfile.worker»
ARG MAILGUN_API_KEY_OLD
RUN --mount=type=secret,id=other ./send $MAILGUN_API_KEY «reads image of tools/Dockerfile.worker»
FROM nginx
ENV MAILGUN_API_KEY_OLD=none
`,
  'ansible/site.yml': `- hosts: mail
  tasks:
    - name: Send
      ansible.builtin.command: ./send
      environment:
        MAILGUN_API_KEY: "{{ lookup('env', 'MAILGUN_API_KEY') }}" «passes»
        OTHER: "{{ lookup('env', 'MAILGUN_API_KEY_OLD') }}"
`,
  'ansible/templates/mail.env.j2': `MAILGUN_API_KEY={{ lookup('env', 'MAILGUN_API_KEY') }} «reads»
MAILGUN_API_KEY_OLD={{ mailgun_api_key_old }}
`,
  'docs/setup.rst': `Setting up
==========

Export \`\`MAILGUN_API_KEY\`\` first. «mentions»
\`\`MAILGUN_API_KEY_OLD\`\` and \`\`X_MAILGUN_API_KEY\`\` are gone.
`,
};
