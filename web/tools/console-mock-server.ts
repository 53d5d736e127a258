import type { Connect, Plugin } from 'vite';
import { answerSample } from '../console/src/testing/sample-server.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const answer: Connect.NextHandleFunction = async (request, response, next) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!url.pathname.startsWith('/api/v1/')) return next();
  let text = '';
  for await (const chunk of request) text += chunk;
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : undefined;
  } catch {
    // An uploaded file.
  }
  const { status, body: view } = answerSample(
    request.method ?? 'GET',
    url.pathname.slice('/api/v1'.length),
    url.searchParams,
    body,
  );
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(view));
};

/** For working on the console without a server, and for looking at its built pages under the gateway's policy. */
export function consoleMockServer(): Plugin {
  return {
    name: 'console-mock-server',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => {
      server.middlewares.use((_, response, next) => {
        response.setHeader('Content-Security-Policy', POLICY);
        next();
      });
      server.middlewares.use(answer);
    },
  };
}
