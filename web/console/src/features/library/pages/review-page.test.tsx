import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { importView } from '../../../testing/sample';

const PATH = '/documents/import/i1';

it('names_each_doubt_with_its_place_and_reason', async () => {
  await open(PATH);

  const doubts = await screen.findByRole('region', { name: '3 处存疑，请逐一确认' });
  expect(within(doubts).getByText('编号接不上。')).toBeInTheDocument();
  expect(within(doubts).getByText(/而且含有数据/)).toBeInTheDocument();
  expect(within(doubts).getByRole('button', { name: '看第 9 行' })).toBeInTheDocument();
});

it('repairs_a_doubt_where_it_stands', async () => {
  const { user, writes } = await open(PATH);

  await user.click(await screen.findByRole('button', { name: '改为正文' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]).toMatchObject({
    path: '/documents/imports/i1/edits',
    body: { version: importView.version, action: 'merge', entryId: 'e5' },
  });
});

it('accepts_a_doubt_by_its_code_and_shows_what_the_server_answers', async () => {
  const { user, writes } = await open(PATH, ({ method, path }) =>
    method === 'POST' && path.endsWith('/edits')
      ? { status: 200, body: { ...importView, version: 4, doubts: importView.doubts.slice(0, 1) } }
      : undefined,
  );

  const accepts = await screen.findAllByRole('button', { name: '确认无误' });
  await user.click(accepts[1] as HTMLElement);

  expect(await screen.findByRole('heading', { name: '2 处存疑，请逐一确认' })).toBeInTheDocument();
  expect(writes()[0]?.body).toMatchObject({
    action: 'accept-doubt',
    text: 'numbering-rebuilt',
    blockIndex: 6,
  });
});

it('splits_at_a_line_of_the_original_and_renames_an_entry', async () => {
  const { user, writes } = await open(PATH);

  await user.click(await screen.findByRole('button', { name: '从这里拆开（第 5 行）' }));
  await waitFor(() => expect(writes()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: '修改：标准预防' }));
  await user.click(screen.getByRole('button', { name: '改标题' }));
  const title = screen.getByRole('textbox', { name: '新标题' });
  await user.clear(title);
  await user.type(title, '基本预防');
  await user.click(screen.getByRole('button', { name: '改好了' }));

  await waitFor(() => expect(writes()).toHaveLength(2));
  expect(writes()[0]?.body).toMatchObject({ action: 'split', blockIndex: 4 });
  expect(writes()[1]?.body).toMatchObject({ version: 4, action: 'rename', entryId: 'e2', text: '基本预防' });
});

it('asks_whether_a_new_revision_is_minor_or_material', async () => {
  const { user, writes } = await open(`${PATH}?step=details`, ({ method, path }) => {
    if (method === 'GET' && path === '/documents/imports/i1')
      return { status: 200, body: { ...importView, documentId: 'd1' } };
    return undefined;
  });

  await user.click(await screen.findByRole('radio', { name: '实质改动' }));
  await user.click(screen.getByRole('button', { name: '保存为新版本' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toMatchObject({ change: 'material', title: '医院感染管理手册' });
});
