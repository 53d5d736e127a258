import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { type Situation, World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { screen, waitFor, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadMessages } from '../messages/load';
import { closeApp, openApp } from '../testing/open-app';
import { App } from './app';

const open = (path: string, situation: Situation = 'before', prepare?: (world: World) => void) =>
  openApp(path, situation, prepare);

afterEach(closeApp);

describe('today', () => {
  it.each<[Situation, string, string]>([
    ['before', '开始', '/read/plan-1/8'],
    ['reading', '继续阅读', '/read/plan-1/8?resume=1'],
    ['quiz', '去测验', '/quiz/start/plan-1/8'],
    ['done', '查看解析', '/result/attempt-1'],
  ])('in the situation %s the one button says %s', async (situation, word, target) => {
    await open('/', situation);
    expect(await screen.findByRole('link', { name: word })).toHaveAttribute('href', target);
  });

  it('a_move_takes_the_focus_along_to_the_new_page_and_back', async () => {
    const { user } = await open('/', 'quiz');
    expect(screen.getByRole('main')).not.toHaveFocus();
    await user.click(await screen.findByRole('link', { name: '去测验' }));
    await screen.findByRole('button', { name: '开始' });
    expect(screen.getByRole('main')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: '先退出，答案已保留' }));
    await screen.findByRole('article');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('folds_overdue_days_into_one_line_with_a_way_out', async () => {
    await open('/', 'behind');
    expect(await screen.findByText('有 2 天逾期')).toBeVisible();
    expect(screen.getByRole('link', { name: '看看怎么补' })).toHaveAttribute('href', '/plans/plan-1');
  });

  it('explains_what_counts_in_the_words_of_the_server', async () => {
    const { user } = await open('/');
    await user.click(await screen.findByText('怎样算完成？'));
    expect(screen.getByText('三节都读过，测验至少对 3 题。')).toBeVisible();
  });

  it('shows_the_rest_when_review_and_notifications_are_away', async () => {
    await open('/', 'degraded');
    expect(await screen.findByRole('link', { name: '开始' })).toBeVisible();
    expect(screen.getByText('复习暂时看不到，稍后会回来')).toBeVisible();
  });

  it('a_server_that_never_answers_ends_in_a_button_and_not_in_a_skeleton_for_ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      server.use(worldHandler(new World('before')));
      server.use(http.get('*/api/v1/today', () => delay('infinite')));
      const { user } = await renderApp(<App />, loadMessages);
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await screen.findByText('服务器没有及时回答。请再试一次。')).toBeVisible();
      server.resetHandlers();
      server.use(worldHandler(new World('before')));
      vi.useRealTimers();
      await user.click(screen.getByRole('button', { name: '再试一次' }));
      expect(await screen.findByRole('link', { name: '开始' })).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows_the_last_update_when_the_server_is_away', async () => {
    const first = await open('/', 'reading');
    await screen.findByText('继续阅读');
    first.unmount();
    server.use(http.all('*/api/v1/*', () => HttpResponse.error()));
    await renderApp(<App />, loadMessages, { path: '/' });
    expect(
      await screen.findByText('连不上服务器，下面是上次更新时的样子。', {}, { timeout: 5000 }),
    ).toBeVisible();
    expect(screen.getByText('继续阅读')).toBeVisible();
  });

  it('says_so_when_there_is_no_plan', async () => {
    await open('/', 'nothing');
    expect(await screen.findByRole('heading', { name: '还没有学习计划' })).toBeVisible();
  });
});

describe('signing in', () => {
  it('leads_from_any_page_to_sign_in_and_back', async () => {
    const { user } = await open('/review', 'before', (world) => {
      world.isSignedIn = false;
    });
    await user.type(await screen.findByLabelText('账号'), 'zhou');
    await user.type(screen.getByLabelText('密码'), 'wrong');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('账号或密码不对');
    await user.clear(screen.getByLabelText('密码'));
    await user.type(screen.getByLabelText('密码'), 'right horse');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByRole('heading', { name: '复习' })).toBeVisible();
  });

  it('asks_for_a_new_password_before_anything_else', async () => {
    await open('/', 'before', (world) => {
      world.mustChangePassword = true;
    });
    expect(await screen.findByRole('heading', { name: '修改密码' })).toBeVisible();
  });
});

describe('a password that somebody else set', () => {
  it('leads_to_the_password_page_from_any_call_and_back_once_it_is_changed', async () => {
    const { user, world } = await open('/review');
    await screen.findByRole('heading', { name: '复习' });
    world.mustChangePassword = true;
    await user.click(screen.getByRole('link', { name: '计划' }));

    expect(await screen.findByRole('heading', { name: '修改密码' })).toBeVisible();
    await user.type(screen.getByLabelText('现在的密码'), 'given by others');
    await user.type(screen.getByLabelText('新密码'), 'my own long words');
    await user.type(screen.getByLabelText('再写一遍新密码'), 'my own long words');
    await user.click(screen.getByRole('button', { name: '修改密码' }));

    expect(await screen.findByRole('heading', { name: '计划' })).toBeVisible();
  });
});

describe('the quiz', () => {
  it('says_saved_only_after_the_server_and_keeps_answers_over_a_reload', async () => {
    const first = await open('/quiz/attempt-1', 'quiz');
    expect(await screen.findByText('还没作答，选了就保存')).toBeVisible();
    await first.user.click(screen.getByRole('radio', { name: /每二十分钟喝几口/ }));
    expect(screen.getByText('保存中…')).toBeVisible();
    expect(await screen.findByText('已保存')).toBeVisible();
    expect(first.world.responses.get('q1')?.response.optionIds).toEqual(['q1-2']);
    first.unmount();
    server.use(worldHandler(first.world));
    await renderApp(<App />, loadMessages, { path: '/quiz/attempt-1?q=1' });
    expect(await screen.findByRole('radio', { name: /每二十分钟喝几口/ })).toBeChecked();
  });

  it('never_says_saved_while_the_server_does_not_answer', async () => {
    const { user } = await open('/quiz/attempt-1', 'quiz');
    server.use(http.put('*/api/v1/attempts/*', () => HttpResponse.error()));
    await user.click(await screen.findByRole('radio', { name: /每二十分钟喝几口/ }));
    expect(await screen.findByText('离线，恢复后自动保存')).toBeVisible();
    expect(screen.queryByText('已保存')).toBeNull();
  });

  it('counts_before_handing_in_and_then_shows_the_result', async () => {
    const { user } = await open('/quiz/attempt-1?q=5', 'quiz');
    await user.click(await screen.findByRole('radio', { name: /拨打急救电话/ }));
    await screen.findByText('已保存');
    const [submit] = screen.getAllByRole('button', { name: '交卷' });
    if (submit) await user.click(submit);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: /^4\s*未答$/ })).toBeEnabled();
    await user.click(dialog.getByRole('button', { name: '交卷' }));
    expect(await screen.findByText('这次没通过')).toBeVisible();
    expect(screen.getByText('还可以再测 2 次。')).toBeVisible();
  });

  it('says_by_when_to_hand_in_while_the_end_is_days_away', async () => {
    await open('/quiz/attempt-1', 'quiz', (world) => {
      world.deadline = new Date(Date.now() + 92 * 3_600_000).toISOString();
    });
    expect(await screen.findByText(/^请在 .+月.+日.* 前交卷$/)).toBeVisible();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('counts_down_when_the_end_is_near', async () => {
    await open('/quiz/attempt-1', 'quiz', (world) => {
      world.deadline = new Date(Date.now() + 20 * 60_000).toISOString();
    });
    expect(await screen.findByRole('timer')).toHaveTextContent(/^剩余 (19|20):/);
  });

  it('tells_the_extra_time_beside_the_time_of_the_quiz_before_the_clock_runs', async () => {
    const { user } = await open('/quiz/start/plan-1/8', 'quiz', (world) => {
      world.timeLimitSeconds = 1800;
      world.extraSeconds = 600;
      world.quizKind = 'weekly';
    });
    expect(await screen.findByText('30 分钟 + 10 分钟')).toBeVisible();
    expect(screen.getByText('周测')).toBeVisible();
    expect(screen.getByText('11 月 30 日 18:00')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '开始' }));
    expect(await screen.findByText('还没作答，选了就保存')).toBeVisible();
  });

  it('says_when_a_quiz_opens_that_is_not_open_yet', async () => {
    await open('/quiz/start/plan-1/8', 'quiz', (world) => {
      world.refusal = 'quiz-not-open-yet';
    });
    expect(await screen.findByText('11 月 20 日 09:00 开放，到时再来。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '开始' })).toBeNull();
  });

  it('goes_on_when_there_is_more_time_than_the_page_knew', async () => {
    const { world } = await open('/quiz/attempt-1', 'quiz', (world) => {
      world.deadline = new Date(Date.now() + 1_500).toISOString();
    });
    await screen.findByRole('timer');
    world.deadline = new Date(Date.now() + 20 * 60_000).toISOString();
    await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent(/^剩余 (19|20):/), {
      timeout: 4_000,
    });
    expect(world.attemptStatus).not.toBe('graded');
  });

  it('works_by_single_keys', async () => {
    const { user, world } = await open('/quiz/attempt-1?q=1', 'quiz');
    await screen.findByRole('radio', { name: /每二十分钟喝几口/ });
    await user.keyboard('b');
    await user.keyboard('f');
    await waitFor(() =>
      expect(world.responses.get('q1')).toMatchObject({ isFlagged: true, response: { optionIds: ['q1-2'] } }),
    );
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/出汗很多的时候/)).toBeVisible();
  });

  it('leads_back_to_reading_when_reading_is_not_done', async () => {
    await open('/quiz/start/plan-1/8', 'reading');
    expect(await screen.findByRole('link', { name: '继续阅读' })).toHaveAttribute(
      'href',
      '/read/plan-1/8?resume=1',
    );
  });
});

describe('the reader', () => {
  it('shows_what_the_server_counted_and_explains_what_is_missing', async () => {
    const { user } = await open('/read/plan-1/8', 'reading');
    expect(await screen.findByText('本节已读')).toBeVisible();
    expect(await screen.findByText(/再读约 50 秒/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /标记本节已读|读下一节/ }));
  });

  it('offers_the_place_left_last_time', async () => {
    await open('/read/plan-1/8', 'reading', (world) => {
      world.position = {
        planId: 'plan-1',
        day: 8,
        sectionId: 'water-2',
        revisionId: 'r1',
        paragraphId: 'water-2-p2',
        offset: 100,
      };
    });
    expect(await screen.findByText('上次读到第 2 节。')).toBeVisible();
    expect(screen.getByRole('button', { name: '从上次位置继续' })).toBeVisible();
  });

  it('leads_to_the_quiz_once_all_is_read', async () => {
    await open('/read/plan-1/8', 'quiz');
    expect(await screen.findByRole('link', { name: '去测验' })).toHaveAttribute(
      'href',
      '/quiz/start/plan-1/8',
    );
  });
});

describe('the review', () => {
  it('leads_from_today_through_what_is_due_to_the_end_of_the_set', async () => {
    const { user, world } = await open('/');
    await user.click(await screen.findByRole('link', { name: '复习 3 题' }));
    expect(await screen.findByText(/出汗很多的时候/)).toBeVisible();
    expect(screen.getByRole('button', { name: '看对不对' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '看提示（1 条）' }));
    expect(screen.getByText('想想出汗带走了什么。')).toBeVisible();
    await user.keyboard('1');
    await user.keyboard('b');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '答对了' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '下一题' }));

    await user.click(await screen.findByRole('button', { name: '不会，看答案' }));
    expect(await screen.findByRole('heading', { name: '还没答对' })).toHaveFocus();
    expect(screen.getByText('明天再来一次。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '下一题' }));

    await user.type(await screen.findByLabelText('第 1 空'), '停工');
    await user.type(screen.getByLabelText('第 2 空'), '轮班');
    await user.click(screen.getByRole('button', { name: '看对不对' }));
    await user.click(await screen.findByRole('button', { name: '完成这一组' }));
    expect(await screen.findByText('这一组 3 题，答对 2 题')).toBeVisible();
    expect(await screen.findByText(/到期的题都复习过了/)).toBeVisible();
    expect(world.due).toEqual([]);
    expect(Object.fromEntries(world.hinted)).toEqual({ q2: 1, q3: 0, q4: 0 });
  });

  it('keeps_the_answer_and_offers_to_send_it_again_when_the_server_is_away', async () => {
    const { user, world } = await open('/review/session');
    await user.click(await screen.findByRole('checkbox', { name: /淡盐水/ }));
    server.use(http.post('*/api/v1/reviews/*', () => HttpResponse.error(), { once: true }));
    await user.click(screen.getByRole('button', { name: '看对不对' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('连不上服务器');
    expect(screen.getByRole('checkbox', { name: /淡盐水/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: '看对不对' }));
    expect(await screen.findByRole('heading', { name: '还没答对' })).toBeVisible();
    expect(world.due).toEqual(['q3', 'q4']);
  });
});

describe('the book of wrong answers', () => {
  it('lets_go_of_a_question_and_takes_it_back', async () => {
    const { user } = await open('/review');
    const [say] = await screen.findAllByRole('button', { name: '我已掌握' });
    await user.click(say as HTMLElement);
    expect(await screen.findByText(/已移出，不再安排复习/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(screen.queryByText(/已移出/)).not.toBeInTheDocument());
    expect(screen.getAllByRole('button', { name: '我已掌握' })).toHaveLength(3);
  });

  it('says_as_a_table_what_comes_back_in_four_weeks', async () => {
    await open('/review');
    const table = await screen.findByRole('table', { name: '今后四周的复习' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(8);
    expect(within(table).getByRole('columnheader', { name: '星期三' })).toBeInTheDocument();
    const weeks = within(table).getAllByRole('rowheader');
    expect([4, 5]).toContain(weeks.length);
    expect(weeks[0]).toHaveTextContent(/月/);
    expect(table.querySelectorAll('[aria-current="date"]')).toHaveLength(1);
    expect(screen.getByText(/每天 20 题/)).toBeVisible();
    const cells = within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent ?? '');
    expect(cells.filter((text) => /日\s*3 题$/.test(text))).toHaveLength(1);
    expect(cells.filter((text) => /没有$/.test(text))).toHaveLength(22);
    expect(screen.getByText(/每天最多 20 题/)).toHaveTextContent('之后还有 2 题');
  });
});

describe('notifications', () => {
  it('marks_one_as_read', async () => {
    const { user, world } = await open('/notifications');
    const [mark] = await screen.findAllByRole('button', { name: /标为已读.+高温天气/ });
    if (mark) await user.click(mark);
    await waitFor(() => expect(world.unread().unread).toBe(1));
  });
});

describe('settings', () => {
  it('changes_a_channel_and_says_saved', async () => {
    const { user, world } = await open('/settings');
    await user.click(await screen.findByRole('checkbox', { name: '完成一天，邮件' }));
    await waitFor(() => expect(world.preferences.rows[1]?.channels.email).toBe(true));
    expect((await screen.findAllByText('已保存')).length).toBeGreaterThan(0);
  });
});
