// keylift:ignore-file because the sample's settings look like real ones
// What stands around the programs: .env files, documents, scripts, and a folder with another value.
import { valueMark } from './valueMark';

export const settings: Readonly<Record<string, string>> = {
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
  'other/.env': 'MAILGUN_API_KEY=another-value-altogether\n',
  'other/package.json': '{ "name": "other" }\n',
  'other/index.js': 'export const key = process.env.MAILGUN_API_KEY;\n',
};
