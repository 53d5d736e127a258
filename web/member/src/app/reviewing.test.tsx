import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { QUESTIONS } from '@rizhi/shared/testing/world/questions';
import { World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http, type RequestHandler } from 'msw';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../messages/load';
import { App } from './app';

async function open(
  path: string,
  prepare: (world: World) => void = () => {},
  other?: (world: World) => RequestHandler,
) {
  const world = new World('before');
  prepare(world);
  server.use(worldHandler(world));
  if (other) server.use(other(world));
  return { world, ...(await renderApp(<App />, loadMessages, { path })) };
}

describe('the review', () => {
  it('does_not_say_that_nothing_is_due_while_nobody_knows', async () => {
    let isAway = true;
    const { user } = await open('/review', undefined, () =>
      http.get('*/api/v1/reviews/due', () =>
        isAway ? HttpResponse.json({ title: 'away', status: 400 }, { status: 400 }) : undefined,
      ),
    );

    expect(await screen.findByText('到期的题暂时取不到。', {}, { timeout: 20_000 })).toBeVisible();
    expect(await screen.findByText('先自己想一想，再看答案。')).toBeVisible();
    expect(screen.queryByText(/今天没有到期的题/)).toBeNull();

    isAway = false;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('link', { name: '开始复习' })).toBeVisible();
  });

  it('shows_the_wrong_answers_of_one_quiz_and_keeps_the_choice', async () => {
    const { user } = await open('/review');
    await screen.findByRole('heading', { name: '错题本，3 题' });
    await user.selectOptions(screen.getByLabelText('只看'), '中暑的急救：测验（1 题）');

    const book = within(screen.getByRole('region', { name: '错题本，3 题' }));
    expect(book.getAllByRole('listitem')).toHaveLength(1);
    await user.selectOptions(screen.getByLabelText('只看'), '全部测验（3 题）');
    expect(book.getAllByRole('listitem')).toHaveLength(3);
  });

  it('opens_with_the_quiz_that_the_address_names', async () => {
    await open(`/review?quiz=${encodeURIComponent('中暑的急救：测验')}`);
    const book = within(await screen.findByRole('region', { name: '错题本，3 题' }));
    expect(book.getAllByRole('listitem')).toHaveLength(1);
  });

  it('leads_to_each_next_question_and_to_the_end', async () => {
    const { user } = await open('/review/session', (world) => {
      world.due = ['q2', 'q3'];
    });
    await user.click(await screen.findByRole('button', { name: '不会，看答案' }));
    await user.click(await screen.findByRole('button', { name: '下一题' }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('第 2 题，共 2 题'));

    await user.click(await screen.findByRole('button', { name: '不会，看答案' }));
    await user.click(await screen.findByRole('button', { name: '完成这一组' }));
    await screen.findByText('这一组 2 题，答对 0 题');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('这一组 2 题，答对 0 题'));
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('the result', () => {
  it('shows_a_question_with_its_picture_as_it_was_asked', async () => {
    await open('/result/attempt-1', (world) => {
      world.attemptStatus = 'graded';
      const [first] = QUESTIONS;
      if (first)
        world.questions = [
          {
            ...first,
            view: {
              ...first.view,
              format: 'html',
              stem: '<p>看图：<img src="/api/v1/pictures/1" alt="红色指针"></p>',
            },
          },
        ];
    });
    expect(await screen.findByAltText('红色指针')).toHaveAttribute('src', '/api/v1/pictures/1');
  });

  it('says_that_a_question_that_was_dropped_does_not_count', async () => {
    await open(
      '/result/attempt-1',
      (world) => {
        world.attemptStatus = 'graded';
      },
      (world) =>
        http.get('*/api/v1/attempts/attempt-1/result', () => {
          const result = world.result();
          const [first, ...rest] = result.questions;
          const dropped = { ...first, mark: 0, maxMark: 0, isCorrect: null, treatment: 'dropped' };
          return HttpResponse.json({ ...result, questions: [dropped, ...rest] });
        }),
    );
    const verdict = await screen.findByText('不计分');
    expect(verdict.closest('details')).not.toHaveAttribute('open');
    expect(within(verdict.closest('li') as HTMLElement).queryByText(/0 \/ 0|0 分/)).toBeNull();
  });

  it('leads_to_the_book_where_something_was_wrong', async () => {
    await open('/result/attempt-1', (world) => {
      world.attemptStatus = 'graded';
    });
    expect(await screen.findByRole('link', { name: '看错题本' })).toHaveAttribute('href', '/review');
  });

  it.each([
    ['2001-03-04T12:30:00Z', /3 月 4 日.*交卷/],
    [new Date().toISOString(), /^\d\d:\d\d 交卷$/],
  ])('of %s says when it was handed in: %s', async (submittedAt, words) => {
    await open(
      '/result/attempt-1',
      (world) => {
        world.attemptStatus = 'graded';
      },
      (world) =>
        http.get('*/api/v1/attempts/attempt-1/result', () =>
          HttpResponse.json({ ...world.result(), submittedAt }),
        ),
    );
    expect(await screen.findByText(words)).toBeVisible();
  });
});

describe('the quiz', () => {
  it('tells_of_its_keys', async () => {
    const world = new World('quiz');
    server.use(worldHandler(world));
    const { user } = await renderApp(<App />, loadMessages, { path: '/quiz/attempt-1?q=1' });
    await screen.findByText(/第 1 题，共 5 题/);
    await user.keyboard('?');
    const sheet = within(await screen.findByRole('dialog', { name: '快捷键' }));
    expect(sheet.getByText('打开答题卡')).toBeVisible();
  });

  it('keeps_the_time_above_the_question', async () => {
    const world = new World('quiz');
    world.deadline = new Date(Date.now() + 10 * 60_000).toISOString();
    server.use(worldHandler(world));
    await renderApp(<App />, loadMessages, { path: '/quiz/attempt-1?q=1' });
    const timer = await screen.findByRole('timer');
    const question = screen.getByRole('group', { name: /第 1 题/ });
    expect(timer.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});
