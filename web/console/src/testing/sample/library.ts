import type {
  DocumentDetailView,
  DocumentView,
  ImportBlockView,
  ImportView,
  OutlineEntryView,
  RevisionView,
  SectionSummaryView,
} from '@rizhi/shared/api/types';

const section = (
  n: number,
  number: string | null,
  title: string,
  level = 2,
  seconds = 240,
): SectionSummaryView => ({
  id: `s${n}`,
  level,
  number,
  title,
  characters: seconds * 6,
  estimatedSeconds: seconds,
  hash: `${n}f3a`,
  change: n === 3 ? 'changed' : n === 4 ? 'new' : 'same',
});

export const sections: SectionSummaryView[] = [
  section(1, '第一章', '总则', 1, 360),
  section(2, '一、', '标准预防', 2, 150),
  section(3, '二、', '手卫生时机', 2, 180),
  section(4, '三、', '洗手与卫生手消毒', 2, 210),
  section(5, '四、', '外科手消毒', 2, 240),
];

export const document: DocumentView = {
  id: 'd1',
  title: '医院感染管理手册',
  language: 'zh-CN',
  kind: 'docx',
  revision: 2,
  revisionId: 'r2',
  sections: 5,
  characters: 6840,
  estimatedSeconds: 1140,
  updatedAt: '2026-09-10T02:00:00Z',
  usedInPlans: 1,
};

export const revision: RevisionView = {
  id: 'r2',
  documentId: 'd1',
  revision: 2,
  title: document.title,
  language: 'zh-CN',
  hash: 'b7f2c09d5a1e44c0',
  savedAt: '2026-09-10T02:00:00Z',
  change: 'material',
  sections,
  removedSections: ['附录 旧版记录表'],
};

export const documentDetail: DocumentDetailView = {
  document,
  current: revision,
  revisions: [
    {
      id: 'r2',
      revision: 2,
      savedAt: revision.savedAt,
      hash: revision.hash,
      change: 'material',
      sections: 5,
    },
    {
      id: 'r1',
      revision: 1,
      savedAt: '2026-08-20T02:00:00Z',
      hash: '11aa22bb33cc44dd',
      change: 'first',
      sections: 5,
    },
  ],
};

const entry = (
  n: number,
  level: number,
  number: string | null,
  title: string,
  fromBlock: number,
): OutlineEntryView => ({
  id: `e${n}`,
  level,
  number,
  title,
  isSection: level < 3,
  fromBlock,
  toBlock: fromBlock + 1,
  characters: 900,
  estimatedSeconds: 150,
  anchors: 2,
  doubts: [],
});

export const importView: ImportView = {
  id: 'i1',
  documentId: null,
  fileName: '医院感染管理手册（2026 年修订）.docx',
  kind: 'docx',
  encoding: null,
  bytes: 42_000,
  sha256: 'abc',
  title: '医院感染管理手册',
  language: 'zh-CN',
  entries: [
    entry(1, 1, '第二章', '手卫生', 0),
    entry(2, 2, '一、', '标准预防', 1),
    entry(3, 2, '二、', '手卫生时机', 3),
    entry(4, 2, '三、', '洗手与卫生手消毒', 5),
    {
      ...entry(5, 2, '四、', '二季度依从率为 86%，比一季度提高 4 个百分点', 8),
      doubts: [
        { code: 'numbering-jump', detail: '“四、二季度……”的编号接不上前文，而且含有数据。', blockIndex: 8 },
      ],
    },
    entry(6, 2, '五、', '外科手消毒', 9),
  ],
  doubts: [
    { code: 'looks-like-heading', detail: '“手部有可见污染的”单独成行，字数少，后面接正文。', blockIndex: 6 },
    { code: 'numbering-rebuilt', detail: '第 6、7 行的 1. 2. 由 Word 自动生成。', blockIndex: 6 },
  ],
  characters: 18_642,
  estimatedSeconds: 4080,
  blockCount: 11,
  version: 3,
  status: 'review',
};

const TEXT = [
  '第二章 手卫生',
  '一、标准预防',
  '标准预防是针对医院所有患者和医务人员采取的一组预防措施，包括手卫生、选用防护用品、安全注射和环境清洁。',
  '二、手卫生时机',
  '下列情形应当洗手或者使用速干手消毒剂：接触患者前；清洁、无菌操作前；接触患者体液后。',
  '三、洗手与卫生手消毒',
  '1. 洗手的方法。用流动水湿润双手，取适量洗手液，揉搓不少于 15 秒，冲净后擦干。',
  '2. 卫生手消毒的方法。取适量速干手消毒剂，揉搓至手部干燥。',
  '四、二季度依从率为 86%，比一季度提高 4 个百分点',
  '五、外科手消毒',
  '外科手消毒应当先洗手，后消毒；不同患者手术之间，应当重新消毒。',
];
const HEADINGS = new Set([0, 1, 3, 5, 8, 9]);

export const blocks: ImportBlockView[] = TEXT.map((text, index) => ({
  index,
  kind: 'paragraph',
  text,
  isHeading: HEADINGS.has(index),
  entryId: null,
}));
