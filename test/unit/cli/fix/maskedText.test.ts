// Masks in the place of values, line for line.
import assert from 'node:assert/strict';
import { maskOf } from '../../../../src/base';
import { maskedText } from '../../../../src/cli/fix/maskedText';

describe('maskedText', () => {
  const value = 'k'.repeat(12);

  it('masks every occurrence, the longer value first', () => {
    const longer = `${value}-${value}`;
    assert.equal(
      maskedText(`a ${value} b ${longer}`, [value, longer]),
      `a ${maskOf(value)} b ${maskOf(longer)}`,
    );
  });

  it('keeps the number of lines', () => {
    const key = `${value}\r\n${value}\n${value}`;
    assert.equal(maskedText(`a\n${key}\nb`, [key]), `a\n${maskOf(key)}\r\n…\n…\nb`);
  });
});
