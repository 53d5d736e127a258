import type { DueReviewsView, ReviewForecastView, WrongQuestionsView } from '@rizhi/shared/api/types';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Api } from './api';
import { expectAccessible, expectNoSidewaysScroll, told } from './browser';
import { STEMS } from './quiz-story';
import { topicOf } from './studying';

/** The phone's member got the place and the number wrong; the distance was set right by the correction. */
const WRONG = ['place', 'number'];

const dueToday = async (member: Api): Promise<number | undefined> => {
  const { days } = await member.get<ReviewForecastView>('/reviews/forecast');
  return days.find(({ on }) => on === told('RIZHI_TODAY'))?.reviews;
};

/** What was wrong yesterday waits in Today and is answered: one right, one wrong again. */
export async function reviewWrongAnswers(page: Page, member: Api): Promise<void> {
  const due = await member.get<DueReviewsView>('/reviews/due');
  expect(due.items.map(({ question }) => topicOf(question.stem)).sort()).toEqual([...WRONG].sort());
  expect(await dueToday(member)).toBe(WRONG.length);
  await page.goto('/');
  await page.getByRole('link', { name: `复习 ${WRONG.length} 题` }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: `复习 ${WRONG.length} 题` }).click();
  for (let number = 1; number <= WRONG.length; number += 1) {
    await page.getByText(`第 ${number} 题，共 ${WRONG.length} 题`).first().waitFor();
    const isPlace = await page.getByRole('group', { name: STEMS.place }).isVisible();
    if (isPlace) await page.getByRole('radio', { name: /上风处/ }).check({ force: true });
    else await page.getByLabel('第 1 空').fill('112');
    await page.getByRole('button', { name: '看对不对' }).click();
    await page.getByText(isPlace ? '答对了' : '还没答对').waitFor();
    if (!isPlace) await page.getByText('119').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: number < WRONG.length ? '下一题' : '完成这一组' }).click();
  }
  await page.getByText('这一组 2 题，答对 1 题').waitFor();
}

/** One is said to be known: it leaves the book and the four weeks ahead, and comes back by undo. */
export async function sayKnown(page: Page, member: Api): Promise<void> {
  await page.goto('/review');
  await page.getByRole('heading', { name: '今后四周的复习' }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const before = await total(member);
  const item = page.getByRole('listitem').filter({ hasText: STEMS.number });
  await item.getByRole('button', { name: '我已掌握' }).click();
  await item.getByText('已移出，不再安排复习').waitFor();
  expect(await total(member)).toBe(before - 1);
  await item.getByRole('button', { name: '撤销' }).click();
  await item.getByRole('button', { name: '我已掌握' }).waitFor();
  expect(await total(member)).toBe(before);
  const book = await member.get<WrongQuestionsView>('/reviews');
  expect(book.items.map(({ stem }) => topicOf(stem))).toContain('number');
}

async function total(member: Api): Promise<number> {
  const { days, later } = await member.get<ReviewForecastView>('/reviews/forecast');
  return days.reduce((sum, { reviews }) => sum + reviews, later);
}
