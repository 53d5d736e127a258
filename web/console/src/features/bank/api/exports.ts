import type { QuestionExportView, QuestionPage } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import type { QuestionFilter } from './questions';

export const FORMATS = ['xlsx', 'csv', 'text', 'gift', 'moodle-xml', 'qti-3.0', 'qti-2.1'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** Questions that one export takes. */
export const MOST = 2000;
const PAGE = 200;

/** Ids of all questions that fit, page by page; one more than an export takes shows that there are too many. */
export async function idsThatFit(filter: QuestionFilter): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: QuestionPage = await http.get<QuestionPage>('/questions', {
      query: { ...filter, limit: PAGE, cursor },
    });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? null;
  } while (cursor && ids.length <= MOST);
  return ids;
}

export const exportQuestions = (
  format: ExportFormat,
  questionIds: string[],
  headers: Record<string, string>,
) => http.post<QuestionExportView>('/questions/exports', { format, questionIds }, { headers });
