import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { routerForBrowsers } from './router-for-browsers.ts';

const themeFirst = fileURLToPath(new URL('../shared/src/theme-first.js', import.meta.url));

const BASE =
  /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack(?!.*(?:useInfinite|infiniteQueryObserver|useMutation|mutationObserver|useQueries|queriesObserver))|i18next|react-i18next|html-parse-stringify|use-sync-external-store)[\\/]|shared[\\/]src[\\/](lib[\\/](http|problem|session|i18n|appearance|time|paths|query-client|use-page-title)|components[\\/](icon|button|surface|state|page-head))/;

/** Serves and emits the small external script that sets theme, language and text size before first paint. */
function themeBeforeFirstPaint(): Plugin {
  return {
    name: 'theme-before-first-paint',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'theme-first.js', source: readFileSync(themeFirst, 'utf8') });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith('/theme-first.js')) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(themeFirst));
      });
    },
  };
}

/** The Vite settings that both entries share. `port` is the development server's. */
export function entry(options: {
  root: string;
  base: string;
  outDir: string;
  port: number;
  plugins?: Plugin[];
}): UserConfig {
  const gateway = process.env.RIZHI_GATEWAY ?? 'http://127.0.0.1:8080';
  return {
    root: options.root,
    base: options.base,
    plugins: [react(), themeBeforeFirstPaint(), routerForBrowsers(), ...(options.plugins ?? [])],
    server: {
      port: options.port,
      strictPort: true,
      proxy: { '/api': { target: gateway, changeOrigin: false } },
    },
    build: {
      outDir: options.outDir,
      emptyOutDir: true,
      target: ['chrome89', 'safari15'],
      cssTarget: ['chrome89', 'safari15'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      manifest: '.vite/manifest.json',
      rolldownOptions: {
        output: {
          // One file for what every page stands on: fewer requests, and it stays cached while pages change.
          codeSplitting: { groups: [{ name: 'base', test: BASE }] },
        },
      },
    },
  };
}
