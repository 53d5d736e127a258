import { server } from '@rizhi/shared/testing/server';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { HttpResponse, http } from 'msw';
import { useLocation } from 'react-router';
import { App } from '../app/app';
import { clearToasts } from '../lib/toast';
import { loadMessages } from '../messages/load';
import { type Answer, answerSample } from './sample-server';

export interface Sent {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  key: string | null;
}

/** The address, where a test can read it. */
function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** Opens a path of the console over the sample; `reply` may answer a request in its own way. */
export async function open(path: string, reply: (sent: Sent) => Answer | undefined = () => undefined) {
  clearToasts();
  const sent: Sent[] = [];
  server.use(
    http.all('*/api/v1/*', async ({ request }) => {
      const url = new URL(request.url);
      const text = await request.text();
      let body: unknown = text;
      try {
        body = text ? JSON.parse(text) : undefined;
      } catch {
        // A file.
      }
      const one: Sent = {
        method: request.method,
        path: url.pathname.replace(/^.*\/api\/v1/, ''),
        query: url.searchParams,
        body,
        key: request.headers.get('Idempotency-Key'),
      };
      sent.push(one);
      const answer = reply(one) ?? answerSample(one.method, one.path, one.query, one.body);
      return HttpResponse.json((answer.body ?? null) as Record<string, unknown>, { status: answer.status });
    }),
  );
  const left: string[] = [];
  const view = await renderApp(
    <>
      <App onLeave={() => left.push('sign-in')} onPassword={() => left.push('password')} />
      <Address />
    </>,
    loadMessages,
    { path },
  );
  return { ...view, sent, left, writes: () => sent.filter((one) => one.method !== 'GET') };
}
