import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const developed = fileURLToPath(import.meta.resolve('react-router'));
const produced = developed.replace('/development/', '/production/').replace(/\.js$/, '.mjs');
const ROUTER = /react-router[\\/]dist[\\/]production[\\/].*\.mjs$/;
/** A name for developer tools. It is an effect of the module, and keeps what nobody imports. */
const NAMING = /^\w+\.displayName = "[\w.]+";$/gm;
/** A call that only makes a component. */
const MAKING = /(?<== )React\d*\.(?:forwardRef|createContext|memo)\(/g;

/** The router as pages need it: its production build, which its package does not offer to bundlers, without what is never used. */
export function routerForBrowsers(): Plugin {
  return {
    name: 'router-for-browsers',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'react-router' ? produced : undefined),
    transform: (code, id) =>
      ROUTER.test(id)
        ? { code: code.replace(NAMING, '').replace(MAKING, '/* @__PURE__ */ $&'), map: null }
        : undefined,
  };
}
