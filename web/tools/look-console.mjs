// Opens every console screen of the built pages over the sample, checks it with axe, and keeps a picture.
import { Buffer } from 'node:buffer';
// node tools/look-console.mjs [name part]   (after npm run build; Chromium from CHROMIUM or /usr/bin/chromium)
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
const PORT = 5176;

const click = (name) => async (page) => page.getByRole('button', { name }).first().click();
/** As people write: no space in forty letters, a row of signs, far more tags than a line holds. */
const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft👩🏽‍🚒🔥（一二三四五六七八九十一二三四五六七八九十）';
const longNames = (path) => async (page) => {
  await page.route(path, async (route) => {
    const view = await (await route.fetch()).json();
    for (const row of view.items ?? [view]) {
      if (row.content)
        row.content = { ...row.content, stem: LONG, tags: ['手卫生', LONG.slice(0, 40), '月考'] };
      if (row.title) row.title = LONG;
      if (row.stem) row.stem = LONG;
      for (const item of Array.isArray(row.items) ? row.items : []) item.stem = LONG;
    }
    await route.fulfill({ json: view });
  });
  await page.reload();
  await page.getByText('Donaudampf').first().waitFor();
};
/** The server refuses what is sent there, at the fields that these point to. */
const refused = async (page, path, pointers) =>
  page.route(path, (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({
          status: 422,
          json: {
            code: 'question-invalid',
            status: 422,
            errors: pointers.map((pointer) => ({ pointer, code: 'wrong', detail: `这里不对：${pointer}` })),
          },
        }),
  );
const ofType = (type) => async (page) => page.getByRole('combobox').first().selectOption(type);
/** name, path, what to do first */
const SCREENS = [
  ['overview', '/overview?plan=plan-1'],
  ['people', '/people?plan=plan-1'],
  [
    'people-picked',
    '/people?plan=plan-1',
    async (page) => {
      await page.getByRole('checkbox', { name: /何书宁/ }).check();
      await page.getByRole('checkbox', { name: /韩知遥/ }).check();
    },
  ],
  ['person', '/people/p2?plan=plan-1'],
  ['documents', '/documents'],
  ['document', '/documents/d1'],
  ['section', '/documents/d1/r2/s1'],
  ['upload', '/documents/import'],
  ['import', '/documents/import/i1', click(/^(修改：二季度|Change: 二季度)/)],
  ['details', '/documents/import/i1?step=details'],
  ['questions', '/questions'],
  [
    'questions-chosen',
    '/questions',
    async (page) =>
      page
        .getByRole('checkbox', { name: /^(选择：|Choose)/ })
        .nth(1)
        .check(),
  ],
  ['questions-long', '/questions', longNames(/\/api\/v1\/questions(\?|$)/)],
  ['quizzes-long', '/quizzes', longNames(/\/api\/v1\/quizzes(\?|$)/)],
  ['quiz-long', '/quizzes/z1', longNames(/\/api\/v1\/quizzes\/z1$/)],
  ['marking-long', '/marking', longNames(/\/api\/v1\/attempts\/marking(\?|$)/)],
  [
    'questions-none',
    '/questions?state=draft',
    async (page) => {
      await page.route('**/api/v1/questions?*', (route) =>
        route.fulfill({ json: { items: [], next: null } }),
      );
      await page.reload();
      await page.getByText(/没有符合条件|No question fits/).waitFor();
    },
  ],
  [
    'question-unsaved',
    '/questions/q1',
    async (page) => {
      await page.getByLabel(/^(解析|Explanation)$/).fill('…');
      await page
        .getByRole('link', { name: /^(题库|Questions)$/ })
        .last()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['question', '/questions/q1'],
  ['question-matching', '/questions/new', ofType('matching')],
  ['question-cloze', '/questions/new', ofType('cloze')],
  ['question-material', '/questions/new', ofType('composite')],
  ['question-short-answer', '/questions/new', ofType('short-answer')],
  [
    'question-text-rules',
    '/questions/new',
    async (page) => {
      await ofType('fill-in')(page);
      await page.getByText(/^(更多设置|More settings)$/).click();
      await page.getByRole('checkbox', { name: /^(个别错字|a few wrong)/ }).check();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  ],
  [
    'question-hints',
    '/questions/q1',
    async (page) => {
      await page.getByText(/^(更多设置|More settings|More)$/).click();
      await click(/^(加一条提示|Add a hint)$/)(page);
      await page.getByLabel(/^(第 1 条提示|Hint 1)$/).fill('口渴以前就该喝。');
      await click(/^(预览|Preview)$/)(page);
      await click(/^(看提示|Show a hint)/)(page);
    },
  ],
  [
    'question-refused',
    '/questions/q1',
    async (page) => {
      await refused(page, '**/api/v1/questions/q1', [
        '/content/source/file',
        '/content/stem',
        '/content/options',
        '/content/options/1',
        '/content/hints',
      ]);
      await click(/^(保存为新的一版|Save as)/)(page);
      await page.locator('.field-error').first().waitFor();
    },
  ],
  [
    'question-material-hints',
    '/questions/new',
    async (page) => {
      await ofType('composite')(page);
      await page
        .getByText(/^(提示|Hints)$/)
        .first()
        .click();
      await click(/^(加一条提示|Add a hint)$/)(page);
      await page.getByLabel(/^(第 1 条提示|Hint 1)$/).fill('停电会怎样？');
      await click(/^(预览|Preview)$/)(page);
      await click(/^(看提示|Show a hint)/)(page);
    },
  ],
  ['question-preview', '/questions/q1', click(/^(预览|Preview)$/)],
  ['paste', '/questions/import'],
  ['question-import', '/questions/import/q1'],
  ['question-edit', '/questions/import/q1', click(/就地修改|Edit here/)],
  ['question-history', '/questions/q1/history'],
  ['question-reports', '/questions/reports'],
  ['question-duplicates', '/questions/duplicates'],
  ['quizzes', '/quizzes'],
  ['quizzes-none', '/quizzes?status=draft&q=%E6%B2%A1%E6%9C%89'],
  ['quiz', '/quizzes/z1'],
  ['quiz-publish', '/quizzes/z1', click(/^(发布第 2 版|Publish no\. 2)/)],
  ['quiz-attempts', '/quizzes/z1/attempts'],
  ['quiz-attempts-one', '/quizzes/z1/attempts?status=graded&person=p2'],
  ['quiz-add', '/quizzes/z1', click(/^(从题库加题|Add from the bank)$/)],
  [
    'quiz-composed',
    '/quizzes/z1',
    async (page) => {
      await click(/^(加一条抽题规则|Add a drawing rule)$/)(page);
      await click(/^(加一个部分|Add a part)$/)(page);
      await page.getByLabel(/^(何时能看解析|Explanations)$/).selectOption('phases');
    },
  ],
  ['quiz-overrides', '/quizzes/z1/overrides'],
  ['quiz-override', '/quizzes/z1/overrides', click(/^(加一条单独规则|Add an override)$/)],
  ['quiz-overrides-removed', '/quizzes/z1/overrides?shown=removed'],
  ['quiz-override-changes', '/quizzes/z1/overrides', click(/^(记录|Changes)$/)],
  [
    'quiz-preview',
    '/quizzes/z1/preview',
    async (page) => {
      await page.getByRole('searchbox').first().fill('何');
      await page.getByRole('button', { name: /何书宁/ }).click();
      await page.getByRole('radio').first().waitFor();
    },
  ],
  ['analysis', '/quizzes/z1/versions/1/analysis'],
  [
    'analysis-how',
    '/quizzes/z1/versions/1/analysis',
    async (page) => page.getByText(/^(这些数字怎么看|How to read)/).click(),
  ],
  ['correction', '/quizzes/z1/versions/1/corrections'],
  [
    'correction-preview',
    '/quizzes/z1/versions/1/corrections?question=q1',
    async (page) => {
      await page.getByRole('radio', { name: '15 秒' }).click();
      await page.getByRole('button', { name: /^(预览影响|Preview)/ }).click();
      await page.getByRole('status').getByRole('table').first().waitFor();
    },
  ],
  [
    'correction-refused',
    '/quizzes/z1/versions/1/corrections?question=q1',
    async (page) => {
      await refused(page, '**/corrections/preview', ['/content/options', '/mark', '/content']);
      await page.getByRole('radio', { name: '15 秒' }).click();
      await click(/^(预览影响|Preview)/)(page);
      await page.locator('.field-error').first().waitFor();
    },
  ],
  ['correction-typed', '/quizzes/z1/versions/1/corrections?question=qt'],
  ['marking', '/marking'],
  ['recall', '/recall'],
  ['recall-rules', '/recall', click(/^(复习规则|Review rules)$/)],
  ['plans', '/plans'],
  ['plan', '/plans/plan-1'],
  ['plan-publish', '/plans/plan-1', click(/发布第 1 版给|Publish no. 1 to/)],
  ['plan-sections', '/plans/plan-1', click(/^(选章节|Choose sections)$/)],
  ['directory', '/directory'],
  ['directory-new', '/directory', click(/新建人员|New person/)],
  ['member', '/directory/p2'],
  ['people-import', '/directory/import'],
  [
    'people-imported',
    '/directory/import',
    async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('账号,姓名,单位\n') });
      await page.getByRole('button', { name: /^(导入 2 人|Import 2)/ }).click();
      await page.getByRole('heading', { name: /初始密码|Initial passwords/ }).waitFor();
    },
  ],
  ['units', '/units'],
  ['calendar', '/calendar'],
  ['reminders', '/reminders'],
  ['channels', '/channels'],
  ['not-found', '/nowhere'],
];
const WIDTHS = { 390: { width: 390, height: 844 }, 1440: { width: 1440, height: 900 } };

mkdirSync(out, { recursive: true });
const server = await preview({
  configFile: join(web, 'console/vite.config.ts'),
  mode: 'mock',
  preview: { port: PORT, strictPort: true },
});
const browser = await chromium.launch({
  executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
let passed = 0;
let failed = 0;

async function look([name, path, act], language, theme, width) {
  const context = await browser.newContext({
    viewport: WIDTHS[width],
    locale: language,
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors = [];
  // What the server refuses is what some screens are about.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 422')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.clock.setFixedTime('2026-09-15T02:45:00Z');
  await page.goto(`http://localhost:${PORT}/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => !document.querySelector('.bones'));
  if (act) await act(page);
  await page.waitForTimeout(150);
  // What a bar that sticks covers while the page is scrolled is no fault of the target.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
    errors.push('the page scrolls sideways');
  const id = `console-${name}-${width}-${theme}-${language}`;
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
    ['zh-CN', 'light', 1440],
    ['zh-CN', 'dark', 390],
    ['en', 'dark', 1440],
    ['en', 'light', 390],
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
