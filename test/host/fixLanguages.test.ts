// The environment fix in each language, taken in the editor: the whole text, and where the value went.
import assert from 'node:assert/strict';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { closeEditors, openFile, readFile, remove } from './support/workspace';

interface Example {
  readonly language: string;
  readonly file: string;
  /** KEY stands for the key. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const orThrow = `process.env.DOPPLER_TOKEN || (() => { throw new Error('DOPPLER_TOKEN is not set'); })()`;

const examples: readonly Example[] = [
  {
    language: 'JavaScript',
    file: 'shop.js',
    before: ["import { pay } from './pay.js';", '', "const token = 'KEY';", '', 'pay(token);'],
    after: ["import { pay } from './pay.js';", '', `const token = ${orThrow};`, '', 'pay(token);'],
  },
  {
    language: 'JSX',
    file: 'shop.jsx',
    before: ["const token = 'KEY';", '', 'export const Shop = () => <div title={token} />;'],
    after: [`const token = ${orThrow};`, '', 'export const Shop = () => <div title={token} />;'],
  },
  {
    language: 'TypeScript',
    file: 'shop.ts',
    before: ["export const token: string = 'KEY';"],
    after: [`export const token: string = ${orThrow};`],
  },
  {
    language: 'TSX',
    file: 'Shop.tsx',
    before: ["const token = 'KEY';", '', 'export const Shop = () => <p>{token}</p>;'],
    after: [`const token = ${orThrow};`, '', 'export const Shop = () => <p>{token}</p>;'],
  },
  {
    language: 'Python',
    file: 'shop.py',
    before: ['import sys', '', 'token = "KEY"'],
    after: ['import os', 'import sys', '', 'token = os.environ["DOPPLER_TOKEN"]'],
  },
  {
    language: 'Java',
    file: 'Shop.java',
    before: ['package shop;', '', 'class Shop {', '    private final String token = "KEY";', '}'],
    after: [
      'package shop;',
      '',
      'import java.util.Optional;',
      '',
      'class Shop {',
      '    private final String token = Optional.ofNullable(System.getenv("DOPPLER_TOKEN")).filter(value -> !value.isEmpty()).orElseThrow(() -> new IllegalStateException("DOPPLER_TOKEN is not set"));',
      '}',
    ],
  },
  {
    language: 'Go',
    file: 'shop.go',
    before: ['package shop', '', 'const token = "KEY"'],
    after: [
      'package shop',
      '',
      'import "os"',
      '',
      'var token = mustEnv("DOPPLER_TOKEN")',
      '',
      "// mustEnv returns an environment variable's value; a program without it can't start.",
      'func mustEnv(name string) string {',
      '\tvalue := os.Getenv(name)',
      '\tif value == "" {',
      '\t\tpanic(name + " is not set")',
      '\t}',
      '\treturn value',
      '}',
    ],
  },
  {
    language: 'Kotlin',
    file: 'Shop.kt',
    before: ['package shop', '', 'private const val TOKEN = "KEY"'],
    after: [
      'package shop',
      '',
      'private val TOKEN = System.getenv("DOPPLER_TOKEN")?.ifEmpty { null } ?: error("DOPPLER_TOKEN is not set")',
    ],
  },
  {
    language: 'Swift',
    file: 'shop.swift',
    before: ['import Foundation', '', 'let token = "KEY"'],
    after: [
      'import Foundation',
      '',
      'let token = requireEnvironment("DOPPLER_TOKEN")',
      '',
      "/// Returns an environment variable's value; a program without it can't go on.",
      'private func requireEnvironment(_ name: String) -> String {',
      '    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {',
      '        fatalError("\\(name) is not set")',
      '    }',
      '    return value',
      '}',
    ],
  },
  {
    language: 'PowerShell',
    file: 'shop.ps1',
    before: ["$token = 'KEY'"],
    after: [
      "$token = $(if ($env:DOPPLER_TOKEN) { $env:DOPPLER_TOKEN } else { throw 'DOPPLER_TOKEN is not set' })",
    ],
  },
  {
    language: 'Rust',
    file: 'shop.rs',
    before: ['fn main() {', '    let token = String::from("KEY");', '}'],
    after: [
      'fn main() {',
      '    let token = require_env("DOPPLER_TOKEN").to_string();',
      '}',
      '',
      "/// Returns an environment variable's value; a program without it can't go on.",
      "fn require_env(name: &'static str) -> &'static str {",
      '    use std::{collections::BTreeMap, sync::Mutex};',
      '    static KNOWN: Mutex<BTreeMap<&str, &str>> = Mutex::new(BTreeMap::new());',
      '    let mut known = KNOWN',
      '        .lock()',
      '        .unwrap_or_else(|poisoned| poisoned.into_inner());',
      '    *known',
      '        .entry(name)',
      '        .or_insert_with(|| match std::env::var(name) {',
      '            Ok(value) if !value.is_empty() => Box::leak(value.into_boxed_str()),',
      '            _ => panic!("{} is not set", name),',
      '        })',
      '}',
    ],
  },
  {
    language: 'Ruby',
    file: 'shop.rb',
    before: ["require 'json'", '', "TOKEN = 'KEY'"],
    after: ["require 'json'", '', "TOKEN = ENV.fetch('DOPPLER_TOKEN')"],
  },
  {
    language: 'PHP',
    file: 'shop.php',
    before: ['<?php', '', "$token = 'KEY';"],
    after: [
      '<?php',
      '',
      "$token = getenv('DOPPLER_TOKEN') ?: throw new RuntimeException('DOPPLER_TOKEN is not set');",
    ],
  },
  {
    language: 'C#',
    file: 'Shop.cs',
    before: [
      'namespace Shop;',
      '',
      'static class Config',
      '{',
      '    public const string Token = "KEY";',
      '}',
    ],
    after: [
      'using System;',
      '',
      'namespace Shop;',
      '',
      'static class Config',
      '{',
      '    public static readonly string Token = Environment.GetEnvironmentVariable("DOPPLER_TOKEN") ?? throw new InvalidOperationException("DOPPLER_TOKEN is not set");',
      '}',
    ],
  },
  {
    language: 'shell',
    file: 'shop.sh',
    before: ['#!/bin/sh', 'TOKEN="KEY"', 'echo "$TOKEN"'],
    after: ['#!/bin/sh', 'TOKEN="${DOPPLER_TOKEN:?DOPPLER_TOKEN is not set}"', 'echo "$TOKEN"'],
  },
];

describe('The environment fix by language', () => {
  before(activateKeylift);
  afterEach(async () => {
    await closeEditors();
    for (const name of ['languages', '.env', '.env.example', '.gitignore']) await remove(name);
  });

  examples.forEach(({ language, file, before, after }, index) => {
    it(`moves a key out of ${language}`, async () => {
      const key = dopplerToken(100 + index);
      const document = await openFile(`languages/${file}`, textOf(before).replace('KEY', key));
      await takeAction(document, /^Move to environment variable DOPPLER_TOKEN$/);
      assert.equal(document.getText(), textOf(after));
      assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${key}\n`);
      assert.equal(await readFile('.env.example'), 'DOPPLER_TOKEN=\n');
      assert.equal(await readFile('.gitignore'), '.env\n');
    });
  });
});

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
