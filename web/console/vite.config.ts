import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { entry } from '../tools/entry.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(
  entry({ root: here, base: '/console/', outDir: `${here}../dist/console`, port: 5174 }),
);
