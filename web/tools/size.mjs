// The size budget of the built pages, in KB after gzip. A warning is printed, a hard limit fails the build.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET = {
  member: { folder: '.', javascript: { warn: 130, hard: 150 }, css: { warn: 12, hard: 15 }, lazy: 60 },
  console: {
    folder: 'console',
    javascript: { warn: 330, hard: 380 },
    css: { warn: 30, hard: 60 },
    lazy: 210,
  },
};

const kilobytes = (bytes) => bytes / 1000;
const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Files that the entry loads before its first screen: the entry chunk, its static imports, and one language. */
export function initialFiles(manifest) {
  const javascript = new Set();
  const css = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || javascript.has(chunk.file)) return;
    javascript.add(chunk.file);
    for (const file of chunk.css ?? []) css.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry || /messages\/zh-CN\.ts$/.test(key)) visit(key);
  }
  return { javascript: [...javascript], css: [...css] };
}

function judge(name, what, size, { warn, hard }) {
  const verdict = size > hard ? 'TOO LARGE' : size > warn ? 'warning' : 'ok';
  console.log(
    `${name.padEnd(8)} ${what.padEnd(22)} ${size.toFixed(1).padStart(7)} KB of ${hard} KB  ${verdict}`,
  );
  return size <= hard;
}

export function checkSizes(dist) {
  let isGood = true;
  for (const [name, budget] of Object.entries(BUDGET)) {
    const folder = join(dist, budget.folder);
    const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
    const initial = initialFiles(manifest);
    const sum = (files) => kilobytes(files.reduce((total, file) => total + gzipped(join(folder, file)), 0));
    isGood = judge(name, 'initial JavaScript', sum(initial.javascript), budget.javascript) && isGood;
    isGood = judge(name, 'initial CSS', sum(initial.css), budget.css) && isGood;
    for (const chunk of Object.values(manifest)) {
      if (!chunk.isDynamicEntry) continue;
      const own = [chunk.file].filter((file) => !initial.javascript.includes(file));
      const size = sum(own);
      if (size > budget.lazy / 2)
        isGood =
          judge(name, chunk.name ?? chunk.file, size, { warn: budget.lazy, hard: budget.lazy }) && isGood;
    }
  }
  return isGood;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const web = dirname(dirname(fileURLToPath(import.meta.url)));
  process.exitCode = checkSizes(join(web, 'dist')) ? 0 : 1;
}
