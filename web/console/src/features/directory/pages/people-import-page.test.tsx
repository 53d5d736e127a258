import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

const view = (dryRun: boolean) => ({
  created: 2,
  rows: dryRun
    ? []
    : [
        { row: 2, column: null, code: 'initial-password', detail: 'wang.li：kq7m-2xhp' },
        { row: 3, column: null, code: 'initial-password', detail: 'li.na：w3zz-p9ka' },
      ],
});

it('shows_given_passwords_apart_and_only_after_the_import', async () => {
  const { user } = await open('/directory/import', ({ method, path, query }) =>
    method === 'POST' && path === '/people/imports'
      ? { status: 200, body: view(query.get('dryRun') === 'true') }
      : undefined,
  );
  await user.upload(
    await screen.findByLabelText('选择 CSV 文件'),
    new File(['账号,姓名,单位\n'], 'people.csv', { type: 'text/csv' }),
  );
  const run = await screen.findByRole('button', { name: '导入 2 人' });
  expect(screen.queryByRole('heading', { name: /初始密码/ })).toBeNull();
  await user.click(run);

  const section = within(
    (await screen.findByRole('heading', { name: /初始密码/ })).closest('section') as HTMLElement,
  );
  expect(section.getByText(/只显示这一次/)).toBeInTheDocument();
  expect(section.getByText('kq7m-2xhp')).toBeInTheDocument();
  expect(section.getByRole('rowheader', { name: 'li.na' })).toBeInTheDocument();
  expect(section.getByRole('button', { name: '下载 CSV' })).toBeEnabled();
  expect(screen.queryByText('要处理的行')).toBeNull();
  await user.click(section.getByRole('button', { name: '全部复制' }));
  expect(await navigator.clipboard.readText()).toBe('wang.li\tkq7m-2xhp\nli.na\tw3zz-p9ka');
});
