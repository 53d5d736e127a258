import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { open } from '../../../testing/open';
import { questions } from '../../../testing/sample';

const losses = [
  {
    questionId: questions[0]?.id ?? '',
    code: 'lost-question',
    isLeftOut: true,
    detail: '这种格式没有这个题型。',
  },
];
const saved = vi.fn<(name: string) => void>();

beforeEach(() => {
  saved.mockClear();
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    saved(this.download);
  };
});

it('says_what_the_column_of_quizzes_counts', async () => {
  await open('/questions');

  expect(await screen.findByRole('columnheader', { name: '选入测验' })).toBeInTheDocument();
  expect(screen.getByText(/只数草稿里选定了这道题的测验。抽题规则可能抽到它的测验/)).toBeInTheDocument();
});

const openBank = (written = 1) =>
  open('/questions?q=洗手', ({ method, path }) =>
    method === 'POST' && path === '/questions/exports'
      ? {
          status: 200,
          body: {
            fileName: 'questions.csv',
            mediaType: 'text/csv',
            content: btoa('a,b'),
            written,
            losses,
          },
        }
      : undefined,
  );

it('exports_all_that_the_filter_finds_and_lists_what_the_format_lost', async () => {
  const { user, writes, sent } = await openBank();

  await user.click(await screen.findByRole('button', { name: '导出试题' }));
  await user.selectOptions(screen.getByLabelText('格式'), 'csv');
  await user.click(screen.getByRole('button', { name: '导出' }));

  expect(await screen.findByText(/已写入 1 题：questions.csv/)).toBeInTheDocument();
  expect(screen.getByText('这种格式没有这个题型。')).toBeInTheDocument();
  expect(saved).toHaveBeenCalledExactlyOnceWith('questions.csv');
  expect(writes()[0]?.body).toEqual({ format: 'csv', questionIds: questions.map(({ id }) => id) });
  const asked = sent.filter((one) => one.path === '/questions' && one.query.get('limit') === '200');
  expect(asked[0]?.query.get('q')).toBe('洗手');
});

it('exports_only_the_questions_that_were_chosen', async () => {
  const { user, writes } = await openBank();

  await user.click(await screen.findByRole('button', { name: '导出试题' }));
  await user.click(screen.getByRole('radio', { name: '从本页选' }));
  const boxes = within(screen.getByRole('group', { name: /已选/ })).getAllByRole('checkbox');
  await user.click(boxes[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '导出' }));

  await waitFor(() =>
    expect(writes()[0]?.body).toEqual({
      format: 'xlsx',
      questionIds: questions.slice(1).map(({ id }) => id),
    }),
  );
});

it('saves_no_file_when_the_format_holds_none_of_the_questions', async () => {
  const { user } = await openBank(0);

  await user.click(await screen.findByRole('button', { name: '导出试题' }));
  await user.click(screen.getByRole('button', { name: '导出' }));

  expect(await screen.findByRole('button', { name: '再下载一次' })).toBeDisabled();
  expect(saved).not.toHaveBeenCalled();
});
