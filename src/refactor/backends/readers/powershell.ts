// The helper in PowerShell: a function that throws.
import { laidOut, type Helper } from '../../lookup';
import { nested, type Reader } from './reader';

/** @param reader statements that assign to `$value`, and may throw */
export function powershellReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: false,
    code: (w) =>
      laidOut(
        w,
        `
# Reads a secret from ${manager}; the script can't go on without it.
function ${w.helper}([string]$${parameter}) {
  try {
    ${nested(fetch(w), 2)}
  } catch {
    throw "$${parameter} could not be read from ${manager}: $_"
  }
  if (-not $value) {
    throw "$${parameter} holds no text in ${manager}"
  }
  return $value
}
`,
      ),
  };
}

/** A statement that gives up when one of the variables is missing. Names of all cases are one to PowerShell. */
export function requiring(names: readonly string[]): string {
  return `
foreach ($needed in ${names.map((name) => `'${name}'`).join(', ')}) {
  if (-not [Environment]::GetEnvironmentVariable($needed)) {
    throw "$needed is not set"
  }
}`.trim();
}

/** Statements that run another program: its errors are statuses, its lines an array. */
export function running(command: string): string {
  return `
$lines = ${command}
if ($LASTEXITCODE -ne 0) {
  throw "the command ended with $LASTEXITCODE"
}
$value = $lines -join "\`n"`.trim();
}
