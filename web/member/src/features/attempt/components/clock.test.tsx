import { changeLanguage, startI18n } from '@rizhi/shared/lib/i18n';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadMessages } from '../../../messages/load';
import { Clock } from './clock';

const NOW = Date.parse('2026-11-26T08:00:00Z');
const MINUTE = 60_000;

async function show(language: 'zh-CN' | 'en', left: number, isHandedIn = true) {
  const i18n = await startI18n(
    async (wanted) => ({
      ...(await loadMessages(wanted, 'first')),
      ...(await loadMessages(wanted, 'later')),
    }),
    language,
  );
  await changeLanguage(language, { isChoice: false });
  vi.useFakeTimers({ now: NOW });
  const onOver = vi.fn();
  const clock = (minutes: number) => (
    <I18nextProvider i18n={i18n}>
      <Clock
        deadline={new Date(NOW + minutes * MINUTE).toISOString()}
        clockOffset={0}
        onOver={onOver}
        isHandedIn={isHandedIn}
      />
    </I18nextProvider>
  );
  const { rerender } = render(clock(left));
  const said: string[] = [];
  let last: string | null = null;
  const note = () => {
    const text = screen.getByRole('status').textContent;
    if (text && last !== text) said.push(text);
    last = text;
  };
  return {
    said,
    onOver,
    moveEnd: (minutes: number) => act(() => rerender(clock(minutes))),
    pass: (minutes: number) => {
      for (let second = 0; second < minutes * 60; second += 1) {
        act(() => vi.advanceTimersByTime(1_000));
        note();
      }
    },
  };
}

beforeEach(cleanup);
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a quiz', () => {
  it.each([
    ['zh-CN', ['还有五分钟。', '还有一分钟。', '时间到，正在交卷。']],
    ['en', ['Five minutes left.', 'One minute left.', 'Time is up. Handing in.']],
  ] as const)('says_each_mark_once_in_%s_while_it_is_hidden', async (language, words) => {
    const { said, pass } = await show(language, 6);
    fireEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('timer')).toBeNull();
    pass(7);
    expect(said).toEqual(words);
  });

  it('falls_silent_after_a_while_so_that_nobody_finds_a_time_that_is_not_true_any_more', async () => {
    const { pass } = await show('zh-CN', 6);
    pass(1.5);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says_on_arrival_what_was_passed_unheard', async () => {
    const { said, pass } = await show('zh-CN', 3);
    pass(0.1);
    expect(said).toEqual(['不到五分钟了。']);
  });

  it('says_a_mark_again_when_the_end_has_moved_away_and_comes_near_again', async () => {
    const { said, pass, moveEnd } = await show('zh-CN', 6);
    pass(1.5);
    moveEnd(12);
    pass(6);
    expect(said).toEqual(['还有五分钟。', '还有五分钟。']);
  });

  it('takes_the_end_back_when_it_has_moved_away', async () => {
    const { pass, moveEnd } = await show('zh-CN', 1);
    pass(1.1);
    expect(screen.getByRole('status')).toHaveTextContent('时间到，正在交卷。');
    moveEnd(12);
    pass(0.1);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('does_not_claim_to_hand_in_where_nobody_does', async () => {
    const { said, pass, onOver } = await show('zh-CN', 1, false);
    pass(1.1);
    expect(said).toEqual(['还有一分钟。', '时间到。']);
    expect(onOver).toHaveBeenCalledTimes(1);
  });

  it('tells_again_that_time_is_over_when_a_deadline_moves_that_is_over_too', async () => {
    const { onOver, moveEnd } = await show('zh-CN', -2);
    expect(onOver).toHaveBeenCalledOnce();

    moveEnd(-1);

    expect(onOver).toHaveBeenCalledTimes(2);
  });
});
