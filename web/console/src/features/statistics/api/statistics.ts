import type {
  ExplanationView,
  PeopleStatisticsView,
  PersonStatisticsView,
  TopicStatisticsView,
  UnitSummaryView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const statisticsKey = ['statistics'] as const;

export interface PlanChoice {
  planId: string;
  title: string;
  status: string;
  startOn: string;
  endOn: string;
}

export const plansQuery = queryOptions({
  queryKey: [...statisticsKey, 'plans'],
  queryFn: ({ signal }) => http.get<{ items: PlanChoice[] }>('/statistics/plans', { signal }),
});

export interface SummaryFilter {
  plan: string;
  on: string;
  direct: boolean;
}

export const summaryQuery = (unitId: string, filter: SummaryFilter) =>
  queryOptions({
    queryKey: [...statisticsKey, 'unit', unitId, filter],
    queryFn: ({ signal }) =>
      http.get<UnitSummaryView>(`/statistics/units/${unitId}`, { signal, query: { ...filter } }),
    placeholderData: keepPreviousData,
    enabled: unitId !== '',
  });

export const topicsQuery = (unitId: string, on: string) =>
  queryOptions({
    queryKey: [...statisticsKey, 'topics', unitId, on],
    queryFn: ({ signal }) =>
      http.get<TopicStatisticsView>(`/statistics/units/${unitId}/topics`, { signal, query: { on } }),
    placeholderData: keepPreviousData,
  });

export interface PeopleFilter {
  unit: string;
  plan: string;
  on: string;
  state: string;
  q: string;
  sort: string;
}

export const peopleQuery = (filter: PeopleFilter, cursor: string) =>
  queryOptions({
    queryKey: [...statisticsKey, 'people', filter, cursor],
    queryFn: ({ signal }) =>
      http.get<PeopleStatisticsView>('/statistics/people', {
        signal,
        query: { ...filter, cursor, limit: 50 },
      }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (personId: string, plan: string, on: string) =>
  queryOptions({
    queryKey: [...statisticsKey, 'person', personId, plan, on],
    queryFn: ({ signal }) =>
      http.get<PersonStatisticsView>(`/statistics/people/${personId}`, { signal, query: { plan, on } }),
  });

export const explanationQuery = (planId: string, day: number, personId: string) =>
  queryOptions({
    queryKey: [...statisticsKey, 'explanation', planId, day, personId],
    queryFn: ({ signal }) =>
      http.get<ExplanationView>(`/records/${planId}/days/${day}/explanation`, {
        signal,
        query: { person: personId },
      }),
  });
