import type { PersonView } from '@rizhi/shared/api/types';
import type { Language } from '@rizhi/shared/lib/appearance';
import { http } from '@rizhi/shared/lib/http';

/** So that messages come in the same language as the pages. */
export const saveLanguage = (language: Language) => http.patch<PersonView>('/people/me', { language });
