import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { quiz, unpublishedChanges } from '../../../testing/sample';

const PATH = '/quizzes/z1';
const draft = { ...quiz, publishedVersion: null };
const refusal = (code: string, ...errors: { pointer: string; code: string; detail: string }[]) => ({
  status: 422,
  body: { code, status: 422, title: '', detail: '请看标出的地方。', errors },
});

it('says_what_the_first_version_holds_before_it_is_published', async () => {
  const { user, writes } = await open(PATH, ({ method, path }) =>
    method === 'GET' && path === PATH ? { status: 200, body: draft } : undefined,
  );

  await user.click(await screen.findByRole('button', { name: '发布第 1 版' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('heading', { name: '发布第 1 版？' })).toHaveFocus();
  expect(dialog.getByText('2 题，共 15 分')).toBeInTheDocument();
  expect(dialog.getByText('30 分钟')).toBeInTheDocument();
  expect(dialog.getByText('最好的一次')).toBeInTheDocument();
  expect(dialog.getByText(/这一版固定不变/)).toBeInTheDocument();
  expect(dialog.queryByText(/相比/)).not.toBeInTheDocument();
  expect(writes()).toHaveLength(0);
});

it('says_what_changes_against_the_published_version_and_what_becomes_of_attempts_under_way', async () => {
  const { user } = await open(PATH);

  await user.click(await screen.findByRole('button', { name: '发布第 2 版' }));
  const dialog = within(screen.getByRole('dialog'));

  expect(await dialog.findByText('与第 1 版相比')).toBeInTheDocument();
  expect(dialog.getByText('新增 1 题')).toBeInTheDocument();
  expect(dialog.getByText('移出 2 题')).toBeInTheDocument();
  expect(dialog.getByText('试题顺序有变')).toBeInTheDocument();
  expect(dialog.queryByText(/改了分值/)).not.toBeInTheDocument();
  expect(dialog.getByText('（原为 20 分钟）')).toBeInTheDocument();
  expect(dialog.getByText(/已经开始的作答仍按原来的版本/)).toBeInTheDocument();
});

it('says_so_when_nothing_but_the_number_changes', async () => {
  const same = {
    ...unpublishedChanges,
    added: 0,
    removed: 0,
    reworded: 0,
    isReordered: false,
    isRuledOtherwise: false,
  };
  const { user } = await open(PATH, ({ path }) =>
    path.endsWith('/unpublished-changes') ? { status: 200, body: same } : undefined,
  );

  await user.click(await screen.findByRole('button', { name: '发布第 2 版' }));

  expect(await screen.findByText('试题和规则都没有变。')).toBeInTheDocument();
});

it('publishes_nothing_when_it_is_called_off_and_gives_the_focus_back', async () => {
  const { user, writes } = await open(PATH);
  const publish = await screen.findByRole('button', { name: '发布第 2 版' });

  await user.click(publish);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));

  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(publish).toHaveFocus();
  expect(writes()).toHaveLength(0);
});

it('publishes_the_draft_that_was_shown_once_it_is_confirmed', async () => {
  let now: object = draft;
  const { user, writes } = await open(PATH, ({ method, path }) => {
    if (method === 'POST') now = { ...quiz, hasUnpublishedChanges: false };
    return path === PATH || method === 'POST' ? { status: 200, body: now } : undefined;
  });

  await user.click(await screen.findByRole('button', { name: '发布第 1 版' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '发布第 1 版' }));

  expect(await screen.findByText('第 1 版已发布')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(writes()).toMatchObject([{ path: `${PATH}/publications`, body: { version: quiz.version } }]);
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

it('says_which_question_keeps_a_quiz_from_being_published', async () => {
  const { user } = await open(PATH, ({ method, path }) => {
    if (method === 'POST')
      return refusal('quiz-not-publishable', {
        pointer: '/items/1',
        code: 'question-not-published',
        detail: '试题还没有发布。',
      });
    return method === 'GET' && path === PATH
      ? { status: 200, body: { ...quiz, publishedVersion: null } }
      : undefined;
  });

  await user.click(await screen.findByRole('button', { name: '发布第 1 版' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '发布第 1 版' }));

  expect(await screen.findByText('第 2 题：试题还没有发布。')).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('stays_open_when_the_draft_could_not_be_sent', async () => {
  const { user } = await open(PATH, ({ method }) =>
    method === 'POST' ? { status: 503, body: { code: 'unavailable', status: 503 } } : undefined,
  );

  await user.click(await screen.findByRole('button', { name: '发布第 2 版' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '发布第 2 版' }));

  expect(await within(screen.getByRole('dialog')).findByText(/服务器出了问题/)).toBeInTheDocument();
});
