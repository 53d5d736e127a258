import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { kept } from '@rizhi/shared/testing/world/quiz-world';
import { World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadMessages } from '../messages/load';
import { closeApp, openApp } from '../testing/open-app';
import { App } from './app';

const open = (path: string, prepare?: (world: World) => void) => openApp(path, 'quiz', prepare);

const practice = (world: World) => {
  world.mode = 'practice';
};

afterEach(closeApp);

describe('a practice', () => {
  it('checks_an_answer_by_keys_alone_shows_what_is_right_and_leaves_it_as_it_is', async () => {
    const { user, world } = await open('/quiz/attempt-1?q=1', practice);
    await screen.findByRole('radio', { name: /每二十分钟喝几口/ });

    await user.keyboard('a{Enter}');

    const feedback = await screen.findByRole('region', { name: '错' });
    await waitFor(() => expect(within(feedback).getByRole('heading', { name: '错' })).toHaveFocus());
    expect(within(feedback).getByText('正确的')).toBeVisible();
    expect(within(feedback).getByRole('link', { name: '回到原文这一段' })).toBeVisible();
    expect(world.checked.has('q1')).toBe(true);
    await user.keyboard('b');
    expect(world.responses.get('q1')?.response.optionIds).toEqual(['q1-1']);
    expect(screen.queryByRole('button', { name: '检查' })).toBeNull();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/出汗很多的时候/)).toBeVisible();
  });

  it('says_that_checking_needs_the_network', async () => {
    const { user } = await open('/quiz/attempt-1?q=1', practice);
    server.use(http.put('*/api/v1/attempts/*', () => HttpResponse.error()));
    await user.click(await screen.findByRole('radio', { name: /每二十分钟喝几口/ }));

    await user.click(screen.getByRole('button', { name: '检查' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(/^检查要联网/);
    expect(screen.queryByText('正确的')).toBeNull();
  });

  it('shows_what_was_checked_after_a_reload', async () => {
    await open('/quiz/attempt-1?q=1', (world) => {
      practice(world);
      world.checked.add('q1');
    });

    expect(await screen.findByText('这道题已经检查过，答案不能再改。')).toBeVisible();
  });

  it('shows_hints_one_by_one_when_asked_and_keeps_how_many_were_looked_at', async () => {
    const { user, world } = await open('/quiz/attempt-1?q=1', practice);
    expect(screen.queryByText(/口渴是身体缺水/)).toBeNull();

    await user.click(await screen.findByRole('button', { name: '看提示（2 条）' }));
    expect(await screen.findByText(/口渴是身体缺水/)).toBeVisible();
    expect(screen.queryByText('少量多次。')).toBeNull();
    await user.click(screen.getByRole('button', { name: '再看一条（还有 1 条）' }));

    expect(await screen.findByText('少量多次。')).toBeVisible();
    expect(screen.queryByRole('button', { name: /看一条|看提示/ })).toBeNull();
    await waitFor(() => expect(world.responses.get('q1')?.hintsTaken).toBe(2));
  });

  it('shows_the_hints_looked_at_before_after_a_reload', async () => {
    await open('/quiz/attempt-1?q=1', (world) => {
      practice(world);
      world.responses.set('q1', { ...kept({}), hintsTaken: 1 });
    });

    expect(await screen.findByText(/口渴是身体缺水/)).toBeVisible();
    expect(screen.getByRole('button', { name: '再看一条（还有 1 条）' })).toBeVisible();
  });

  it('an_assessment_offers_no_hint', async () => {
    await open('/quiz/attempt-1?q=1');
    await screen.findByRole('radio', { name: /每二十分钟喝几口/ });
    expect(screen.queryByRole('button', { name: /提示/ })).toBeNull();
  });

  it('an_assessment_offers_no_check', async () => {
    const { user } = await open('/quiz/attempt-1?q=1');
    await user.click(await screen.findByRole('radio', { name: /每二十分钟喝几口/ }));
    expect(screen.queryByRole('button', { name: '检查' })).toBeNull();
  });
});

describe('what may happen in the middle', () => {
  it('a_session_that_ends_asks_to_sign_in_and_then_goes_on_with_every_answer', async () => {
    const { user, world } = await open('/quiz/attempt-1?q=1');
    await screen.findByRole('radio', { name: /每二十分钟喝几口/ });
    world.isSignedIn = false;
    await user.keyboard('a');

    await user.type(await screen.findByLabelText('账号'), 'zhou');
    expect(world.responses.size).toBe(0);
    await user.type(screen.getByLabelText('密码'), 'right horse');
    await user.click(screen.getByRole('button', { name: '登录' }));

    expect(await screen.findByText('已保存')).toBeVisible();
    expect(world.responses.get('q1')?.response.optionIds).toHaveLength(1);
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toHaveLength(
      1,
    );
  });

  it('a_device_that_sets_its_clock_forward_hands_nothing_in_before_its_time', async () => {
    const realNow = Date.now.bind(Date);
    const { world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.deadline = new Date(realNow() + 5 * 60_000).toISOString();
    });
    expect(await screen.findByText(/^剩余 [45]:/)).toBeVisible();
    const set = vi.spyOn(Date, 'now').mockImplementation(() => realNow() + 10 * 60_000);
    try {
      expect(await screen.findByText(/^剩余 0:00/)).toBeVisible();
      expect(await screen.findByText(/^剩余 [45]:/)).toBeVisible();
      expect(world.attemptStatus).not.toBe('graded');
    } finally {
      set.mockRestore();
    }
  });

  it('the_last_look_opens_from_the_answer_sheet_and_stays', async () => {
    const { user } = await open('/quiz/attempt-1?q=1');
    await screen.findByRole('radio', { name: /每二十分钟喝几口/ });
    await user.keyboard('s');
    const sheet = await screen.findByRole('dialog', { name: /^答题卡/ });
    await user.click(within(sheet).getByRole('button', { name: '交卷' }));
    await waitFor(() => expect(sheet).not.toHaveAttribute('open'));
    await waitFor(() => expect(screen.getByRole('dialog', { name: '现在交卷吗？' })).toBeVisible());
    expect(screen.getByRole('heading', { name: '现在交卷吗？' })).toHaveFocus();
  });

  it('an_attempt_handed_in_on_another_page_takes_no_answer_here_and_leads_to_the_result', async () => {
    const { world, user } = await open('/quiz/attempt-1?q=1', (world) => {
      world.attemptStatus = 'open';
    });
    await screen.findByRole('button', { name: '标记' });
    world.attemptStatus = 'graded';

    await user.click(screen.getAllByRole('radio')[0] as HTMLElement);

    const link = await screen.findByRole('link', { name: '看结果' });
    expect(link).toHaveAttribute('href', '/result/attempt-1');
    expect(screen.getByText('没有保存')).toBeVisible();
    for (const option of screen.getAllByRole('radio')) expect(option).toBeDisabled();
    expect(screen.getByRole('button', { name: '标记' })).toBeDisabled();
  });

  it('a_start_that_failed_can_be_tried_again', async () => {
    const { user } = await open('/quiz/start/plan-1/8', (quiz) => {
      quiz.timeLimitSeconds = 1200;
    });
    server.use(
      http.post('*/api/v1/attempts', () => HttpResponse.json({ code: 'busy' }, { status: 503 }), {
        once: true,
      }),
    );
    await user.click(await screen.findByRole('button', { name: '开始' }));
    await user.click(await screen.findByRole('button', { name: '再试一次' }));
    await user.click(await screen.findByRole('button', { name: '开始' }));
    expect(await screen.findByRole('button', { name: '标记' })).toBeVisible();
  });

  it('a_click_too_many_hands_in_once_and_starts_once', async () => {
    const calls: string[] = [];
    server.events.on('request:start', ({ request }) => {
      calls.push(`${request.method} ${new URL(request.url).pathname}`);
    });
    const { user } = await open('/quiz/start/plan-1/8', (quiz) => {
      quiz.timeLimitSeconds = 1200;
    });
    await user.dblClick(await screen.findByRole('button', { name: '开始' }));
    const [handIn] = await screen.findAllByRole('button', { name: '交卷' });
    if (handIn) await user.click(handIn);
    const sheet = await screen.findByRole('dialog', { name: '现在交卷吗？' });
    await user.dblClick(within(sheet).getByRole('button', { name: '交卷' }));
    expect(await screen.findByText(/^这次没通过|测验通过$/)).toBeVisible();
    expect(calls.filter((call) => call.endsWith('POST /api/v1/attempts'))).toHaveLength(1);
    expect(calls.filter((call) => call.endsWith('/submission'))).toHaveLength(1);
  });
});

describe('the result', () => {
  it('shows_marks_below_zero_with_a_minus_sign_and_says_what_a_question_cost', async () => {
    server.use(worldHandler(new World('quiz')));
    server.use(
      http.get('*/api/v1/attempts/attempt-1/result', () => {
        const world = new World('quiz');
        world.attemptStatus = 'graded';
        const came = world.result();
        const [first, ...others] = came.questions;
        return HttpResponse.json({
          ...came,
          mark: -1.25,
          percent: -13,
          hasPassed: false,
          questions: first ? [{ ...first, mark: -0.5, isCorrect: false }, ...others] : others,
        });
      }),
    );

    await renderApp(<App />, loadMessages, { path: '/result/attempt-1' });

    expect(await screen.findByText('−1.25', { exact: false })).toBeVisible();
    expect(screen.getByText('得分率 −13%')).toBeVisible();
    expect(screen.getByText('错，倒扣 0.5 分')).toBeVisible();
  });

  it('says_what_counts_of_several_attempts_and_offers_another_while_that_is_not_passed', async () => {
    await open('/result/attempt-1', (world) => {
      world.attemptStatus = 'graded';
      world.standing = {
        gradedBy: 'average',
        attempts: 2,
        mark: 3,
        totalMark: 10,
        percent: 30,
        hasPassed: false,
      };
    });
    expect(await screen.findByText(/共作答 2 次，取各次平均：30%/)).toBeVisible();
    expect(screen.getByText('测验还没通过')).toBeVisible();
    expect(screen.getByRole('link', { name: /再/ })).toHaveAttribute('href', '/quiz/start/plan-1/8');
  });
});
