import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { entry } from '../tools/entry';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(entry({ root: here, base: '/', outDir: `${here}../dist`, port: 5173 }));
