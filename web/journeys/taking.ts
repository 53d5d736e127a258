import type { AttemptView } from '@rizhi/shared/api/types';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Api } from './api';
import { type Answers, STEMS, type Topic } from './quiz-story';
import { topicOf, wordsOf } from './studying';

/** From now on every change of the line about saving is written down. */
export async function watchSaving(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'saidAboutSaving', said);
    let last = '';
    const note = () => {
      const text = document.querySelector('p[role=status]')?.textContent ?? '';
      if (text !== '' && text !== last) said.push(text);
      last = text || last;
    };
    note();
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** What the line about saving has come to say since it was asked last, in order. */
export function saidAboutSaving(page: Page): Promise<string[]> {
  return page.evaluate(() => (Reflect.get(window, 'saidAboutSaving') as string[]).splice(0));
}

/** Goes to the question about this by the buttons of the page. */
export async function goTo(page: Page, attempt: AttemptView, topic: Topic): Promise<void> {
  const wanted = attempt.questions.findIndex(({ stem }) => topicOf(stem) === topic) + 1;
  const counter = page.getByText(/第 \d+ 题，共 \d+ 题/).first();
  for (let step = 0; step < attempt.questions.length; step += 1) {
    const at = Number(/第 (\d+) 题/.exec(await counter.innerText())?.[1]);
    if (at === wanted) break;
    await page.getByRole('button', { name: at < wanted ? /^(下一题|先跳过)$/ : '上一题' }).click();
    await page
      .getByText(`第 ${at + (at < wanted ? 1 : -1)} 题，共`)
      .first()
      .waitFor();
  }
  await page.getByRole('group', { name: STEMS[topic] }).waitFor();
}

/** Answers the question on screen; what the page says about saving is left to the caller. */
export async function answer(page: Page, attempt: AttemptView, topic: Topic, words: string): Promise<void> {
  await goTo(page, attempt, topic);
  if (topic === 'first') await page.getByLabel('写下你的回答').fill(words);
  else if (topic === 'number') await page.getByLabel('第 1 空').fill(words);
  else {
    const isTruth = topic === 'lift';
    const option = page.getByRole(
      'radio',
      isTruth ? { name: words, exact: true } : { name: new RegExp(words) },
    );
    await option.check({ force: true });
  }
}

export async function expectSaved(page: Page): Promise<void> {
  await page.getByText('已保存', { exact: true }).waitFor();
}

/** Without a network the page keeps the answer and says so, and the server does not have it. */
export async function answerOffline(
  page: Page,
  member: Api,
  attempt: AttemptView,
  topic: Topic,
  words: string,
): Promise<void> {
  await answer(page, attempt, topic, words);
  await page.getByText('离线，恢复后自动保存').waitFor();
  expect((await known(member, attempt))[topic]).not.toBe(words);
}

/** What the server has. */
export async function known(member: Api, attempt: AttemptView): Promise<Answers> {
  return wordsOf((await member.get<AttemptView>(`/attempts/${attempt.id}`)).questions);
}
