// The ways in which languages and formats give a value to a name; for the accuracy benchmark.

/** One spelling: a file's text in which `value` stands once, and the name of such a file. */
export interface Spelling {
  readonly id: string;
  readonly path: string;
  /** `name` arrives as `UPPER_SNAKE`; `owner` is whose value it is, in lower case. */
  readonly text: (name: string, value: string, owner: string) => string;
  /** How the value itself is written, where that is not as it is: in base64, for example. */
  readonly written?: (value: string) => string;
}

const lower = (name: string): string => name.toLowerCase();
const camel = (name: string): string =>
  lower(name).replace(/_+(\w)/g, (_, first: string) => first.toUpperCase());
const pascal = (name: string): string => camel(name).replace(/^\w/, (first) => first.toUpperCase());
const dotted = (name: string): string => lower(name).replaceAll('_', '.');
const kebab = (name: string): string => lower(name).replaceAll('_', '-');
const base64 = (value: string): string => Buffer.from(value).toString('base64');

export const spellings: readonly Spelling[] = [
  { id: '.env', path: '.env', text: (name, value) => `PORT=8080\n${name}=${value}\n` },
  { id: 'shell', path: 'deploy.sh', text: (name, value) => `#!/bin/sh\nexport ${name}="${value}"\n` },
  { id: 'Dockerfile', path: 'Dockerfile', text: (name, value) => `FROM node:24\nENV ${name}=${value}\n` },
  { id: 'Python', path: 'shop/pay.py', text: (name, value) => `import os\n\n${name} = "${value}"\n` },
  {
    id: 'Python argument',
    path: 'a.py',
    text: (name, value) => `client = Client(${lower(name)}='${value}')\n`,
  },
  {
    id: 'Python dictionary',
    path: 'b.py',
    text: (name, value) => `config = {"${lower(name)}": "${value}"}\n`,
  },
  { id: 'JavaScript', path: 'src/pay.js', text: (name, value) => `const ${camel(name)} = '${value}';\n` },
  {
    id: 'object',
    path: 'src/c.ts',
    text: (name, value) => `export const c = {\n  ${camel(name)}: '${value}',\n};\n`,
  },
  { id: 'typed', path: 'src/d.ts', text: (name, value) => `const ${camel(name)}: string = \`${value}\`;\n` },
  {
    id: 'fallback',
    path: 'src/e.js',
    text: (name, value) => `const k = process.env.${name} || '${value}';\n`,
  },
  { id: 'Java', path: 'Pay.java', text: (name, value) => `  static final String ${name} = "${value}";\n` },
  { id: 'Kotlin', path: 'Pay.kt', text: (name, value) => `val ${camel(name)}: String = "${value}"\n` },
  { id: 'Go', path: 'pay.go', text: (name, value) => `\t${camel(name)} := "${value}"\n` },
  { id: 'Ruby', path: 'pay.rb', text: (name, value) => `  config.${lower(name)} = '${value}'\n` },
  { id: 'Ruby hash', path: 'pay2.rb', text: (name, value) => `  { :${lower(name)} => "${value}" }\n` },
  { id: 'PHP', path: 'pay.php', text: (name, value) => `<?php\ndefine('${name}', '${value}');\n` },
  {
    id: 'PHP array',
    path: 'config.php',
    text: (name, value) => `<?php return ['${lower(name)}' => '${value}'];\n`,
  },
  {
    id: 'C#',
    path: 'Pay.cs',
    text: (name, value) => `public string ${camel(name)} { get; set; } = "${value}";\n`,
  },
  { id: 'Rust', path: 'pay.rs', text: (name, value) => `const ${name}: &str = "${value}";\n` },
  { id: 'Swift', path: 'Pay.swift', text: (name, value) => `let ${camel(name)} = "${value}"\n` },
  { id: 'YAML', path: 'app.yaml', text: (name, value) => `app:\n  ${lower(name)}: ${value}\n` },
  { id: 'YAML quoted', path: 'ci.yml', text: (name, value) => `env:\n  ${name}: "${value}"\n` },
  { id: 'Kubernetes', path: 'k8s.yaml', text: (name, value) => `  - name: ${name}\n    value: "${value}"\n` },
  { id: 'JSON', path: 'app.json', text: (name, value) => `{\n  "${camel(name)}": "${value}"\n}\n` },
  { id: 'TOML', path: 'app.toml', text: (name, value) => `[app]\n${lower(name)} = "${value}"\n` },
  {
    id: 'properties',
    path: 'a.properties',
    text: (name, value) => `${dotted(name)}=${value}\n`,
  },
  { id: 'INI', path: 'app.ini', text: (name, value) => `[app]\n${lower(name)} = ${value}\n` },
  {
    id: 'XML attribute',
    path: 'web.config',
    text: (name, value) => `<add key="${name}" value="${value}" />\n`,
  },
  {
    id: 'XML element',
    path: 'app.xml',
    text: (name, value) => `<${camel(name)}>${value}</${camel(name)}>\n`,
  },
  { id: 'Terraform', path: 'main.tf', text: (name, value) => `  ${lower(name)} = "${value}"\n` },
  { id: 'option', path: 'run.sh', text: (name, value) => `tool deploy --${kebab(name)} '${value}' --now\n` },
  { id: 'Markdown', path: 'README.md', text: (name, value) => `Set \`${name}=${value}\` first.\n` },
  {
    id: 'comparison',
    path: 'check.py',
    text: (name, value) => `if ${lower(name)} == "${value}":\n    pass\n`,
  },
  { id: 'setter', path: 'Setter.java', text: (name, value) => `config.set${pascal(name)}("${value}");\n` },
  {
    id: 'setter of a builder',
    path: 'Builder.kt',
    text: (name, value) => `val c = Client.builder().with${pascal(name)}("${value}").build()\n`,
  },
  { id: 'put', path: 'Put.java', text: (name, value) => `properties.put("${lower(name)}", "${value}");\n` },
  { id: 'C define', path: 'config.h', text: (name, value) => `#define ${name} "${value}"\n` },
  { id: 'C string', path: 'main.c', text: (name, value) => `  const char *${lower(name)} = "${value}";\n` },
  { id: 'C copy', path: 'copy.c', text: (name, value) => `  strcpy(${lower(name)}, "${value}");\n` },
  { id: 'Objective-C', path: 'Pay.m', text: (name, value) => `NSString *${camel(name)} = @"${value}";\n` },
  { id: 'Go field', path: 'field.go', text: (name, value) => `\t\t${pascal(name)}: "${value}",\n` },
  { id: 'Scala', path: 'Pay.scala', text: (name, value) => `  val ${camel(name)} = "${value}"\n` },
  { id: 'Perl', path: 'pay.pl', text: (name, value) => `my $${lower(name)} = '${value}';\n` },
  { id: 'Perl hash', path: 'hash.pl', text: (name, value) => `  ${lower(name)} => '${value}',\n` },
  { id: 'Lua', path: 'pay.lua', text: (name, value) => `local ${lower(name)} = "${value}"\n` },
  { id: 'R', path: 'pay.r', text: (name, value) => `${lower(name)} <- "${value}"\n` },
  {
    id: 'Visual Basic',
    path: 'pay.vb',
    text: (name, value) => `Dim ${camel(name)} As String = "${value}"\n`,
  },
  { id: 'Elixir', path: 'config.exs', text: (name, value) => `config :shop, ${lower(name)}: "${value}"\n` },
  { id: 'Erlang', path: 'sys.config', text: (name, value) => `  {${lower(name)}, "${value}"},\n` },
  { id: 'PowerShell', path: 'pay.ps1', text: (name, value) => `$${camel(name)} = "${value}"\n` },
  {
    id: 'XML text by name',
    path: 'strings.xml.config',
    text: (name, value) => `  <attribute name="${camel(name)}">${value}</attribute>\n`,
  },
  {
    id: 'query',
    path: 'links.md',
    text: (name, value) => `See https://a.acme.internal/x?${lower(name)}=${value}&n=1 there.\n`,
  },
  {
    id: 'prose',
    path: 'guide.md',
    text: (name, value) => `The ${lower(name)} is \`${value}\` on all servers.\n`,
  },
  { id: 'space', path: 'slapd.conf', text: (name, value) => `port 389\n${lower(name)}  ${value}\n` },
  { id: 'comment', path: 'off.yaml', text: (name, value) => `# ${lower(name)}: ${value}\n` },
  {
    id: 'JSON in a literal',
    path: 'body.js',
    text: (name, value) => `const body = '{"${camel(name)}":"${value}"}';\n`,
  },
  { id: 'make', path: 'Makefile', text: (name, value) => `${name} ?= ${value}\n` },
  { id: 'Go variable', path: 'var.go', text: (name, value) => `var ${camel(name)} string = "${value}"\n` },
  { id: 'appended', path: 'more.php', text: (name, value) => `<?php $${camel(name)} .= '${value}';\n` },
  {
    id: 'property',
    path: 'start.sh',
    text: (name, value) => `java -D${dotted(name)}=${value} -jar shop.jar\n`,
  },
  {
    id: 'setting in a literal',
    path: 'files.json',
    text: (name, value) => `{"app.env": "PORT=8080\\n${name}=${value}\\nDEBUG=1"}\n`,
  },
  {
    id: 'command in a literal',
    path: 'run.py',
    text: (name, value) => `run("docker run -e ${name}=${value} shop")\n`,
  },
  { id: 'JSX', path: 'Shop.jsx', text: (name, value) => `<Shop ${camel(name)}={'${value}'} />\n` },
  { id: 'Vue', path: 'Shop.vue', text: (name, value) => `<shop :${kebab(name)}="'${value}'" />\n` },
  { id: 'fish', path: 'env.fish', text: (name, value) => `set -gx ${name} ${value}\n` },
  {
    id: 'Gradle',
    path: 'build.gradle',
    text: (name, value) => `  buildConfigField("String", "${name}", "\\"${value}\\"")\n`,
  },
  { id: 'Lua long', path: 'long.lua', text: (name, value) => `local ${lower(name)} = [[${value}]]\n` },
  { id: 'YAML block', path: 'block.yaml', text: (name, value) => `${lower(name)}: |\n  ${value}\n` },
  {
    id: 'plist',
    path: 'Info.plist',
    text: (name, value) => `<key>${camel(name)}</key>\n<string>${value}</string>\n`,
  },
  { id: 'list', path: 'list.py', text: (name, value) => `${name}S = ["${value}"]\n` },
  { id: 'table', path: 'TABLE.md', text: (name, value) => `| \`${name}\` | \`${value}\` |\n` },
  {
    id: 'default',
    path: 'App.java',
    text: (name, value) => `@Value("\${${dotted(name)}:${value}}") String k;\n`,
  },
  { id: 'provider alone', path: 'keys.yaml', text: (_, value, owner) => `keys:\n  ${owner}: ${value}\n` },
  { id: 'public prefix', path: '.env.local', text: (name, value) => `NEXT_PUBLIC_${name}=${value}\n` },
  {
    id: 'Android resource',
    path: 'res/values/strings.xml',
    text: (name, value) => `<resources>\n  <string name="${lower(name)}">${value}</string>\n</resources>\n`,
  },
  {
    id: 'Android manifest',
    path: 'AndroidManifest.xml',
    text: (name, value) => `<meta-data android:name="com.acme.${name}" android:value="${value}" />\n`,
  },
  {
    id: 'CSV',
    path: 'settings.csv',
    text: (name, value) => `name,value\nport,8080\n${lower(name)},${value}\n`,
  },
  {
    id: 'docker -e',
    path: 'up.sh',
    text: (name, value) => `docker run -d -e ${name}=${value} shop:latest\n`,
  },
  {
    id: 'compose list',
    path: 'compose.yaml',
    text: (name, value) => `    environment:\n      - ${name}=${value}\n`,
  },
  {
    id: 'systemd',
    path: 'shop.service',
    text: (name, value) => `[Service]\nEnvironment="${name}=${value}"\n`,
  },
  {
    id: 'curl header',
    path: 'call.sh',
    text: (name, value) => `curl -s -H "X-${kebab(name)}: ${value}" https://api.acme.internal/v1/orders\n`,
  },
  {
    id: 'headers object',
    path: 'call.ts',
    text: (name, value) => `await fetch(url, { headers: { 'x-${kebab(name)}': '${value}' } });\n`,
  },
  {
    id: 'notebook',
    path: 'train.ipynb',
    text: (name, value) =>
      `{"cells": [{"cell_type": "code", "source": ["import os\\n", "${name} = \\"${value}\\"\\n"]}]}\n`,
  },
  {
    id: 'Kubernetes data in base64',
    path: 'secret.yaml',
    text: (name, value) => `apiVersion: v1\nkind: Secret\ndata:\n  ${lower(name)}: ${base64(value)}\n`,
    written: (value) => base64(value),
  },
  { id: 'CRLF', path: 'win.py', text: (name, value) => `# ü 🔑\r\n${name} = "${value}"\r\n` },
];
