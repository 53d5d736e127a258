import * as sample from './sample.ts';
import * as marks from './sample-marks.ts';

export interface Answer {
  status: number;
  body?: unknown;
}

type Handler = (query: URLSearchParams, body: unknown) => unknown;
const page = (items: unknown[]) => ({ items, next: null });

const ROUTES: [RegExp, Handler][] = [
  [/^GET \/session$/, () => sample.session],
  [/^GET \/units$/, () => ({ on: '2026-09-15', units: sample.units })],
  [
    /^GET \/statistics\/plans$/,
    () => ({
      items: [
        {
          planId: 'plan-1',
          title: '院感防控与手卫生',
          status: 'published',
          startOn: '2026-09-01',
          endOn: '2026-09-30',
        },
      ],
    }),
  ],
  [/^GET \/statistics\/units\/[^/]+\/topics$/, () => sample.topics],
  [/^GET \/statistics\/units\//, () => sample.summary],
  [
    /^GET \/statistics\/people$/,
    (query) => {
      const state = query.get('state');
      const q = query.get('q') ?? '';
      const items = sample.people.filter(
        (row) => (!state || row.state === state) && row.displayName.includes(q),
      );
      return { on: '2026-09-15', asOf: sample.NOW, total: items.length, items, next: null };
    },
  ],
  [/^GET \/statistics\/people\//, () => sample.person],
  [/^GET \/records\/.*\/explanation$/, () => sample.explanation],
  [
    /^POST \/records\/nudges$/,
    (_, body) => {
      const ids = (body as { personIds: string[] }).personIds;
      return {
        nudgeId: 'n1',
        sentTo: ids.filter((id) => id !== 'p3'),
        skipped: ids.filter((id) => id === 'p3').map((personId) => ({ personId, reason: 'nudged-today' })),
      };
    },
  ],
  [
    /^POST \/people\/imports$/,
    (query) => ({
      created: 2,
      rows:
        query.get('dryRun') === 'true'
          ? []
          : ['wang.li：kq7m-2xhp', 'li.na：w3zz-p9ka'].map((detail, index) => ({
              row: index + 2,
              column: null,
              code: 'initial-password',
              detail,
            })),
    }),
  ],
  [/^GET \/documents$/, () => page([sample.document])],
  [/^GET \/documents\/imports\/[^/]+$/, () => sample.importView],
  [/^GET \/documents\/imports\/[^/]+\/blocks$/, () => ({ items: sample.blocks, next: null })],
  [
    /^POST \/documents\/imports\/[^/]+\/edits$/,
    () => ({ ...sample.importView, version: sample.importView.version + 1 }),
  ],
  [
    /^GET \/documents\/[^/]+\/revisions\/[^/]+\/sections\//,
    () => ({
      id: 's1',
      revisionId: 'r2',
      documentId: 'd1',
      documentTitle: sample.document.title,
      title: '总则',
      number: '第一章',
      language: 'zh-CN',
      html: '<p>为了预防和控制医院感染，保障医疗安全，制定本手册。</p><p>本手册适用于全院各科室。</p>',
      characters: 2160,
      estimatedSeconds: 360,
      hash: '1f3a',
      paragraphIds: [],
    }),
  ],
  [/^GET \/documents\/[^/]+\/revisions\//, () => sample.revision],
  [/^GET \/documents\/[^/]+$/, () => sample.documentDetail],
  [/^GET \/questions$/, () => page(sample.questions)],
  [/^GET \/questions\/imports\//, () => sample.questionImport],
  [/^GET \/questions\/settings$/, () => ({ isSecondPersonNeeded: false })],
  [/^GET \/questions\/reports$/, () => page([sample.report])],
  [/^GET \/reviews\/calibration$/, () => sample.calibration],
  [/^GET \/reviews\/settings$/, () => ({ rightInRow: 3, perDay: 20 })],
  [
    /^GET \/questions\/duplicates$/,
    () => page([{ isSameKey: false, questions: sample.questions.slice(0, 2) }]),
  ],
  [/^GET \/questions\/[^/]+\/versions$/, () => ({ items: sample.versions })],
  [/^GET \/questions\/[^/]+\/versions\/2\/changes$/, () => sample.changes],
  [/^GET \/questions\/[^/]+\/uses$/, () => sample.uses],
  [/^GET \/questions\/[^/]+\/transitions$/, () => sample.transitions],
  [/^GET \/questions\//, () => sample.questions[0]],
  [/^GET \/quizzes\/[^/]+\/versions\/[^/]+\/analysis$/, () => marks.analysis],
  [/^GET \/quizzes\/[^/]+\/versions\/[^/]+\/corrections$/, () => ({ items: [marks.correction] })],
  [/^GET \/quizzes\/[^/]+\/versions\/[^/]+\/corrections\/questions\/[^/]+\/typed$/, () => marks.typed],
  [/^GET \/quizzes\/[^/]+\/versions\/[^/]+\/corrections\/questions\/qt$/, () => marks.typedQuestion],
  [/^GET \/quizzes\/[^/]+\/versions\/[^/]+\/corrections\/questions\//, () => marks.correctable],
  [/^POST \/quizzes\/[^/]+\/versions\/[^/]+\/corrections\/preview$/, () => marks.preview],
  [/^POST \/quizzes\/[^/]+\/versions\/[^/]+\/corrections/, () => ({ items: [marks.correction] })],
  [/^GET \/quizzes\/[^/]+\/marking-rule$/, () => ({ isDouble: false, tolerance: 0 })],
  [/^PUT \/quizzes\/[^/]+\/marking-rule$/, (_, body) => body],
  [
    /^GET \/quizzes$/,
    (query) => page([sample.quiz].filter(({ title }) => title.includes(query.get('q') ?? ''))),
  ],
  [
    /^GET \/quizzes\/[^/]+\/overrides$/,
    (query) =>
      query.get('removed') === 'true'
        ? page(sample.overrides.slice(0, 1).map((one) => ({ ...one, isInForce: false })))
        : page(sample.overrides),
  ],
  [/^GET \/quizzes\/[^/]+\/unpublished-changes$/, () => sample.unpublishedChanges],
  [
    /^GET \/quizzes\/[^/]+\/attempts$/,
    (query) =>
      page(
        sample.attempts.filter(
          ({ status, personId }) =>
            [null, '', status].includes(query.get('status')) &&
            [null, '', personId].includes(query.get('person')),
        ),
      ),
  ],
  [/^GET \/quizzes\/[^/]+\/overrides\/[^/]+\/[^/]+\/changes$/, () => page(sample.overrideSteps)],
  [/^GET \/quizzes\//, () => sample.quiz],
  [/^GET \/attempts\/marking\/questions$/, () => ({ items: [marks.waiting] })],
  [/^POST \/attempts\/[^/]+\/marks$/, () => marks.item],
  [/^GET \/attempts\/marking$/, () => page([marks.item])],
  [/^POST \/plans\/audience-preview$/, () => ({ headCount: 24, sample: ['何书宁', '马承礼', '苏以宁'] })],
  [
    /^GET \/plans$/,
    () =>
      page([
        {
          id: 'plan-1',
          title: '院感防控与手卫生',
          status: 'published',
          startOn: '2026-09-01',
          endOn: '2026-09-30',
          days: 22,
          headCount: 230,
          updatedAt: sample.NOW,
        },
      ]),
  ],
  [
    /^GET \/plans\/[^/]+\/publish-check$/,
    () => ({
      isPublishable: true,
      headCount: 24,
      findings: [{ code: 'no-quiz', severity: 'warning', day: 2, detail: '没有测验。' }],
    }),
  ],
  [/^GET \/plans\/[^/]+$/, () => sample.plan],
  [/^POST \/plans\/[^/]+\/split$/, () => ({ days: sample.plan.days })],
  [/^PUT \/plans\/[^/]+\/draft$/, () => ({ ...sample.plan, version: sample.plan.version + 1 })],
  [/^POST \/people\/[^/]+\/quiz-statements$/, () => ({ statement: 'signed', expiresAt: sample.NOW })],
  [/^POST \/quizzes\/[^/]+\/preview$/, () => sample.preview],
  [/^GET \/people$/, () => page([sample.member])],
  [/^GET \/people\//, () => sample.member],
  [
    /^GET \/calendar$/,
    () => ({
      holidays: [
        { date: '2026-09-25', name: '中秋节' },
        { date: '2026-10-01', name: '国庆节' },
      ],
      makeUpDays: [{ date: '2026-09-20', name: '国庆调休' }],
      version: 1,
      zone: 'Asia/Shanghai',
    }),
  ],
  [/^GET \/reminders$/, () => page(sample.reminders)],
  [
    /^GET \/channels$/,
    () => ({
      items: [
        { channel: 'inbox', isReady: true, detail: '站内消息，实时送达。', sentToday: 212, failedToday: 0 },
        {
          channel: 'email',
          isReady: true,
          detail: '发到本机邮件箱，可在邮件查看页看到。',
          sentToday: 84,
          failedToday: 2,
        },
      ],
    }),
  ],
];

/** Answers one request from the sample; what it does not know is 404. */
export function answerSample(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
  const found = ROUTES.find(([pattern]) => pattern.test(`${method} ${path}`));
  return found
    ? { status: 200, body: found[1](query, body) }
    : { status: 404, body: { code: 'not-found', status: 404 } };
}
