import { HttpResponse, http } from 'msw';
import type { World } from './world';

/** Lets a world answer every request of the faked network. */
export function worldHandler(world: World) {
  return http.all('*/api/v1/*', async ({ request }) => {
    const url = new URL(request.url);
    const text = await request.text();
    const answer = world.handle(
      request.method,
      url.pathname.replace(/^\/api\/v1/, ''),
      url.searchParams,
      text ? JSON.parse(text) : undefined,
    );
    if (answer.body === undefined) return new HttpResponse(null, { status: answer.status });
    return HttpResponse.json(answer.body as Record<string, unknown>, { status: answer.status });
  });
}
