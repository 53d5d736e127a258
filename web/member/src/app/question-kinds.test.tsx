import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { KINDS } from '@rizhi/shared/testing/world/kinds';
import { World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseStore } from '../features/attempt/model/outbox-store';
import { loadMessages } from '../messages/load';
import { App } from './app';

async function openKind(id: string) {
  const world = new World('quiz');
  world.questions = KINDS;
  server.use(worldHandler(world));
  const place = KINDS.findIndex(({ view }) => view.questionId === id) + 1;
  return { world, ...(await renderApp(<App />, loadMessages, { path: `/quiz/attempt-1?q=${place}` })) };
}

/** What the server has, once it is what the sample calls right. */
async function expectRight(world: World, id: string) {
  const key = KINDS.find(({ view }) => view.questionId === id)?.correct.key;
  await waitFor(() => expect(world.responses.get(id)?.response).toEqual(key));
}

afterEach(async () => {
  cleanup();
  for (const left of await databaseStore.load('attempt-1'))
    await databaseStore.remove(left.attemptId, left.questionId, left.sequence);
});

describe('a member answers', () => {
  it('a_short_text_in_one_line', async () => {
    const { user, world } = await openKind('k2');
    await user.type(await screen.findByLabelText('写下你的回答'), '降温');
    await expectRight(world, 'k2');
  });

  it('a_text_that_is_cut_where_it_is_too_long_and_hears_of_it', async () => {
    const { user, world } = await openKind('k2');
    await user.click(await screen.findByLabelText('写下你的回答'));
    await user.paste('长'.repeat(501));
    expect(await screen.findByText('最多 500 字，后面的没有收下。')).toBeInTheDocument();
    await waitFor(() => expect(world.responses.get('k2')?.response.gaps).toEqual(['长'.repeat(500)]));
  });

  it('a_number_with_its_unit', async () => {
    const { user, world } = await openKind('k3');
    const field = await screen.findByLabelText('写下数值');
    expect(field).toHaveAccessibleDescription(/把单位写在数字后面/);
    await user.type(field, '0.9 L');
    await expectRight(world, 'k3');
  });

  it('a_matching_by_choosing_from_lists', async () => {
    const { user, world } = await openKind('k4');
    await user.selectOptions(await screen.findByLabelText('头晕、口渴、出汗多'), 'A　先兆中暑');
    await user.selectOptions(screen.getByLabelText(/皮肤发烫/), 'C　重度中暑');
    await expectRight(world, 'k4');
  });

  it('an_ordering_with_keys_alone_and_keeps_the_focus_on_the_moved_line', async () => {
    const { user, world } = await openKind('k5');
    (await screen.findByRole('button', { name: '下移：拨打急救电话' })).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('button', { name: '下移：拨打急救电话' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByText('拨打急救电话，现在第 3 位，共 3 项')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: '上移：拨打急救电话' })).toHaveFocus());
    await expectRight(world, 'k5');
  });

  it('an_ordering_that_is_right_as_it_stands', async () => {
    const { user, world } = await openKind('k5');
    await user.click(await screen.findByRole('button', { name: '就按这个顺序' }));
    await waitFor(() => expect(world.responses.get('k5')?.response.optionIds).toEqual(['o1', 'o2', 'o3']));
    expect(screen.queryByRole('button', { name: '就按这个顺序' })).toBeNull();
  });

  it('a_cloze_in_the_text_itself', async () => {
    const { user, world } = await openKind('k6');
    await user.type(await screen.findByLabelText('第 1 空'), '36');
    await user.selectOptions(screen.getByLabelText('第 2 空'), '换班');
    const third = within(screen.getByRole('group', { name: '第 3 空' }));
    await user.click(third.getByRole('checkbox', { name: /淡盐水/ }));
    await user.click(third.getByRole('checkbox', { name: /湿毛巾/ }));
    await expectRight(world, 'k6');
    expect(screen.queryByText(/\[\[1\]\]/)).toBeNull();
  });

  it('each_question_about_a_material_and_only_then_counts_it_as_answered', async () => {
    const { user, world } = await openKind('k7');
    expect(await screen.findByText(/七月的一个下午/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /先兆中暑/ }));
    expect(screen.getByRole('button', { name: '先跳过' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '错' }));
    expect(screen.getByRole('button', { name: '下一题' })).toBeVisible();
    await expectRight(world, 'k7');
  });

  it('nothing_where_there_is_only_something_to_read', async () => {
    await openKind('k1');
    expect(await screen.findByText(/先看一遍再答/)).toBeVisible();
    expect(screen.getByRole('button', { name: '下一题' })).toBeVisible();
  });
});

describe('the result', () => {
  it('says_for_every_type_what_was_answered_and_what_is_right', async () => {
    const world = new World('quiz');
    world.questions = KINDS;
    world.attemptStatus = 'graded';
    const answer = (id: string, key: Partial<(typeof KINDS)[number]['correct']['key'] & object>) =>
      world.responses.set(id, {
        response: { optionIds: [], gaps: [], isTrue: null, text: null, pairs: null, children: null, ...key },
        sequence: 1,
        isFlagged: false,
      });
    answer('k4', { pairs: { p1: 'm2', p2: 'm3' } });
    answer('k5', { optionIds: ['o1', 'o2', 'o3'] });
    answer('k6', { gaps: ['35', 'c1', 'd1'] });
    answer('k7', {
      children: { b: { optionIds: [], gaps: [], isTrue: true, text: null, pairs: null, children: null } },
    });
    server.use(worldHandler(world));
    await renderApp(<App />, loadMessages, { path: '/result/attempt-1' });

    expect(await screen.findByText('头晕、口渴、出汗多 → 轻度中暑')).toBeInTheDocument();
    expect(screen.getByText('头晕、口渴、出汗多 → 先兆中暑')).toBeInTheDocument();
    expect(screen.getByText('1. 拨打急救电话')).toBeInTheDocument();
    expect(screen.getByText('3. 拨打急救电话')).toBeInTheDocument();
    expect(screen.getByText('第 2 空：照常')).toBeInTheDocument();
    expect(screen.getByText('第 3 空：淡盐水 或 湿毛巾')).toBeInTheDocument();
    expect(screen.getByText(/第 2 小题.*小何的做法是对的/)).toBeInTheDocument();
    expect(screen.getByText(/气温到 ____ 度以上/)).toBeInTheDocument();
  });
});
