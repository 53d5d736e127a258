import type {
  DocumentDetailView,
  DocumentPage,
  ImportBlocksView,
  ImportView,
  RevisionView,
  SectionView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const documentsKey = ['documents'] as const;

export const documentsQuery = (cursor: string) =>
  queryOptions({
    queryKey: [...documentsKey, 'page', cursor],
    queryFn: ({ signal }) => http.get<DocumentPage>('/documents', { signal, query: { cursor } }),
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: [...documentsKey, 'one', id],
    queryFn: ({ signal }) => http.get<DocumentDetailView>(`/documents/${id}`, { signal }),
  });

/** A revision never changes. */
export const revisionQuery = (id: string, revisionId: string) =>
  queryOptions({
    queryKey: [...documentsKey, 'revision', id, revisionId],
    queryFn: ({ signal }) => http.get<RevisionView>(`/documents/${id}/revisions/${revisionId}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const sectionQuery = (documentId: string, revisionId: string, sectionId: string) =>
  queryOptions({
    queryKey: [...documentsKey, 'section', documentId, revisionId, sectionId],
    queryFn: ({ signal }) =>
      http.get<SectionView>(`/documents/${documentId}/revisions/${revisionId}/sections/${sectionId}`, {
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const importKey = (id: string) => ['document-import', id] as const;

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKey(id),
    queryFn: ({ signal }) => http.get<ImportView>(`/documents/imports/${id}`, { signal }),
  });

const BLOCKS = 500;

/** The whole text, fetched piece by piece; the text of an import does not change. */
export const blocksQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['import-blocks', id, version],
    queryFn: async ({ signal }) => {
      const items: ImportBlocksView['items'] = [];
      let from: number | null = 0;
      while (from !== null) {
        const page: ImportBlocksView = await http.get(`/documents/imports/${id}/blocks`, {
          signal,
          query: { from, limit: BLOCKS },
        });
        items.push(...page.items);
        from = page.next !== null && page.next > from ? page.next : null;
      }
      return items;
    },
    placeholderData: (before) => before,
  });
