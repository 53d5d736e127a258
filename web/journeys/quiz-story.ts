/** Who answers what, and what follows from it by hand. Marks: four choices at 2, one statement at 1, a gap at 2, an essay at 9. */
export const PAPER = '库房消防考核';
export const PLAN = '库房消防两日学';

/** A few words of each question, in the order of the paper. */
export const STEMS = {
  place: '站在哪里',
  gauge: '压力指针',
  distance: '离火焰多远',
  empty: '已经用完',
  lift: '乘电梯',
  number: '火警电话',
  first: '先做哪些事',
} as const;

export type Topic = keyof typeof STEMS;
export type Answers = Record<Topic, string>;

export const TOPICS = Object.keys(STEMS) as Topic[];

/** The key says five metres at first; the text says three. */
export const WRONG_DISTANCE = '五米';
export const RIGHT_DISTANCE = '三米';

/** The marks that an essay gets, by line of its rubric. */
export const RUBRIC = [
  { text: '切断电源', most: 4 },
  { text: '呼喊同事', most: 5 },
] as const;

export interface Member {
  login: string;
  name: string;
  answers: Answers;
  essayMarks: [number, number];
  /** Marks of 20 with the wrong key, and where nobody loses by the correction. */
  before: number;
  after: number;
}

const answers = (
  place: string,
  gauge: string,
  distance: string,
  empty: string,
  lift: string,
  number: string,
  first: string,
): Answers => ({ place, gauge, distance, empty, lift, number, first });

/** The phone's member: 0 + 2 + 0 + 2 + 1 + 0 + 6 = 11, which is 55 %; three metres make 13, which passes. */
export const PHONE_MEMBER: Member = {
  login: 'm01',
  name: '学员一',
  answers: answers('门外', '绿色', '三米', '退出并关门', '错', '110', '切断这一区域的电源，然后喊人。'),
  essayMarks: [3, 3],
  before: 11,
  after: 13,
};

export const OTHERS: Member[] = [
  {
    login: 'm02',
    name: '学员二',
    answers: answers('上风处', '绿色', '三米', '退出并关门', '错', '119', '先断电，再呼喊同事。'),
    essayMarks: [4, 5],
    before: 18,
    after: 20,
  },
  {
    login: 'm03',
    name: '学员三',
    answers: answers('上风处', '绿色', '五米', '泼水', '对', '119', '断电。'),
    essayMarks: [2, 2],
    before: 12,
    after: 12,
  },
  {
    login: 'm04',
    name: '学员四',
    answers: answers('上风处', '红色', '一米', '退出并关门', '错', '119', '喊人，关电闸。'),
    essayMarks: [2, 3],
    before: 12,
    after: 12,
  },
  {
    login: 'm05',
    name: '学员五',
    answers: answers('门外', '红色', '三米', '泼水', '对', '120', '先跑。'),
    essayMarks: [0, 0],
    before: 0,
    after: 2,
  },
];

export const EVERYBODY = [PHONE_MEMBER, ...OTHERS];

export const percent = (mark: number) => Math.floor((mark * 100) / 20);
