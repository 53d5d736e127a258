/** Sample reading matter, written for the tests and for working without a server. */
export interface SampleSection {
  id: string;
  title: string;
  paragraphs: string[];
  table?: { caption: string; head: string[]; rows: string[][] };
  seconds: number;
}

export const PLAN_TITLE = '夏季户外作业须知';
export const MODULE_TITLE = '高温天气怎么补水';

export const SECTIONS: SampleSection[] = [
  {
    id: 'water-1',
    title: '渴了才喝就晚了',
    paragraphs: [
      '气温三十五度以上，在户外干活的人一小时会出一升左右的汗。等到口渴，身体已经少了不少水，动作会变慢，判断也容易出错。',
      '所以喝水要按时间，不按感觉：上工前先喝一杯，之后每二十分钟喝一次，每次两三口。水放在伸手够得着的地方，不要集中放在工棚里。',
    ],
    seconds: 150,
  },
  {
    id: 'water-2',
    title: '喝什么，喝多少',
    paragraphs: [
      '出汗不多的时候，凉白开就够了。出汗很多、衣服湿透，就要补一些盐分：淡盐水、含盐的饮料都可以，味道以刚刚能觉出咸为准。',
      '不要一口气喝下去很多。大量的水一下子进到胃里，既不舒服，也会让身体里的盐更淡。酒和浓茶会让人排出更多的水，干活的时候不要喝。',
      '下面这张表按天气和活儿的轻重，给出每小时的大致饮水量。身体有病的人，以医生说的为准。',
    ],
    table: {
      caption: '每小时喝多少',
      head: ['气温', '轻活', '重活'],
      rows: [
        ['三十二度以下', '两杯', '三杯'],
        ['三十三到三十五度', '三杯', '四杯'],
        ['三十六度以上', '四杯', '停工或换班'],
      ],
    },
    seconds: 210,
  },
  {
    id: 'water-3',
    title: '这些样子要马上停下',
    paragraphs: [
      '头晕、恶心、小腿抽筋，是中暑的开头。看见同事这样，先扶到阴凉处，松开衣领，用湿毛巾擦颈部和腋下，小口喝淡盐水。',
      '如果人发烫却不出汗，说话糊涂，或者叫不太醒，立刻拨打急救电话，一边等一边降温，不要再喂水。',
    ],
    seconds: 140,
  },
];

export function sectionHtml(section: SampleSection): string {
  const text = section.paragraphs
    .map((paragraph, index) => `<p id="${section.id}-p${index + 1}">${paragraph}</p>`)
    .join('');
  if (!section.table) return text;
  const { caption, head, rows } = section.table;
  const headRow = `<tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr>`;
  const bodyRows = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `${text}<table><caption>${caption}</caption><thead>${headRow}</thead><tbody>${bodyRows.join('')}</tbody></table>`;
}

export const DAY_TITLES = [
  '上工前看一眼天气',
  '遮阳和穿衣',
  '认识自己的身体',
  '安排好早晚两头',
  '工具也怕晒',
  '雷雨来了怎么办',
  '蚊虫和叮咬',
  MODULE_TITLE,
  '中暑的急救',
  '午休怎么休',
  '车里不能留什么',
  '夜班的照明',
  '防滑与防摔',
  '班前会说什么',
  '一周复盘',
];
