import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { consoleMockServer } from '../tools/console-mock-server.ts';
import { entry } from '../tools/entry.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({ mode }) =>
  entry({
    root: here,
    base: '/console/',
    outDir: `${here}../dist/console`,
    port: 5174,
    plugins: mode === 'mock' ? [consoleMockServer()] : [],
  }),
);
