// Opens every member screen of the built pages over a sample server, checks it with axe, and keeps a picture.
// node tools/look.mjs [name part]   (after npm run build; Chromium from CHROMIUM or /usr/bin/chromium)
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(web, 'target/look');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wanted = argv[2] ?? '';
const PORT = 5175;

const click = (name) => async (page) => page.getByRole('button', { name }).first().click();
/** name, situation, path, what to do first */
const SCREENS = [
  ['sign-in', 'before&out=1', '/sign-in'],
  ['setup', 'before&out=1', '/setup?token=abc'],
  ['password', 'before', '/password'],
  ['today-before', 'before', '/'],
  ['today-reading', 'reading', '/'],
  ['today-quiz', 'quiz', '/'],
  ['today-done', 'done', '/'],
  ['today-behind', 'behind', '/'],
  ['today-rest', 'rest', '/'],
  ['today-nothing', 'nothing', '/'],
  ['today-degraded', 'degraded', '/'],
  ['reader', 'reading', '/read/plan-1/8'],
  ['reader-look', 'reading', '/read/plan-1/8', click(/阅读外观|Appearance/)],
  ['reader-missing', 'reading', '/read/plan-1/8?section=water-2', click(/标记本节已读|Mark as read/)],
  ['reader-done', 'quiz', '/read/plan-1/8'],
  ['quiz', 'quiz', '/quiz/attempt-1?q=1'],
  [
    'quiz-picture',
    'quiz',
    '/quiz/attempt-1?q=1',
    async (page) => {
      await page.route(/\/api\/v1\/attempts\/attempt-1$/, async (route) => {
        const attempt = await (await route.fetch()).json();
        Object.assign(attempt.questions[0], {
          format: 'html',
          stem: '<p>表上的指针在哪里？<img src="/icon.svg" alt="压力表"></p><table><tr><th>颜色</th><th>压力</th></tr><tr><td>绿</td><td>1.2 MPa</td></tr></table>',
        });
        await route.fulfill({ json: attempt });
      });
      await page.reload();
      await page.getByAltText('压力表').waitFor();
    },
  ],
  ['quiz-fill', 'quiz', '/quiz/attempt-1?q=4'],
  [
    'quiz-answered',
    'quiz',
    '/quiz/attempt-1?q=2',
    async (page) => {
      await page.getByRole('checkbox').first().click();
      await page.getByText(/已保存|^Saved$/).waitFor();
    },
  ],
  ['quiz-hint', 'quiz&practice=1', '/quiz/attempt-1?q=1', click(/^(看提示|Show a hint)/)],
  ['quiz-submit', 'quiz', '/quiz/attempt-1?q=5', click(/^(交卷|Hand in)$/)],
  ['quiz-timed', 'quiz&minutes=4', '/quiz/attempt-1?q=3'],
  ['quiz-far-end', 'quiz&minutes=5520', '/quiz/attempt-1?q=3'],
  ['briefing-several', 'quiz&several=1&practice=1', '/quiz/start/plan-1/8'],
  [
    'quiz-checked',
    'quiz&practice=1',
    '/quiz/attempt-1?q=1',
    async (page) => {
      await page.getByRole('radio').first().click();
      await page.getByRole('button', { name: /^(检查|Check)$/ }).click();
      await page.getByText(/不能再改。$|the answer stands\.$/).waitFor();
    },
  ],
  [
    'quiz-check-offline',
    'quiz&practice=1',
    '/quiz/attempt-1?q=1',
    async (page) => {
      await page.route('**/responses/**', (route) => route.abort());
      await page.getByRole('radio').first().click();
      await page.getByRole('button', { name: /^(检查|Check)$/ }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  ['quiz-overdue', 'quiz&overdue=1', '/quiz/attempt-1?q=2'],
  ['quiz-abandoned', 'quiz&abandoned=1', '/quiz/attempt-1'],
  ['result-several', 'done&several=1', '/result/attempt-1'],
  ['kind-description', 'quiz&kinds=1', '/quiz/attempt-1?q=1'],
  ['kind-number', 'quiz&kinds=1', '/quiz/attempt-1?q=3'],
  ['kind-matching', 'quiz&kinds=1', '/quiz/attempt-1?q=4'],
  ['kind-ordering', 'quiz&kinds=1', '/quiz/attempt-1?q=5'],
  ['kind-cloze', 'quiz&kinds=1', '/quiz/attempt-1?q=6'],
  ['kind-material', 'quiz&kinds=1', '/quiz/attempt-1?q=7'],
  ['kind-result', 'quiz&kinds=1&graded=1', '/result/attempt-1'],
  ['result', 'done', '/result/attempt-1'],
  ['quiz-keys', 'quiz', '/quiz/attempt-1?q=1', async (page) => page.keyboard.press('?')],
  ['plan', 'behind', '/plans/plan-1'],
  ['plans-none', 'nothing', '/plans'],
  ['review', 'before', '/review'],
  [
    'review-one',
    'before',
    '/review',
    async (page) => page.getByLabel(/^(只看|Only)$/).selectOption({ index: 2 }),
  ],
  [
    'review-unknown',
    'before',
    '/review',
    async (page) => {
      await page.route('**/reviews/due', (route) => route.fulfill({ status: 404, json: { status: 404 } }));
      await page.reload();
      await page.getByText(/到期的题暂时取不到|could not be fetched/).waitFor();
      await page.waitForFunction(() => !document.querySelector('[class*=skeleton]'));
    },
  ],
  ['review-session', 'before', '/review/session'],
  [
    'review-end',
    'before',
    '/review/session',
    async (page) => {
      for (let left = 3; left > 0; left -= 1) {
        await page.getByRole('button', { name: /不会，看答案|show me/ }).click();
        await page.getByRole('button', { name: /^(下一题|完成这一组|Next|Finish this set)$/ }).click();
      }
      await page.getByText(/这一组 3 题|3 questions in this set/).waitFor();
    },
  ],
  [
    'report-question',
    'done',
    '/result/attempt-1',
    async (page) =>
      page
        .getByRole('button', { name: /这道题有问题|Something is wrong/ })
        .first()
        .click(),
  ],
  ['review-wrong', 'before', '/review/session', click(/不会，看答案|show me/)],
  ['notifications', 'before', '/notifications'],
  ['me', 'before', '/me'],
  ['certificates', 'before', '/me/certificates'],
  ['certificate', 'before', '/me/certificates/7K3M-Q9TX-B2HD'],
  ['certificate-withdrawn', 'before', '/me/certificates/0HV4-ZZ8P-6WN1'],
  [
    'certificate-verified',
    'before',
    '/me/certificates',
    async (page) => {
      await page.getByRole('textbox').fill('7k3mq9txb2hd');
      await page.getByRole('button', { name: /^(核对|Check)$/ }).click();
      await page.getByText(/^(有效|Valid)$/).waitFor();
    },
  ],
  ['settings', 'before', '/settings'],
  ['not-found', 'before', '/nowhere'],
];
/** What is printed on one page, with nothing to click. */
const PAPER = new Set(['certificate', 'certificate-withdrawn']);
async function printed(page, id) {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ path: join(out, `${id}.pdf`), preferCSSPageSize: true });
  const clickable = await page.locator('a:visible, button:visible').count();
  await page.emulateMedia({ media: 'screen' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return [
    ...(pages === 1 ? [] : [`${pages} pages on paper`]),
    ...(clickable === 0 ? [] : [`${clickable} links and buttons on paper`]),
  ];
}
const WIDTHS = { 390: { width: 390, height: 844 }, 1280: { width: 1280, height: 800 } };

mkdirSync(out, { recursive: true });
const server = await preview({
  configFile: join(web, 'member/vite.config.ts'),
  mode: 'mock',
  preview: { port: PORT, strictPort: true },
});
const browser = await chromium.launch({
  executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
let passed = 0;
let failed = 0;

async function look([name, situation, path, act], language, theme, width) {
  const context = await browser.newContext({
    viewport: WIDTHS[width],
    locale: language,
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors = [];
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !/401|404|ERR_FAILED/.test(message.text()) && errors.push(message.text()),
  );
  page.on('pageerror', (error) => errors.push(String(error)));
  await context.request.get(`http://localhost:${PORT}/api/v1/mock?situation=${situation}`);
  await page.goto(`http://localhost:${PORT}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => !document.querySelector('[class*=skeleton]'));
  if (act) await act(page);
  await page.waitForTimeout(150);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  if (wide) errors.push('the page scrolls sideways');
  const onPaper = PAPER.has(name) ? await printed(page, `${name}-${width}-${theme}-${language}`) : [];
  errors.push(...onPaper);
  const id = `${name}-${width}-${theme}-${language}`;
  await page.screenshot({ path: join(out, `${id}.png`), fullPage: true });
  for (const { id: rule, nodes } of violations)
    errors.push(`${rule}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  if (errors.length > 0) {
    failed += 1;
    console.error(`${id}\n  ${errors.join('\n  ')}`);
  } else passed += 1;
  await context.close();
}

for (const screen of SCREENS.filter(([name]) => name.includes(wanted))) {
  for (const [language, theme, width] of [
    ['zh-CN', 'light', 390],
    ['zh-CN', 'dark', 1280],
    ['en', 'dark', 390],
    ['en', 'light', 1280],
  ]) {
    await look(screen, language, theme, width).catch((error) => {
      failed += 1;
      console.error(`${screen[0]} ${language} ${theme} ${width}: ${error}`);
    });
  }
}
await browser.close();
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
