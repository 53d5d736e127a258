import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { loadMessages } from '../messages/load';
import { closeApp, openApp } from '../testing/open-app';
import { App } from './app';

const open = (path: string, prepare?: (world: World) => void) => openApp(path, 'quiz', prepare);

afterEach(closeApp);

describe('before the start', () => {
  it('says_how_the_quiz_goes_and_starts_it', async () => {
    const { user } = await open('/quiz/start/plan-1/8', (world) => {
      world.expiry = 'grace';
      world.timeLimitSeconds = 1200;
      world.brief = { gradeBy: 'average' };
    });

    expect(await screen.findByText('20 分钟')).toBeVisible();
    expect(screen.getByText('考核：交卷以后看结果')).toBeVisible();
    expect(screen.getByText('60%')).toBeVisible();
    expect(screen.getByText('2 次')).toBeVisible();
    expect(screen.getByText('取各次平均')).toBeVisible();
    expect(screen.getByText('不再收答案，60 分钟内还可以交卷，过后作废')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '开始' }));
    expect(await screen.findByRole('button', { name: '标记' })).toBeVisible();
  });

  it('tells_a_limit_of_less_than_a_minute_in_seconds', async () => {
    await open('/quiz/start/plan-1/8', (world) => {
      world.timeLimitSeconds = 40;
      world.extraSeconds = 20;
      world.expiry = 'grace';
      world.brief = { handInSeconds: 90 };
    });

    expect(await screen.findByText('40 秒 + 20 秒')).toBeVisible();
    expect(screen.getByText('不再收答案，1 分钟 30 秒内还可以交卷，过后作废')).toBeVisible();
  });

  it('says_that_wrong_choices_may_take_marks_off', async () => {
    await open('/quiz/start/plan-1/8', (world) => {
      world.brief = { hasNegativeMarks: true };
    });

    expect(await screen.findByText('会倒扣分，总分可能低于 0')).toBeVisible();
  });

  it('goes_on_with_an_attempt_under_way', async () => {
    await open('/quiz/start/plan-1/8', (world) => {
      world.attemptStatus = 'open';
    });
    expect(await screen.findByRole('button', { name: '标记' })).toBeVisible();
  });

  it('says_when_the_next_attempt_may_start_and_what_came_of_earlier_ones', async () => {
    await open('/quiz/start/plan-1/8', (world) => {
      const at = '2026-11-24T08:00:00Z';
      world.brief = {
        refusal: 'attempt-too-soon',
        nextAttemptAt: '2026-11-25T08:00:00Z',
        gradeBy: 'last',
        attempts: {
          items: [
            {
              id: 'a1',
              attempt: 1,
              status: 'graded',
              percent: 80,
              hasPassed: true,
              startedAt: at,
              submittedAt: at,
            },
            {
              id: 'a2',
              attempt: 2,
              status: 'abandoned',
              percent: null,
              hasPassed: null,
              startedAt: at,
              submittedAt: null,
            },
          ],
          standing: { gradedBy: 'last', attempts: 2, mark: 4, totalMark: 10, percent: 40, hasPassed: false },
        },
      };
    });

    expect(await screen.findByText(/^11 月 25 日 .* 之后可以再答。$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '开始' })).toBeNull();
    expect(screen.getByRole('link', { name: '第 1 次' })).toHaveAttribute('href', '/result/a1');
    expect(screen.getByText('80%，通过')).toBeVisible();
    expect(screen.getByText('已作废')).toBeVisible();
    expect(screen.getByText(/共作答 2 次，取最后一次：40%/)).toBeVisible();
    expect(screen.getByText('测验还没通过')).toBeVisible();
  });
});

describe('what is left at a quiz', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
  const two = {
    gradedBy: 'best',
    attempts: 2,
    mark: 5,
    totalMark: 10,
    percent: 50,
    hasPassed: false,
  } as const;
  const several = (world: World) => {
    world.brief = {
      attemptsMade: 2,
      nextAttemptAt: inAnHour(),
      refusal: 'attempt-too-soon',
      quizCloses: inAnHour(),
      attempts: { items: [], standing: two },
    };
  };

  it('today_says_it_below_the_button_once_the_quiz_is_next', async () => {
    await open('/', several);

    const left = within(await screen.findByRole('list', { name: '测验还剩什么' }));
    expect(left.getByText('已作答 2 次')).toBeVisible();
    expect(left.getByText('还可以作答 1 次')).toBeVisible();
    expect(left.getByText('取最好的一次：50%')).toBeVisible();
    expect(left.getByText(/ 之后可以再答$/)).toBeVisible();
    expect(left.getByText(/ 截止$/)).toBeVisible();
  });

  it('today_says_nothing_of_a_quiz_without_limits_and_asks_nothing_before_the_quiz_is_next', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname));
    const first = await open('/', (world) => {
      world.brief = { attemptsMade: 0, attemptsAllowed: null };
    });
    await waitFor(() => expect(asked).toContain('/api/v1/attempts/briefing'));
    await screen.findByRole('link', { name: '去测验' });
    expect(screen.queryByRole('list', { name: '测验还剩什么' })).toBeNull();
    first.unmount();
    asked.length = 0;

    server.use(worldHandler(new World('reading')));
    await renderApp(<App />, loadMessages, { path: '/' });
    await screen.findByText('继续阅读');

    expect(asked.filter((path) => path.includes('briefing'))).toEqual([]);
    server.events.removeAllListeners();
  });

  it('today_keeps_quiet_when_it_cannot_be_asked', async () => {
    await open('/');
    server.use(http.post('*/api/v1/attempts/briefing', () => HttpResponse.error()));
    expect(await screen.findByRole('link', { name: '去测验' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('the_plan_says_it_of_a_day_when_it_is_asked', async () => {
    const { user } = await open('/plans/plan-1', (world) => {
      world.brief = { attemptsMade: 3, isUnderWay: true, quizOpens: inAnHour() };
    });

    const [first] = await screen.findAllByText('测验还能答几次');
    expect(screen.queryByRole('list', { name: '测验还剩什么' })).toBeNull();
    if (first) await user.click(first);

    const left = within(await screen.findByRole('list', { name: '测验还剩什么' }));
    expect(left.getByText('有一次还没交卷，可以接着答')).toBeVisible();
    expect(left.getByText('已作答 2 次')).toBeVisible();
    expect(left.getByText('这是最后一次')).toBeVisible();
    expect(left.getByText(/ 开放$/)).toBeVisible();
  });

  it('the_plan_says_why_the_quiz_of_a_day_cannot_be_asked_about', async () => {
    const { user } = await open('/plans/plan-1');
    server.use(
      http.post('*/api/v1/records/*', () =>
        HttpResponse.json({ code: 'reading-not-done', status: 422, title: '', detail: '' }, { status: 422 }),
      ),
    );

    const [first] = await screen.findAllByText('测验还能答几次');
    if (first) await user.click(first);

    expect(await screen.findByText('还有没读完的章节。读完以后就可以测验。')).toBeVisible();
  });
});
