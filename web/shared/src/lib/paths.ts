/** Addresses of the member pages, so that no part glues them by hand. */
export const paths = {
  today: '/',
  plans: '/plans',
  plan: (planId: string) => `/plans/${planId}`,
  read: (
    planId: string,
    day: number,
    at: { section?: string; paragraph?: string | null; resume?: boolean } = {},
  ) => {
    const query = new URLSearchParams();
    if (at.section) query.set('section', at.section);
    if (at.paragraph) query.set('p', at.paragraph);
    if (at.resume) query.set('resume', '1');
    const text = query.toString();
    return `/read/${planId}/${day}${text ? `?${text}` : ''}`;
  },
  startQuiz: (planId: string, day: number) => `/quiz/start/${planId}/${day}`,
  quiz: (attemptId: string) => `/quiz/${attemptId}`,
  result: (attemptId: string) => `/result/${attemptId}`,
  review: '/review',
  reviewSession: '/review/session',
  notifications: '/notifications',
  me: '/me',
  settings: '/settings',
  password: '/password',
  console: '/console/',
};
