import type {
  CertificatePageView,
  CertificateVerificationView,
  CertificateView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const certificatesKey = ['certificates'] as const;

export const certificatesQuery = infiniteQueryOptions({
  queryKey: [...certificatesKey, 'own'],
  queryFn: ({ signal, pageParam }) =>
    http.get<CertificatePageView>('/certificates', { signal, query: { cursor: pageParam } }),
  initialPageParam: '',
  getNextPageParam: (last) => last.next ?? undefined,
});

export const certificateQuery = (number: string) =>
  queryOptions({
    queryKey: [...certificatesKey, 'one', number],
    queryFn: ({ signal }) =>
      http.get<CertificateView>(`/certificates/${encodeURIComponent(number)}`, { signal }),
  });

/** What a number stands for. What cannot be a number is asked all the same; the answer is the same as for an unknown one. */
export const verify = (number: string) =>
  http.get<CertificateVerificationView>(`/certificates/${encodeURIComponent(number)}/verification`);
