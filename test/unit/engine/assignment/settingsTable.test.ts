// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readSettingsTable } from '../../../../src/engine/assignment/settingsTable';
import { unmark } from '../marked';

function read(marked: string): string | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key);
  const found = readSettingsTable(text, key);
  return found && text.slice(found.value.start, found.value.end);
}

describe('readSettingsTable', () => {
  for (const marked of [
    "INSERT INTO settings VALUES ('⟦smtp_password⟧', 'v4lue');",
    "INSERT INTO `options` VALUES (12, '⟦mail_password⟧', 'v4lue', 'yes');",
    "insert into config (name, value) values ('⟦api_key⟧', 'v4lue')",
    "INSERT INTO config (`id`, `name`, `setting`) VALUES (1, 'host', 'x'), (NULL, '⟦db_password⟧', 'v4lue')",
    "INSERT INTO options VALUES (1,'siteurl','https://x','yes'),(2,'⟦mailserver_pass⟧','v4lue','yes');",
    "UPDATE settings SET value = 'v4lue' WHERE name = '⟦smtp_password⟧';",
    "update `config` set `setting_value`='v4lue' where config.name='⟦api_key⟧'",
  ])
    it(`reads ${marked}`, () => assert.equal(read(marked), 'v4lue'));

  for (const marked of [
    "INSERT INTO users (password, name) VALUES ('⟦password⟧', 'v4lue');",
    "INSERT INTO words VALUES ('en', '⟦password⟧', 'v4lue');",
    "INSERT INTO settings VALUES ('⟦smtp_password⟧', ?);",
    "INSERT INTO settings VALUES ('⟦smtp_password⟧', NULL, 'v4lue');",
    "UPDATE settings SET changed = 'v4lue' WHERE name = '⟦smtp_password⟧';",
    "f(a), ('⟦password⟧', 'v4lue')",
    "replace('⟦password⟧', 'v4lue')",
  ])
    it(`leaves ${marked}`, () => assert.equal(read(marked), undefined));
});
