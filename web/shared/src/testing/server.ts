import { setupServer } from 'msw/node';

/** The faked network of the page tests. Each test adds what it needs with `server.use(…)`. */
export const server = setupServer();
