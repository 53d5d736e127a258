import type { ReviewForecastView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const forecastQuery = queryOptions({
  queryKey: ['review', 'forecast'],
  queryFn: ({ signal }) => http.get<ReviewForecastView>('/reviews/forecast', { signal }),
});
