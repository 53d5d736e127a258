import type { CertificateView } from '../../generated/types';
import { ok, PLAN_ID, problem, type Route } from './answer';

export const CERTIFICATE: CertificateView = {
  number: '7K3M-Q9TX-B2HD',
  planId: 'plan-0',
  planTitle: '办公室急救与消防安全知识',
  personName: '李静',
  issuedOn: '2026-03-27',
  status: 'issued',
  withdrawal: null,
};

export const WITHDRAWN: CertificateView = {
  ...CERTIFICATE,
  number: '0HV4-ZZ8P-6WN1',
  planId: PLAN_ID,
  planTitle: '道路养护作业安全规程（2026 年修订版）',
  issuedOn: '2026-02-13',
  status: 'withdrawn',
  withdrawal: { reason: 'quiz-not-passed', day: 3, at: '2026-03-02T01:20:00Z' },
};

const plain = (number: string) => decodeURIComponent(number).replaceAll('-', '').toUpperCase();

/** Certificates of the member; their numbers are the only ones that verify. */
export function certificateRoutes(own: () => CertificateView[]): Route[] {
  const find = (number: string | undefined) => own().find((one) => plain(one.number) === plain(number ?? ''));
  return [
    [/^GET \/certificates$/, () => ok({ items: own(), next: null })],
    [
      /^GET \/certificates\/([^/]+)$/,
      ([number]) => {
        const found = find(number);
        return found ? ok(found) : problem(404, 'not-found');
      },
    ],
    [
      /^GET \/certificates\/([^/]+)\/verification$/,
      ([number]) => {
        const found = find(number);
        if (!found) return problem(404, 'not-found');
        const { personName, planTitle, issuedOn, status } = found;
        return ok({ number: found.number, personName, planTitle, issuedOn, status });
      },
    ],
  ];
}
