import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { questionImport } from '../../../testing/sample';

const PATH = '/questions/import/q1';

it('shows_pasted_lines_beside_parsed_questions_with_every_finding', async () => {
  await open(PATH);

  const second = await screen.findByRole('article', { name: '第 2 题' });
  expect(within(second).getByText('选项用了两种分隔写法，请核对选项。')).toBeInTheDocument();
  expect(within(second).getByRole('button', { name: '第 7 行' })).toBeInTheDocument();
  expect(screen.getByText('将导入 2 题')).toBeInTheDocument();
  expect(screen.getByText(/1 题有误，不导入/)).toBeInTheDocument();
});

it('repairs_a_question_in_place', async () => {
  const { user, writes } = await open(PATH, ({ method, path }) =>
    method === 'PUT' && path.endsWith('/items/3')
      ? {
          status: 200,
          body: {
            ...questionImport,
            version: 2,
            errors: 0,
            items: questionImport.items.map((item) =>
              item.n === 3 ? { ...item, status: 'ok', findings: [] } : item,
            ),
          },
        }
      : undefined,
  );
  const third = await screen.findByRole('article', { name: '第 3 题' });

  await user.click(within(third).getByRole('button', { name: '就地修改' }));
  await user.click(within(third).getByRole('radio', { name: 'A 正确' }));
  await user.click(within(third).getByRole('button', { name: '改好了' }));

  expect(await screen.findByText('将导入 3 题')).toBeInTheDocument();
  expect(writes()[0]?.body).toMatchObject({
    version: 1,
    isExcluded: false,
    content: {
      options: [
        { id: 'a', isCorrect: true },
        { id: 'b', isCorrect: false },
      ],
    },
  });
});

it('leaves_a_question_out', async () => {
  const { user, writes } = await open(PATH);
  const second = await screen.findByRole('article', { name: '第 2 题' });

  await user.click(within(second).getByRole('button', { name: '排除这题' }));

  await waitFor(() => expect(writes()[0]?.body).toMatchObject({ content: null, isExcluded: true }));
});

it('commits_once_on_a_double_click_and_opens_the_quiz_that_was_made', async () => {
  const { user, writes } = await open(PATH, ({ method, path }) =>
    method === 'POST' && path.endsWith('/commit')
      ? { status: 200, body: { questionIds: ['q1', 'q2'], skipped: 1, quizId: 'z1' } }
      : undefined,
  );

  await user.click(await screen.findByRole('checkbox', { name: '同时建一个测验草稿' }));
  await user.dblClick(screen.getByRole('button', { name: '导入 2 题并建测验' }));

  expect(await screen.findByRole('heading', { name: '手卫生小测' })).toBeInTheDocument();
  expect(writes()).toHaveLength(1);
  expect(writes()[0]?.key).toBeTruthy();
  expect(writes()[0]?.body).toMatchObject({ quiz: { title: '手卫生测验' } });
});

it('names_sheet_and_row_where_a_file_has_no_lines', async () => {
  await open(PATH, ({ method, path }) =>
    method === 'GET' && path.startsWith('/questions/imports/')
      ? {
          status: 200,
          body: {
            ...questionImport,
            format: 'xlsx',
            items: questionImport.items.map((item) => ({
              ...item,
              place: `单选题!${item.n + 1}`,
              findings: item.findings.map((finding) => ({ ...finding, place: `单选题!${item.n + 1}` })),
            })),
          },
        }
      : undefined,
  );

  const second = await screen.findByRole('article', { name: '第 2 题' });
  expect(within(second).getAllByText('单选题!3')).toHaveLength(2);
  expect(within(second).queryByRole('button', { name: '第 7 行' })).not.toBeInTheDocument();
});

it('keeps_a_repair_that_the_server_did_not_take', async () => {
  const { user } = await open(PATH, ({ method }) =>
    method === 'PUT' ? { status: 503, body: { code: 'unavailable', status: 503 } } : undefined,
  );
  const third = within(await screen.findByRole('article', { name: '第 3 题' }));
  await user.click(third.getByRole('button', { name: '就地修改' }));
  await user.type(third.getByLabelText('解析'), '写了很久');
  await user.click(third.getByRole('button', { name: '改好了' }));

  await waitFor(() => expect(third.getByRole('button', { name: '改好了' })).toBeEnabled());
  expect(third.getByLabelText('解析')).toHaveValue('写了很久');
});
