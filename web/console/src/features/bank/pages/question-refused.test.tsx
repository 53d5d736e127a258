import type { QuestionContent, QuestionType } from '@rizhi/shared/api/types';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { BLANK, NO_GAP, NO_NUMBER, option, prompt } from '../model/content';
import { TYPES } from '../model/kinds';
import { placesOf } from '../model/places';

interface Fault {
  pointer: string;
  detail: string;
}

const refusing = (faults: Fault[]) => ({
  status: 422,
  body: {
    code: 'question-invalid',
    status: 422,
    errors: faults.map((fault) => ({ ...fault, code: 'wrong' })),
  },
});

const saved = (content: QuestionContent, faults: Fault[]) =>
  open('/questions/q9', ({ method, path }) =>
    path !== '/questions/q9'
      ? undefined
      : method === 'PUT'
        ? refusing(faults.map(({ pointer, detail }) => ({ pointer: `/content${pointer}`, detail })))
        : {
            status: 200,
            body: {
              id: 'q9',
              version: 1,
              content,
              updatedAt: '2026-09-10T02:00:00Z',
              usedInQuizzes: 0,
              state: 'published',
              updatedBy: 'p1',
              writtenBy: 'p1',
            },
          },
  );

/** The control or group that is described by a message. */
function described(text: string): Element | null {
  const message = screen.getByText(text, { selector: '.field-error' });
  return document.querySelector(`[aria-describedby~="${CSS.escape(message.id)}"]`);
}

const OPTIONS = [option('0', '一', true), option('1', '二')];
const GAP = { ...NO_GAP, alternatives: ['水'] };
const NUMBER = { ...NO_GAP, kind: 'number' as const, numbers: [{ ...NO_NUMBER, value: 3 }] };

/** One of a type with a line in each list; lines are named as they are counted. */
function full(type: QuestionType): QuestionContent {
  const gaps = {
    numeric: [NUMBER],
    cloze: [
      { ...GAP, kind: 'text' as const },
      NUMBER,
      { ...NO_GAP, kind: 'choice' as const, options: OPTIONS },
    ],
  };
  const content: QuestionContent = {
    ...BLANK,
    type,
    stem: type === 'cloze' ? '[[1]] [[2]] [[3]]' : '题干',
    options: OPTIONS,
    isTrue: true,
    gaps: gaps[type as 'cloze'] ?? [GAP],
    prompts: [prompt('0'), prompt('1')].map((one) => ({ ...one, text: `左 ${one.id}`, optionId: '0' })),
    rubric: [{ id: '0', text: '要点', most: 1, levels: null }],
    keywords: [{ words: ['水'], mark: 1, need: 'welcome' }],
    hints: ['想想'],
  };
  return type === 'composite' ? { ...content, children: [{ id: '0', content: full('single') }] } : content;
}

describe('what is refused of a question', () => {
  it.each(TYPES)('stands_at_its_field_in_a_%s', async (type) => {
    const content = full(type);
    const faults = placesOf(content).map((pointer) => ({ pointer, detail: `不对 ${pointer} 。` }));
    const { user } = await saved(content, faults);
    await user.click(await screen.findByRole('button', { name: '保存为新的一版' }));

    await screen.findByText('不对 /stem 。');
    for (const { detail } of faults) expect(described(detail), detail).not.toBeNull();
    expect(screen.queryByText(/没有保存，请先改好/)).toBeNull();
  });

  it('is_led_to_and_what_is_folded_opens', async () => {
    const { user } = await saved(full('single'), [{ pointer: '/hints', detail: '提示太长。' }]);
    await user.click(await screen.findByRole('button', { name: '保存为新的一版' }));

    const hints = await screen.findByRole('group', { description: '提示太长。' });
    await waitFor(() => expect(hints).toContainElement(document.activeElement as HTMLElement));
    expect(hints.closest('details')).toHaveAttribute('open');
  });

  it('stays_with_its_option_where_empty_ones_are_not_sent_and_others_move', async () => {
    const content = { ...full('ordering'), options: [option('x', ''), option('y', '一'), option('z', '二')] };
    const { user } = await saved(content, [{ pointer: '/options/1', detail: '重复了。' }]);
    await user.click(await screen.findByRole('button', { name: '保存为新的一版' }));
    await waitFor(() => expect(screen.getByLabelText('选项 3')).toHaveAccessibleDescription('重复了。'));
    expect(screen.getByLabelText('选项 3')).toHaveFocus();

    await user.click(screen.getByRole('button', { name: '上移第 3 项' }));
    expect(screen.getByLabelText('选项 2')).toHaveAccessibleDescription('重复了。');
    expect(screen.getByLabelText('选项 3')).not.toHaveAccessibleDescription();
  });

  it('stands_at_the_head_where_the_form_has_no_field_for_it', async () => {
    const { user } = await open('/questions/new', ({ method }) =>
      method === 'POST'
        ? refusing([
            { pointer: '/source/file', detail: '文件名太长。' },
            { pointer: '/options', detail: '请选中正确的选项。' },
          ])
        : undefined,
    );
    await user.type(await screen.findByLabelText('题干'), '没有答案');
    await user.click(screen.getByRole('button', { name: '保存到题库' }));

    await waitFor(() => expect(document.activeElement).toHaveTextContent('没有保存，请先改好：文件名太长。'));
    expect(
      within(screen.getByRole('group', { description: '请选中正确的选项。' })).getByLabelText('选项 A'),
    ).toBeInTheDocument();
  });
});
