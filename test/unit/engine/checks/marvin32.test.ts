import assert from 'node:assert/strict';
import { marvin32 } from '../../../../src/engine/checks/marvin32';

/** .NET's own test vectors (MarvinTests.cs): both halves, with the seed 004FB61A001BDBCC and with 804FB61A801BDBCC. */
const vectors = [
  ['', 0x004fb61a, 0x001bdbcc, '30ed35c100cd3c7d'],
  ['af', 0x004fb61a, 0x001bdbcc, '48e73fc77d75ddc1'],
  ['e70f', 0x004fb61a, 0x001bdbcc, 'b5f6e1fc485dbff8'],
  ['37f495', 0x004fb61a, 0x001bdbcc, 'f0b07c789b8cf7e8'],
  ['8642dc59', 0x004fb61a, 0x001bdbcc, '7008f2e87e9cf556'],
  ['153fb79826', 0x004fb61a, 0x001bdbcc, 'e6c08c6da2afa997'],
  ['0932e6246c47', 0x004fb61a, 0x001bdbcc, '6f04bf1a5ea24060'],
  ['ab427ea8d10fc7', 0x004fb61a, 0x001bdbcc, 'e11847e4f0678c41'],
  ['af', 0x804fb61a, 0x001bdbcc, '68201f91960ebf91'],
  ['8642dc59', 0x804fb61a, 0x001bdbcc, '36289d9654fb49f6'],
] as const;

describe('marvin32', () => {
  for (const [bytes, high, low, expected] of vectors) {
    it(`agrees with .NET on "${bytes}" with the seed ${high.toString(16)}`, () => {
      const halves = marvin32(Buffer.from(bytes, 'hex'), low, high);
      assert.equal([...halves].reverse().map(hex).join(''), expected);
    });
  }
});

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
