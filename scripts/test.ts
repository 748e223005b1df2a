// `npm test`: every check and every test, to the end even when one fails. The last line counts them.
// `npm run test:host` runs the stages in VS Code alone.
import { installHost, whyUnsupported } from './host/install';
import { usesLauncher } from './host/choice';
import { runStage, type StageOutcome } from './test/runStage';
import { buildStage, checkStages, hostStages, type Stage, unitStage } from './test/stages';

const onlyHost = process.argv.includes('--host');
void main().then((code) => (process.exitCode = code));

async function main(): Promise<number> {
  const outcomes: StageOutcome[] = [];
  const build = await runStage(buildStage);
  outcomes.push(build);
  if (!onlyHost) outcomes.push(...(await inPairs(checkStages)), await runStage(unitStage));
  outcomes.push(...(build.failed === 0 ? await runHostStages() : hostStages.map(notBuilt)));
  return report(outcomes);
}

async function runHostStages(): Promise<StageOutcome[]> {
  try {
    // Before the first stage, so that a long installation is seen, and fails once.
    if (usesLauncher() && whyUnsupported() === undefined) await installHost();
  } catch (error) {
    console.log(`\n✗ VS Code could not be set up. ${error instanceof Error ? error.message : String(error)}`);
    return [
      {
        name: 'Setting up VS Code',
        passed: 0,
        failed: 1,
        failures: [error instanceof Error ? error.message : String(error)],
        skipped: hostStages.map((stage) => skippedStage(stage, 'VS Code is not there')),
      },
    ];
  }
  const outcomes: StageOutcome[] = [];
  for (const stage of hostStages) outcomes.push(await runStage(stage));
  return outcomes;
}

/** Two at a time: most machines have two cores to spare, and output stays whole. */
async function inPairs(stages: readonly Stage[]): Promise<StageOutcome[]> {
  const waiting = [...stages];
  const outcomes: StageOutcome[] = [];
  const work = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      outcomes.push(await runStage(stage));
    }
  };
  await Promise.all([work(), work()]);
  return outcomes;
}

function notBuilt(stage: Stage): StageOutcome {
  return {
    name: stage.name,
    passed: 0,
    failed: 0,
    failures: [],
    skipped: [skippedStage(stage, 'the build failed')],
  };
}

function skippedStage(stage: Stage, reason: string): StageOutcome['skipped'][number] {
  return { title: `All of "${stage.name}"`, reason };
}

function report(outcomes: readonly StageOutcome[]): number {
  const sum = (count: (outcome: StageOutcome) => number): number =>
    outcomes.reduce((total, one) => total + count(one), 0);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const failed = sum((outcome) => outcome.failed);
  console.log('');
  for (const { title, reason } of skipped) console.log(`Skipped: ${title}: ${reason}`);
  for (const { name, failures } of outcomes.filter((outcome) => outcome.failed > 0)) {
    for (const failure of failures) console.log(`Failed: ${name}: ${failure}`);
  }
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed, ${skipped.length} skipped`);
  return failed === 0 ? 0 : 1;
}
