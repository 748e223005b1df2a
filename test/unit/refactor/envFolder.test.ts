// Storing a value: which of the three files change, and in which order.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../src/base';
import { addToEnvFolder } from '../../../src/refactor';

const nothing = { '.gitignore': undefined, '.env': undefined, '.env.example': undefined };

describe('addToEnvFolder', () => {
  it('makes Git ignore .env before it takes the value, and the example after it', () => {
    const change = addToEnvFolder(nothing, 'A', new Masked('x'), false);
    assert.deepEqual(change, {
      kind: 'change',
      files: [
        { name: '.gitignore', text: '.env\n' },
        { name: '.env', text: 'A=x\n' },
        { name: '.env.example', text: 'A=\n' },
      ],
    });
  });

  it('leaves alone what is right already', () => {
    const before = { '.gitignore': undefined, '.env': 'A=x\n', '.env.example': 'A=\n' };
    assert.deepEqual(addToEnvFolder(before, 'A', new Masked('x'), true), { kind: 'change', files: [] });
  });

  it('refuses a name that has another value', () => {
    const change = addToEnvFolder({ ...nothing, '.env': 'A=y\n' }, 'A', new Masked('x'), false);
    assert.equal(change.kind, 'notApplicable');
  });
});
