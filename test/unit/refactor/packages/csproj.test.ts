// A package in a project file of C# with groups for one framework only, and with comments.
import assert from 'node:assert/strict';
import { addToCsproj } from '../../../../src/refactor/packages/csproj';

const line = '<PackageReference Include="Azure.Identity" Version="1.*" />';

function project(...body: readonly string[]): string {
  return ['<Project Sdk="Microsoft.NET.Sdk">', ...body, '</Project>', ''].join('\n');
}

function group(attributes: string, ...items: readonly string[]): string {
  return [`  <ItemGroup${attributes}>`, ...items.map((item) => `    ${item}`), '  </ItemGroup>'].join('\n');
}

const other = '<PackageReference Include="Dapper" Version="2.1" />';
const old = group(` Condition="'$(TargetFramework)' == 'net48'"`, other);

describe('a project file of C#', () => {
  it('gets the package for every framework', () => {
    assert.equal(
      addToCsproj(project(group('', other), old), 'Azure.Identity', '1.*'),
      project(group('', other, line), old),
    );
  });

  it('gets a group of its own where all others are for one framework', () => {
    const after = addToCsproj(project(old), 'Azure.Identity', '1.*');
    assert.equal(after, project(old, group('', line)));
  });

  it('does not get it into a comment', () => {
    const note = `    <!--\n    ${other}\n    -->`;
    const groupWith = (...items: readonly string[]): string =>
      [`  <ItemGroup>`, ...items, '  </ItemGroup>'].join('\n');
    assert.equal(
      addToCsproj(project(groupWith(`    ${other}`, note)), 'Azure.Identity', '1.*'),
      project(groupWith(`    ${other}`, `    ${line}`, note)),
    );
  });
});
