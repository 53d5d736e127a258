import type { AttemptOption, QuestionType, ResponseContent } from '../../generated/types';
import { EMPTY } from '../../question/model/response';
import type { SampleQuestion } from './questions';

const options = (prefix: string, texts: string[]): AttemptOption[] =>
  texts.map((text, index) => ({ id: `${prefix}${index + 1}`, text }));

function kind(
  questionId: string,
  type: QuestionType,
  stem: string,
  view: Partial<SampleQuestion['view']>,
  key: Partial<ResponseContent>,
  correct: Partial<SampleQuestion['correct']> = {},
): SampleQuestion {
  return {
    view: {
      questionId,
      type,
      stem,
      options: [],
      gapCount: view.blanks?.length ?? 0,
      maxMark: type === 'description' ? 0 : 2,
      section: null,
      blanks: [],
      prompts: [],
      children: [],
      format: 'plain',
      hints: null,
      ...view,
    },
    correct: {
      optionIds: [],
      correctGaps: [],
      correctIsTrue: null,
      guidance: null,
      explanation: null,
      ...correct,
      key: { ...EMPTY, ...key },
    },
    section: 'water-2',
    paragraph: 'water-2-p1',
  };
}

const text = { kind: 'text' as const, options: [] };

/** One question of each type that the day's own quiz does not have. */
export const KINDS: SampleQuestion[] = [
  kind('k1', 'description', '下面几题都用到《高温作业手册》第二节的表，先看一遍再答。', {}, {}),
  kind(
    'k2',
    'short-text',
    '重度中暑的人最先要做的一件事是什么？',
    { blanks: [text] },
    { gaps: ['降温'] },
    { correctGaps: [['降温', '马上降温']] },
  ),
  kind(
    'k3',
    'numeric',
    '按手册，高温天每小时至少要喝多少水？',
    { blanks: [{ kind: 'number', options: [] }] },
    { gaps: ['0.9 L'] },
    { correctGaps: [['0.9 ± 0.1']] },
  ),
  kind(
    'k4',
    'matching',
    '把症状和程度配对。',
    {
      prompts: options('p', ['头晕、口渴、出汗多', '皮肤发烫、不出汗、说话糊涂']),
      options: options('m', ['先兆中暑', '轻度中暑', '重度中暑']),
    },
    { pairs: { p1: 'm1', p2: 'm3' } },
  ),
  kind(
    'k5',
    'ordering',
    '发现有人倒下，按先后排好。',
    { options: options('o', ['拨打急救电话', '移到阴凉处', '解开衣领，用湿毛巾降温']) },
    { optionIds: ['o2', 'o3', 'o1'] },
  ),
  kind(
    'k6',
    'cloze',
    '气温到 [[1]] 度以上时，重活应当 [[2]]，并且准备 [[3]]。',
    {
      blanks: [
        { kind: 'number', options: [] },
        { kind: 'choice', options: options('c', ['照常', '换班', '加快']) },
        { kind: 'multiple', options: options('d', ['淡盐水', '白酒', '湿毛巾']) },
      ],
    },
    { gaps: ['36', 'c2', 'd1,d3'] },
    { correctGaps: [['36'], ['换班'], ['淡盐水', '湿毛巾']] },
  ),
  kind(
    'k7',
    'composite',
    '七月的一个下午，三十七度，路面班组已经连续干了四个小时。班长老林脸色发红，说头有点晕，但还想把最后一段铺完。同组的小何递给他一瓶冰水，让他一口气喝完。',
    {
      children: [
        {
          id: 'a',
          type: 'single',
          stem: '老林现在最可能是哪一种情况？',
          options: options('s', ['先兆中暑', '重度中暑', '只是累了']),
          blanks: [],
          prompts: [],
        },
        {
          id: 'b',
          type: 'true-false',
          stem: '小何的做法是对的。',
          options: [],
          blanks: [],
          prompts: [],
        },
      ],
    },
    { children: { a: { ...EMPTY, optionIds: ['s1'] }, b: { ...EMPTY, isTrue: false } } },
  ),
  kind(
    'k8',
    'short-answer',
    '请写下你们班组在高温天可以怎样调整作业时间。',
    {},
    {},
    { guidance: '避开正午；轮班；缩短连续作业时间。' },
  ),
];
