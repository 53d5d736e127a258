import { laterPage } from '@rizhi/shared/lib/later-page';
import { server } from '@rizhi/shared/testing/server';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { loadMessages } from '../../../messages/load';
import { ReportQuestion } from './report-question';

const Page = laterPage(async () => () => <ReportQuestion attemptId="a1" questionId="q1" />);

it('sends_one_report_and_then_shows_that_it_waits', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/attempts/a1/reports', () =>
      HttpResponse.json({
        items: sent.map(() => ({
          id: 'r1',
          questionId: 'q1',
          kind: 'typo',
          text: '错字',
          at: '2026-09-10T02:00:00Z',
          isOpen: true,
          reply: null,
        })),
      }),
    ),
    http.post('*/api/v1/attempts/a1/reports', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'r1' }, { status: 201 });
    }),
  );
  await renderApp(<Page />, loadMessages, { path: '/' });
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: '这道题有问题' }));
  await user.click(screen.getByRole('radio', { name: '有错字' }));
  await user.type(screen.getByLabelText('说说看，可以不写'), '错字');
  await user.click(screen.getByRole('button', { name: '提交' }));

  expect(await screen.findByText(/已收到，等待回复/)).toBeInTheDocument();
  expect(sent).toEqual([{ questionId: 'q1', kind: 'typo', text: '错字' }]);
  await waitFor(() => expect(screen.queryByRole('button', { name: '这道题有问题' })).toBeNull());
  await waitFor(() => expect(document.activeElement).toHaveTextContent('已收到，等待回复'));
  expect(document.activeElement).not.toBe(document.body);
});

it('keeps_what_was_written_when_the_sheet_is_closed_by_mistake', async () => {
  server.use(http.get('*/api/v1/attempts/a1/reports', () => HttpResponse.json({ items: [] })));
  await renderApp(<Page />, loadMessages, { path: '/' });
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: '这道题有问题' }));
  await user.click(screen.getByRole('radio', { name: '题意不清' }));
  await user.type(screen.getByLabelText('说说看，可以不写'), '写了一半');
  await user.click(screen.getByRole('button', { name: '关闭' }));
  await user.click(screen.getByRole('button', { name: '这道题有问题' }));

  expect(screen.getByRole('radio', { name: '题意不清' })).toBeChecked();
  expect(screen.getByLabelText('说说看，可以不写')).toHaveValue('写了一半');
});

it('shows_the_reply_and_admits_another_report', async () => {
  server.use(
    http.get('*/api/v1/attempts/a1/reports', () =>
      HttpResponse.json({
        items: [
          {
            id: 'r1',
            questionId: 'q1',
            kind: 'wrong-key',
            text: '',
            at: '2026-09-10T02:00:00Z',
            isOpen: false,
            reply: '已改正',
          },
        ],
      }),
    ),
  );
  await renderApp(<Page />, loadMessages, { path: '/' });

  expect(await screen.findByText(/回复：已改正/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '这道题有问题' })).toBeInTheDocument();
});
