import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { entry } from '../tools/entry.ts';
import { mockServer } from '../tools/mock-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({ mode }) =>
  entry({
    root: here,
    base: '/',
    outDir: `${here}../dist`,
    port: 5173,
    plugins: mode === 'mock' ? [mockServer()] : [],
  }),
);
