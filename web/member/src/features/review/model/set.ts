/** How many questions one sitting has at most. */
export const SET = 5;
/** About how long a question takes. */
const SECONDS = 30;

export const minutesFor = (questions: number) => Math.max(1, Math.round((questions * SECONDS) / 60));
