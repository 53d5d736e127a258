// node if-changed.mjs <stamp file> <needed path> <inputs, comma separated> -- <command…>
// Runs the command unless the inputs are what they were when it last succeeded and the needed path is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit, versions } from 'node:process';

const SKIPPED = new Set(['node_modules', 'dist', 'target', 'generated']);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => !SKIPPED.has(item.name))
    .flatMap((item) => filesUnder(join(path, item.name)));
}

export function fingerprint(inputs) {
  const hash = createHash('sha256').update(versions.node);
  for (const file of inputs.flatMap(filesUnder).sort())
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const end = argv.indexOf('--');
if (end > 0) {
  const [stamp, needed, inputs] = argv.slice(2, end);
  const [command, ...rest] = argv.slice(end + 1);
  const now = fingerprint(inputs.split(','));
  if (existsSync(needed) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    console.log(`unchanged, not run again: ${command} ${rest.join(' ')}`);
  } else {
    const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) exit(status ?? 1);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
  }
}
