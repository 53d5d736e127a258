import type { AttemptQuestionView, QuestionResultView, ResponseContent } from '../../generated/types';

export interface SampleQuestion {
  view: Omit<AttemptQuestionView, 'response' | 'sequence' | 'isFlagged' | 'checked' | 'hintsTaken'>;
  correct: Pick<QuestionResultView, 'correctGaps' | 'correctIsTrue' | 'explanation' | 'guidance'> & {
    optionIds: string[];
    /** The one right response, where comparing parts is not enough. */
    key?: ResponseContent;
  };
  section: string;
  paragraph: string;
}

const bare = {
  blanks: null,
  prompts: null,
  children: null,
  format: 'plain' as const,
  section: null,
  hints: null,
};
const none = { correctGaps: [], correctIsTrue: null, guidance: null, optionIds: [] };
const choice = (id: string, texts: string[]) =>
  texts.map((text, index) => ({ id: `${id}-${index + 1}`, text }));

export const QUESTIONS: SampleQuestion[] = [
  {
    view: {
      questionId: 'q1',
      type: 'single',
      stem: '大热天在户外干活，应当怎样喝水？',
      options: choice('q1', [
        '渴了再喝，一次喝够',
        '每二十分钟喝几口，不等口渴',
        '收工以后一起补',
        '只在午休时喝',
      ]),
      gapCount: 0,
      maxMark: 1,
      ...bare,
      hints: ['口渴是身体缺水以后才有的感觉。', '少量多次。'],
    },
    correct: { ...none, optionIds: ['q1-2'], explanation: '口渴的时候身体已经缺水了，要按时间喝。' },
    section: 'water-1',
    paragraph: 'water-1-p2',
  },
  {
    view: {
      questionId: 'q2',
      type: 'multiple',
      stem: '出汗很多的时候，下面哪些可以喝？',
      options: choice('q2', ['淡盐水', '含盐的饮料', '白酒', '浓茶']),
      gapCount: 0,
      maxMark: 1,
      ...bare,
      hints: ['想想出汗带走了什么。'],
    },
    correct: { ...none, optionIds: ['q2-1', 'q2-2'], explanation: '酒和浓茶会让人排出更多的水。' },
    section: 'water-2',
    paragraph: 'water-2-p1',
  },
  {
    view: {
      questionId: 'q3',
      type: 'true-false',
      stem: '一口气喝下大量的水，补得最快，也最好。',
      options: [],
      gapCount: 0,
      maxMark: 1,
      ...bare,
    },
    correct: { ...none, correctIsTrue: false, explanation: '一下子喝太多不舒服，还会让身体里的盐更淡。' },
    section: 'water-2',
    paragraph: 'water-2-p2',
  },
  {
    view: {
      questionId: 'q4',
      type: 'fill-in',
      stem: '气温三十六度以上，重活应当____或者____。',
      options: [],
      gapCount: 2,
      maxMark: 1,
      ...bare,
    },
    correct: { ...none, correctGaps: [['停工'], ['换班', '轮班']], explanation: '表里最后一行写得很清楚。' },
    section: 'water-2',
    paragraph: 'water-2-p3',
  },
  {
    view: {
      questionId: 'q5',
      type: 'single',
      stem: '同事发烫却不出汗，说话糊涂，现在最应当做什么？',
      options: choice('q5', ['喂他多喝水', '扶他继续走一走', '拨打急救电话，同时降温', '让他一个人躺着休息']),
      gapCount: 0,
      maxMark: 1,
      ...bare,
    },
    correct: { ...none, optionIds: ['q5-3'], explanation: '这是重度中暑，要马上叫人，一边等一边降温。' },
    section: 'water-3',
    paragraph: 'water-3-p2',
  },
];
