import type { OutlineEditRequest } from '@rizhi/shared/api/types';

/** One correction of the outline, before it knows the version it applies to. */
export type OutlineChange = Omit<OutlineEditRequest, 'version'>;
