import { server } from '@rizhi/shared/testing/server';
import { KINDS } from '@rizhi/shared/testing/world/kinds';
import type { World } from '@rizhi/shared/testing/world/world';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeApp, openApp } from '../testing/open-app';

const open = (path: string, prepare?: (world: World) => void) => openApp(path, 'quiz', prepare);

afterEach(closeApp);

describe('the end of the time', () => {
  it('an_overdue_attempt_takes_no_answer_and_says_until_when_it_may_be_handed_in', async () => {
    const { user, world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.beOverdue();
    });

    expect(await screen.findByText(/^时间到，不再收答案。请在 .* 前交卷，过后作废。/)).toBeVisible();
    await user.keyboard('a');
    expect(world.responses.size).toBe(0);
    const [handIn] = screen.getAllByRole('button', { name: '交卷' });
    if (handIn) await user.click(handIn);
    expect(await screen.findByText(/^这次没通过|测验通过$/)).toBeVisible();
  });

  it('an_attempt_that_is_handed_in_by_itself_is_handed_in_when_the_time_is_over', async () => {
    const { world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.deadline = new Date(Date.now() - 1_000).toISOString();
    });
    await waitFor(() => expect(world.attemptStatus).toBe('graded'));
  });

  it('an_abandoned_attempt_says_so_and_leads_to_another', async () => {
    await open('/quiz/attempt-1', (world) => {
      world.attemptStatus = 'abandoned';
    });
    expect(await screen.findByText('这次作答已作废')).toBeVisible();
    expect(screen.getByRole('link', { name: '看看还能不能再答' })).toHaveAttribute(
      'href',
      '/quiz/start/plan-1/8',
    );
  });

  const soon = () => new Date(Date.now() + 5 * 60_000).toISOString();
  const before = () => new Date(Date.now() - 1_000).toISOString();
  const lookAgain = () => document.dispatchEvent(new Event('visibilitychange'));
  const endNow = (world: World) => {
    world.deadline = before();
    world.handInUntil = soon();
    lookAgain();
  };

  it.each([
    ['grace', /^时间到，不再收答案。请在 .* 前交卷，过后作废。/],
    ['abandon', /^时间到，不再收答案。请在 .* 前交卷，否则这次作答作废。/],
  ] as const)('inputs_go_inactive_when_the_time_runs_out_with_%s', async (expiry, why) => {
    const { user, world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.expiry = expiry;
      quiz.deadline = soon();
    });
    const radio = await screen.findByRole('radio', { name: /每二十分钟喝几口/ });
    expect(radio).toBeEnabled();

    endNow(world);

    const line = await screen.findByText(why);
    for (const each of screen.getAllByRole('radio')) expect(each).toBeDisabled();
    expect(screen.getByRole('button', { name: '标记' })).toBeDisabled();
    expect(screen.getByText('没有作答')).toBeVisible();
    expect(line.closest('[id]')).toHaveAttribute(
      'id',
      radio.closest('[aria-describedby]')?.getAttribute('aria-describedby'),
    );
    await user.keyboard('a');
    await user.click(radio);
    expect(world.responses.size).toBe(0);
    const [handIn] = screen.getAllByRole('button', { name: '交卷' });
    if (handIn) await user.click(handIn);
    expect(await screen.findByText(/^这次没通过|测验通过$/)).toBeVisible();
  });

  it('inputs_go_inactive_while_an_attempt_is_handed_in_by_itself_and_it_can_be_tried_again', async () => {
    const { user, world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.deadline = soon();
    });
    const radio = await screen.findByRole('radio', { name: /每二十分钟喝几口/ });
    server.use(http.post('*/submission', () => HttpResponse.error(), { once: true }));

    endNow(world);
    world.handInUntil = before();

    expect(await screen.findByText(/^时间到，不再收答案，按已保存的答案交卷。/)).toBeVisible();
    expect(radio).toBeDisabled();
    expect(world.attemptStatus).not.toBe('graded');
    const [handIn] = await screen.findAllByRole('button', { name: '交卷' });
    if (handIn) await user.click(handIn);
    await waitFor(() => expect(world.attemptStatus).toBe('graded'));
  });

  it('inputs_are_active_again_when_the_deadline_moves', async () => {
    const { world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.beOverdue();
    });
    const radio = await screen.findByRole('radio', { name: /每二十分钟喝几口/ });
    expect(radio).toBeDisabled();

    world.deadline = soon();
    world.attemptStatus = 'open';
    lookAgain();

    await waitFor(() => expect(radio).toBeEnabled());
    expect(screen.queryByText(/^时间到/)).toBeNull();
  });

  it('nothing_can_be_done_once_the_time_to_hand_in_is_over_and_the_page_says_what_became_of_it', async () => {
    const { world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.beOverdue();
      quiz.handInUntil = before();
    });
    expect(await screen.findByText('交卷的时间也过了，这次作答作废，不能再交。')).toBeVisible();

    world.attemptStatus = 'abandoned';

    expect(await screen.findByText('这次作答已作废', {}, { timeout: 9_000 })).toBeVisible();
  }, 15_000);

  it('lines_to_order_cannot_be_dragged_any_more', async () => {
    const { world } = await open('/quiz/attempt-1?q=1', (quiz) => {
      quiz.questions = KINDS.filter(({ view }) => view.type === 'ordering');
      quiz.beOverdue();
    });
    const [line] = await screen.findAllByRole('listitem');
    const grip = screen.getByText('1', { selector: 'li > span' });
    const capture = vi.fn();
    Object.assign(grip, { setPointerCapture: capture });
    fireEvent.pointerDown(grip, { pointerId: 1 });
    expect(capture).not.toHaveBeenCalled();
    expect(line?.className).not.toContain('dragged');
    for (const button of screen.getAllByRole('button', { name: /^[上下]移/ })) expect(button).toBeDisabled();
    expect(world.responses.size).toBe(0);
  });
});
