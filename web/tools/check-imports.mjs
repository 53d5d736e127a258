// Imports go one way: app → features → shared. Entries never meet, features never meet, heavy parts stay out of the member pages.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const FORBIDDEN_IN_MEMBER = /^(antd|@ant-design\/|echarts|@tiptap\/|zod|dayjs|moment)/;
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;

/** Where a file stands: entry (member, console, shared), area (app, features, …) and feature name. */
function place(path) {
  const parts = path.split(sep).join('/').split('/');
  const [entry, source, area, feature] = parts;
  return {
    entry,
    area: source === 'src' ? area : undefined,
    feature: area === 'features' ? feature : undefined,
  };
}

/** The rule that an import breaks, or null. `file` and `target` are paths from the workspace's root. */
export function violation(file, specifier) {
  const from = place(file);
  if (from.entry === 'member' && FORBIDDEN_IN_MEMBER.test(specifier))
    return `${specifier} is too heavy for the member pages`;
  const named = /^@rizhi\/(\w+)/.exec(specifier);
  if (named && named[1] !== 'shared') return 'an entry is not imported by name';
  if (named || !specifier.startsWith('.')) return null;
  const to = place(relative('.', resolve(dirname(file), specifier)));
  if (to.entry !== from.entry) {
    return to.entry === 'shared'
      ? 'import shared code as @rizhi/shared/…'
      : `${from.entry} does not import ${to.entry}`;
  }
  if (from.feature && to.area === 'app') return 'a feature does not import the app';
  if (from.feature && to.feature && from.feature !== to.feature)
    return `feature ${from.feature} does not import feature ${to.feature}`;
  return null;
}

export function violationsIn(file, text) {
  return [...text.matchAll(IMPORT)]
    .map(([, specifier]) => ({ file, specifier, rule: violation(file, specifier) }))
    .filter((found) => found.rule);
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|tsx)$/.test(name));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  const files = ['member/src', 'console/src', 'shared/src'].flatMap(sources);
  const found = files.flatMap((file) => violationsIn(file, readFileSync(file, 'utf8')));
  for (const { file, specifier, rule } of found) console.error(`${file}: "${specifier}": ${rule}`);
  console.log(`${files.length} files, ${found.length} forbidden imports`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
