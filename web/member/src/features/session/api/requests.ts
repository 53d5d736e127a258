import type {
  ChangePasswordRequest,
  DevicesView,
  SessionView,
  SetupRequest,
  SetupView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const setupStateQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => http.get<SetupView>('/session/setup'),
  staleTime: 0,
});

export const devicesQuery = queryOptions({
  queryKey: ['session', 'devices'],
  queryFn: () => http.get<DevicesView>('/session/devices'),
});

export const setUp = (request: SetupRequest) => http.post<SessionView>('/session/setup', request);
export const changePassword = (request: ChangePasswordRequest) => http.post('/session/password', request);
export const revokeDevice = (id: string) => http.delete(`/session/devices/${id}`);
export const revokeOtherDevices = () => http.delete('/session/devices');
