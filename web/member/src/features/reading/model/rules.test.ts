import type { TodaySectionView } from '@rizhi/shared/api/types';
import { describe, expect, it } from 'vitest';
import { cleanSection } from './clean';
import { endsOnScreen, sectionOnScreen } from './on-screen';
import { progressOf, secondsLeft, shareOfDay } from './progress';

const view = { top: 50, bottom: 800 };
const place = (sectionId: string, top: number, bottom: number, isProved = false) => ({
  sectionId,
  top,
  bottom,
  isProved,
});

describe('the section on screen', () => {
  it.each([
    ['the_largest', [place('a', 0, 300), place('b', 300, 1500)], 'b'],
    ['an_unread_one_before_a_larger_read_one', [place('a', 0, 600, true), place('b', 600, 900)], 'b'],
    ['a_read_one_when_nothing_else_is_there', [place('a', 0, 600, true)], 'a'],
    ['none_that_is_only_a_sliver', [place('a', -500, 60), place('b', 900, 2000)], null],
  ])('is %s', (_, places, expected) => {
    expect(sectionOnScreen(places, view)).toBe(expected);
  });

  it('an_end_counts_only_inside_the_window', () => {
    expect(endsOnScreen([place('a', -900, 20), place('b', 20, 700), place('c', 700, 1200)], view)).toEqual([
      'b',
    ]);
  });
});

describe('progress', () => {
  const section = (sectionId: string, change: Partial<TodaySectionView> = {}): TodaySectionView => ({
    sectionId,
    revisionId: 'r',
    documentId: 'd',
    title: sectionId,
    state: 'unread',
    estimatedSeconds: 100,
    creditedSeconds: 0,
    neededSeconds: 40,
    ...change,
  });

  it('believes_the_live_session_over_the_day_and_never_the_page', () => {
    const progress = progressOf(
      [section('a', { state: 'read' }), section('b', { creditedSeconds: 10 }), section('c')],
      [{ sectionId: 'b', revisionId: 'r', neededSeconds: 40, creditedSeconds: 30, isProved: false }],
    );
    expect(progress.map(({ isRead, missingSeconds }) => [isRead, missingSeconds])).toEqual([
      [true, 0],
      [false, 10],
      [false, 40],
    ]);
    expect(secondsLeft(progress)).toBe(125);
    expect(shareOfDay(progress)).toBeCloseTo(70 / 120);
  });

  it('enough_time_without_the_end_is_not_read', () => {
    const [only] = progressOf([section('a', { creditedSeconds: 90, state: 'reading' })], []);
    expect(only).toMatchObject({ isRead: false, missingSeconds: 0, leftSeconds: 0 });
  });
});

describe('cleaning', () => {
  it.each([
    ['<p onclick="x()">a</p>', 'onclick'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['<script>alert(1)</script>', 'script'],
    ['<a href="javascript:alert(1)">a</a>', 'javascript'],
    ['<iframe src="https://example.org"></iframe>', 'iframe'],
    ['<p style="position:fixed">a</p>', 'style'],
    ['<form action="/x"><input name="a"></form>', 'form'],
    ['<svg><use href="#x"></use></svg>', 'svg'],
  ])('%s loses its sting', (html, sting) => {
    expect(cleanSection(html, 'table')).not.toContain(sting);
  });

  it('keeps_text_ids_and_tables_and_puts_tables_into_a_named_box', () => {
    const html = cleanSection(
      '<h1 id="h">T</h1><p id="p1">文</p><table><caption>C</caption><tr><th scope="row">a</th></tr></table>',
      'x',
    );
    expect(html).toContain('<h3 id="h">T</h3>');
    expect(html).toContain('<p id="p1">文</p>');
    expect(html).toMatch(/<div class="own-scroll" tabindex="0" role="region" aria-label="C"><table>/);
  });

  it('opens_outside_links_apart', () => {
    expect(cleanSection('<a href="https://example.org">a</a>', 'x')).toContain('rel="noopener noreferrer"');
  });
});
