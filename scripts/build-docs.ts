// npm run build:docs: writes docs/rules/ from the rule files, and removes pages of providers that are gone.
import { readdirSync, rmSync } from 'node:fs';
import { rulePages } from './docs/rulePages';
import { inRepository } from './repository';
import { writeIfChanged } from './rules/writeIfChanged';

const pages = rulePages();
const written = [...pages].filter(([name, text]) => writeIfChanged(inRepository('docs/rules', name), text));
const gone = readdirSync(inRepository('docs/rules')).filter(
  (name) => name.endsWith('.md') && !pages.has(name),
);
for (const name of gone) rmSync(inRepository('docs/rules', name));
console.log(`${pages.size} pages, ${written.length} written, ${gone.length} removed.`);
