import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { KINDS } from '../shared/src/testing/world/kinds.ts';
import { type Situation, World } from '../shared/src/testing/world/world.ts';

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : undefined;
}

/** As strict as the gateway's, so that a picture is proof that the pages live under it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Answers the API from a sample world; `GET /api/v1/mock?situation=…` starts a fresh one. */
function answerFrom(holder: { world: World }): Connect.NextHandleFunction {
  return async (request: IncomingMessage, response: ServerResponse, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/api/v1/')) return next();
    const path = url.pathname.slice('/api/v1'.length);
    if (path === '/mock') {
      holder.world = new World((url.searchParams.get('situation') ?? 'before') as Situation);
      holder.world.isSignedIn = url.searchParams.get('out') !== '1';
      if (url.searchParams.get('kinds')) holder.world.questions = KINDS;
      if (url.searchParams.get('graded')) holder.world.attemptStatus = 'graded';
      if (url.searchParams.get('minutes')) {
        holder.world.deadline = new Date(
          Date.now() + Number(url.searchParams.get('minutes')) * 60_000,
        ).toISOString();
      }
      if (url.searchParams.get('practice')) holder.world.mode = 'practice';
      if (url.searchParams.get('overdue')) holder.world.beOverdue();
      if (url.searchParams.get('abandoned')) holder.world.attemptStatus = 'abandoned';
      if (url.searchParams.get('several')) holder.world.beOfSeveral();
      response.end('ok');
      return;
    }
    if (path === '/notifications/stream') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
      response.write(`event: unread\ndata: ${JSON.stringify(holder.world.unread())}\n\n`);
      return;
    }
    const answer = holder.world.handle(
      request.method ?? 'GET',
      path,
      url.searchParams,
      await bodyOf(request),
    );
    response.statusCode = answer.status;
    if (answer.body === undefined) return response.end();
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answer.body));
  };
}

/** For working on the pages without a server, and for looking at the built ones. */
export function mockServer(): Plugin {
  const holder = { world: new World() };
  return {
    name: 'mock-server',
    configureServer: (server) => void server.middlewares.use(answerFrom(holder)),
    configurePreviewServer: (server) => {
      server.middlewares.use((_, response, next) => {
        response.setHeader('Content-Security-Policy', POLICY);
        next();
      });
      server.middlewares.use(answerFrom(holder));
    },
  };
}
