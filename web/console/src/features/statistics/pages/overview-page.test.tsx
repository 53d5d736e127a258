import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { summary } from '../../../testing/sample';

it('draws_the_last_seven_study_days_of_a_longer_history', async () => {
  const trend = Array.from({ length: 10 }, (_, index) => ({
    date: `2026-11-${18 + index}`,
    due: 20,
    done: 10 + index,
    completionRate: 50 + index,
  }));
  await open('/overview?plan=plan-1', (sent) =>
    sent.path.startsWith('/statistics/units/') ? { status: 200, body: { ...summary, trend } } : undefined,
  );

  expect(await screen.findByText('11/27')).toBeInTheDocument();
  expect(screen.getByText('11/21')).toBeInTheDocument();
  expect(screen.queryByText('11/20')).not.toBeInTheDocument();
});
