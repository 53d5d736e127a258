// Says in one sentence what is missing before anything else runs.
import { execFileSync } from 'node:child_process';
import { versions } from 'node:process';

const [major, minor] = versions.node.split('.').map(Number);
const npm = execFileSync('npm', ['--version'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
}).trim();

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed to build the pages; this is ${versions.node}.`);
  process.exitCode = 1;
} else if (Number(npm.split('.')[0]) < 10) {
  console.error(`npm 10 or newer is needed to build the pages; this is ${npm}. Try: npm install -g npm@11`);
  process.exitCode = 1;
}
