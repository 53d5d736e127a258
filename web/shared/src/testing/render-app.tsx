import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Providers } from '../components/providers';
import { type MessageLoader, startI18n } from '../lib/i18n';
import { createQueryClient } from '../lib/query-client';

/** Shows a page at a path, in Chinese, with its real texts and a faked network. */
export async function renderApp(
  page: ReactNode,
  loader: MessageLoader,
  { path = '/' }: { path?: string } = {},
) {
  const i18n = await startI18n(loader, 'zh-CN');
  const client = createQueryClient();
  const user = userEvent.setup();
  const view = render(
    <Providers client={client} i18n={i18n}>
      <MemoryRouter initialEntries={[path]}>{page}</MemoryRouter>
    </Providers>,
  );
  return { ...view, user, client };
}
