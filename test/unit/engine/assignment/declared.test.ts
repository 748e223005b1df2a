// keylift:ignore-file because the passwords below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readAroundPassword } from './readAroundPassword';

describe('readDeclared', () => {
  for (const [text, expected] of [
    ["       01 WS-PASSWORD PIC X(8) VALUE 'MAPLE9X'.", 'WS-PASSWORD MAPLE9X'],
    ['       05  DB-PASSWORD          PICTURE IS XXXX VALUE IS "MAPLE9X".', 'DB-PASSWORD MAPLE9X'],
    ["           MOVE 'MAPLE9X' TO WS-PASSWORD.", 'WS-PASSWORD MAPLE9X'],
    ["DATA lv_password TYPE string VALUE 'maple9x'.", 'lv_password maple9x'],
    ["CONSTANTS gc_password(20) TYPE c LENGTH 20 VALUE 'maple9x'.", 'gc_password maple9x'],
    ["dcl-s password char(20) inz('maple9x');", 'password maple9x'],
  ] as const)
    it(`reads ${text.trim()}`, () => assert.deepEqual(readAroundPassword(text), [`assignment: ${expected}`]));

  for (const text of [
    '       01 WS-PASSWORD PIC X(8).',
    '       01 WS-PASSWORD PIC X(8) VALUE SPACES.',
    "           MOVE WS-INPUT TO WS-PASSWORD. DISPLAY 'MAPLE9X'.",
    'DATA lv_password TYPE string.',
    'dcl-s password char(20) inz(*blanks);',
  ])
    it(`reads nothing in ${text.trim()}`, () => assert.deepEqual(readAroundPassword(text), []));
});
