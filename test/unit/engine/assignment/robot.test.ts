// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readRobot } from '../../../../src/engine/assignment/robot';
import { unmark } from '../marked';

/** What the marked name is given. */
function valueOf(marked: string): string | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key);
  const found = readRobot(text, key, () => true);
  return found && text.slice(found.value.start, found.value.end);
}

describe('readRobot', () => {
  for (const marked of [
    '*** Variables ***\n${⟦PASSWORD⟧}    copper9\n',
    '${⟦PASSWORD⟧}\tcopper9',
    '${ADMIN ⟦PASSWORD⟧} =    copper9    # of the shop\n',
    '    ${⟦password⟧}=    Set Variable    copper9\r\n',
    '    Set Suite Variable    ${⟦PASSWORD⟧}    copper9\n',
    '    Input Password    id:⟦password⟧    copper9\n',
    "    Input Text    //input[@id='⟦password⟧']    copper9\n",
    '    Fill Text  ⟦password⟧  copper9\n',
  ])
    it(`reads ${JSON.stringify(marked)}`, () => {
      assert.equal(valueOf(marked), 'copper9');
    });

  for (const marked of [
    '${⟦PASSWORD⟧}    ${OTHER}\n',
    '${⟦PASSWORD⟧} copper9\n',
    '    Log    ${⟦PASSWORD⟧}    copper9\n',
    '    Login    ${⟦PASSWORD⟧}\n',
    '    Input Text    id:⟦password⟧    ${PASSWORD}\n',
    '    Input Text    id:⟦password⟧    copper9    clear=True\n',
    '    Element Should Be Visible    id:⟦password⟧    copper9\n',
  ])
    it(`reads nothing in ${JSON.stringify(marked)}`, () => {
      assert.equal(valueOf(marked), undefined);
    });
});
