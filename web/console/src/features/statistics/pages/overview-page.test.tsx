import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { summary, topics } from '../../../testing/sample';

it('draws_the_last_seven_study_days_of_a_longer_history', async () => {
  const trend = Array.from({ length: 10 }, (_, index) => ({
    date: `2026-11-${18 + index}`,
    due: 20,
    done: 10 + index,
    completionRate: 50 + index,
  }));
  await open('/overview?plan=plan-1', (sent) =>
    sent.path.startsWith('/statistics/units/') && !sent.path.endsWith('/topics')
      ? { status: 200, body: { ...summary, trend } }
      : undefined,
  );

  expect(await screen.findByText('11/27')).toBeInTheDocument();
  expect(screen.getByText('11/21')).toBeInTheDocument();
  expect(screen.queryByText('11/20')).not.toBeInTheDocument();
});

it('lists_weak_topics_first_and_says_what_is_not_shown', async () => {
  const { sent } = await open('/overview?on=2026-11-20');

  const table = await screen.findByRole('table', { name: '薄弱主题' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows[0]).toHaveTextContent('安全/用电');
  expect(rows[0]).toHaveTextContent('41%');
  expect(within(rows[0] as HTMLElement).getByText('薄弱')).toBeInTheDocument();
  expect(within(rows[2] as HTMLElement).getByText('尚可')).toBeInTheDocument();
  expect(screen.getByText(/有 2 个主题因此没有显示/)).toBeInTheDocument();
  expect(sent.find(({ path }) => path.endsWith('/topics'))?.query.get('on')).toBe('2026-11-20');
});

it('shows_no_topic_of_few_people', async () => {
  await open('/overview', (one) =>
    one.path.endsWith('/topics') ? { status: 200, body: { ...topics, items: [], hidden: 3 } } : undefined,
  );

  expect(await screen.findByText('还没有可以显示的主题')).toBeInTheDocument();
  expect(screen.getByText(/至少要有 5 人/)).toBeInTheDocument();
});
