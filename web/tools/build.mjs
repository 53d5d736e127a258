// Builds both entries into web/dist, then writes .br and .gz beside every text file and checks the size budget.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './compress.mjs';
import { checkSizes } from './size.mjs';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(web, 'dist');

for (const old of [dist, join(web, 'target/classes/META-INF/resources')])
  rmSync(old, { recursive: true, force: true });
// How the configurations are loaded today is fine; whoever builds need not read of it at each import.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
for (const entry of ['member', 'console']) {
  await build({ configFile: join(web, entry, 'vite.config.ts'), logLevel: 'warn' });
}
const files = compressFolder(dist);
console.log(`${files} files compressed`);
process.exitCode = checkSizes(dist) ? 0 : 1;
