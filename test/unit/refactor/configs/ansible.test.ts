// The fixes of Ansible's playbooks and variables: whole texts before and after.
import { checkYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const vars = { languageId: 'yaml', path: 'group_vars/all.yml' };
const lookup = "{{ lookup('env', 'ACME_KEY', default=undef()) }}";

describe('Ansible', () => {
  it('looks the variable up, in the quotes that a template needs', async () => {
    await checkYaml(vars, 'key: «» # keep\n', `key: "${lookup}" # keep\n`);
    await checkYaml(vars, 'header: "Bearer «»"\n', `header: "Bearer ${lookup}"\n`);
    await checkYaml(vars, "key: '«»'\n", `key: '${lookup.replaceAll("'", "''")}'\n`);
  });

  it('does so in a playbook and keeps an anchor', () =>
    checkYaml(
      { ...vars, path: 'site.yml' },
      '- hosts: all\n  vars:\n    a: &a «»\n    b: *a\n',
      `- hosts: all\n  vars:\n    a: &a "${lookup}"\n    b: *a\n`,
    ));

  it('refuses what is a template already', () =>
    checkNotApplicable(vars, 'key: "«a{{ b }}cdefg»"\n', /not certain/));
});
