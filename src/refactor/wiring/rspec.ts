// RSpec's helper, where the project has the gem dotenv. Rails' own variant needs nothing.
import { withDotenv } from './ruby';
import { familyOf, type Wire } from './wire';

const helpers = ['spec/spec_helper.rb', 'test/test_helper.rb'];

export const rspec: Wire = async ({ path: fixed, read }) => {
  const gems = (await read('Gemfile')) ?? '';
  if (familyOf(fixed) !== 'ruby' || !/^[ \t]*gem[ (]+["']dotenv["']/m.test(gems)) return undefined;
  for (const path of helpers) {
    const before = path === fixed ? undefined : await read(path);
    if (before === undefined) continue;
    if (/dotenv/.test(before)) return undefined;
    return {
      title: `Load .env in tests with dotenv in ${path}`,
      detail: 'Before everything else, so that the tests find the variables.',
      path,
      before,
      after: withDotenv(before),
    };
  }
  return undefined;
};
