// What one rule set costs in a process of its own: sweepAlone.js DIR SET RUNS prints the Cost as JSON.
import { createDetector } from '../../../src/engine';
import { scan } from '../../../src/scan';
import { growingRules } from '../firstRules';
import { bestOf, wholeFolder } from '../measure';

const [root = '', set, runs] = process.argv.slice(2);
const rules = growingRules()[Number(set)]?.rules;
if (!rules) throw new Error(`There is no rule set ${set}.`);

const options = wholeFolder(root);
void bestOf(Number(runs), () =>
  scan(options, { workerFile: '', createDetector: () => createDetector(rules) }),
).then((cost) => process.stdout.write(JSON.stringify(cost)));
