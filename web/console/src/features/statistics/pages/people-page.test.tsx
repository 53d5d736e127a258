import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { people } from '../../../testing/sample';

const address = () => screen.getByTestId('address').textContent;

it('keeps_filters_and_order_in_the_address', async () => {
  const { user, sent } = await open('/people?plan=plan-1');
  await screen.findByRole('link', { name: '曹远志' });

  await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '逾期');
  await user.click(await screen.findByRole('button', { name: '完成率' }));

  await waitFor(() => expect(address()).toContain('sort=-completion'));
  expect(address()).toContain('state=overdue');
  expect(address()).toContain('plan=plan-1');
  const last = sent.findLast((one) => one.path === '/statistics/people');
  expect(last?.query.get('state')).toBe('overdue');
  expect(last?.query.get('sort')).toBe('-completion');
});

it('opens_with_the_filters_of_the_address_and_exports_the_same', async () => {
  await open('/people?plan=plan-1&state=excused');

  expect(await screen.findByRole('link', { name: '贺兰庭' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '曹远志' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: '导出 CSV' })).toHaveAttribute(
    'href',
    expect.stringContaining('state=excused'),
  );
});

it('pages_by_key_and_finds_the_way_back', async () => {
  const { user } = await open('/people', ({ path, query }) =>
    path === '/statistics/people'
      ? {
          status: 200,
          body: {
            on: '2026-09-15',
            asOf: '2026-09-15T02:42:00Z',
            total: 9,
            items: query.get('cursor') ? people.slice(5) : people.slice(0, 5),
            next: query.get('cursor') ? null : 'key-2',
          },
        }
      : undefined,
  );

  await user.click(await screen.findByRole('button', { name: '下一页' }));
  expect(await screen.findByRole('link', { name: '贺兰庭' })).toBeInTheDocument();
  expect(address()).toContain('cursor=key-2');
  await user.click(screen.getByRole('button', { name: '上一页' }));

  expect(await screen.findByRole('link', { name: '曹远志' })).toBeInTheDocument();
  expect(address()).not.toContain('cursor');
});

it('nudges_the_picked_and_says_who_was_skipped_and_why', async () => {
  const { user, writes } = await open('/people?plan=plan-1');

  await user.click(await screen.findByRole('checkbox', { name: '选择何书宁' }));
  await user.click(screen.getByRole('checkbox', { name: '选择卢映川' }));
  await user.click(screen.getByRole('checkbox', { name: '选择韩知遥' }));
  expect(screen.getByText('1 人没有待学的内容，将跳过')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '催学 2 人' }));

  expect(await screen.findByText('已催学 2 人，1 人今天已催过，跳过')).toBeInTheDocument();
  expect(writes()[0]?.body).toEqual({ planId: 'plan-1', personIds: ['p2', 'p3', 'p8'] });
});
