// Every text exists in both languages, every key that the code names exists, and no key is left unused.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['zh-CN', 'en'];
const KEY = /['"`]([a-z][a-z-]*:[a-zA-Z][\w.-]*)/g;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** "a": {"b": "…"} becomes a.b; plural endings are dropped. */
export function flatten(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [(prefix + key).replace(PLURAL, '')] : flatten(value, `${prefix}${key}.`),
  );
}

/** What is wrong with the keys of one entry. `used` are literals; one that ends with a dot stands for all keys under it. */
export function findings(keysByLanguage, used) {
  const [first, second] = LANGUAGES.map((language) => new Set(keysByLanguage[language]));
  const namespaces = new Set([...first].map((key) => key.split(':')[0]));
  const literals = [...used].filter((key) => namespaces.has(key.split(':')[0]));
  const prefixes = literals.filter((key) => key.endsWith('.'));
  const isUsed = (key) => used.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
  return [
    ...[...first].filter((key) => !second.has(key)).map((key) => `${key}: missing in en`),
    ...[...second].filter((key) => !first.has(key)).map((key) => `${key}: missing in zh-CN`),
    ...literals
      .filter((key) => !key.endsWith('.') && !first.has(key))
      .map((key) => `${key}: named in the code, in no file`),
    ...[...first].filter((key) => !isUsed(key)).map((key) => `${key}: unused`),
  ];
}

function files(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => pattern.test(name));
}

function keysOf(folder, language) {
  return files(folder, new RegExp(`messages\\.${language}\\.json$`)).flatMap((file) => {
    const namespace = dirname(file).endsWith('src') ? 'shared' : basename(dirname(file));
    return flatten(JSON.parse(readFileSync(file, 'utf8'))).map((key) => `${namespace}:${key}`);
  });
}

function usedIn(...folders) {
  const texts = folders
    .flatMap((folder) => files(folder, /(?<!\.test)\.tsx?$/))
    .map((file) => readFileSync(file, 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(KEY)].map(([, key]) => key)));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  const entries = [
    ['shared', ['shared/src', 'member/src', 'console/src']],
    ['member', ['member/src', 'shared/src']],
    ['console', ['console/src', 'shared/src']],
  ];
  let count = 0;
  for (const [entry, users] of entries) {
    const keys = Object.fromEntries(
      LANGUAGES.map((language) => [language, keysOf(`${entry}/src`, language)]),
    );
    if (keys['zh-CN'].length === 0) continue;
    for (const finding of findings(keys, usedIn(...users))) {
      console.error(`${entry}: ${finding}`);
      count += 1;
    }
  }
  console.log(`${count} findings in the messages`);
  process.exitCode = count === 0 ? 0 : 1;
}
