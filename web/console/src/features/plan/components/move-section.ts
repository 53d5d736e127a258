import type { PlanDayRequest, PlanDayView, SectionRef } from '@rizhi/shared/api/types';

const refOf = ({ documentId, revisionId, sectionId }: SectionRef): SectionRef => ({
  documentId,
  revisionId,
  sectionId,
});

export function requestsOf(days: PlanDayView[]): PlanDayRequest[] {
  return days.map((day) => ({
    title: day.title,
    sections: day.sections.map(refOf),
    quizId: day.quiz?.quizId ?? null,
    quizKind: day.quiz?.kind ?? null,
  }));
}

/**
 * Moves one section to another day; reading order is kept: forward to the head of that day, backward to its tail.
 * A day that is left without section and quiz goes away.
 */
export function moveSection(days: PlanDayRequest[], sectionId: string, to: number): PlanDayRequest[] {
  const from = days.findIndex((day) => day.sections.some((section) => section.sectionId === sectionId));
  const moved = days[from]?.sections.find((section) => section.sectionId === sectionId);
  if (!moved || from === to || to < 0 || to >= days.length) return days;
  return days
    .map((day, index) => {
      if (index === from)
        return { ...day, sections: day.sections.filter((section) => section.sectionId !== sectionId) };
      if (index !== to) return day;
      return { ...day, sections: to > from ? [moved, ...day.sections] : [...day.sections, moved] };
    })
    .filter((day) => day.sections.length > 0 || day.quizId !== null);
}

/** Moves a section one place up or down, across the border of days where needed. */
export function nudgeSection(days: PlanDayRequest[], sectionId: string, by: 1 | -1): PlanDayRequest[] {
  const at = days.findIndex((day) => day.sections.some((section) => section.sectionId === sectionId));
  const day = days[at];
  if (!day) return days;
  const place = day.sections.findIndex((section) => section.sectionId === sectionId);
  const neighbour = day.sections[place + by];
  const self = day.sections[place];
  if (!neighbour || !self) return moveSection(days, sectionId, at + by);
  const sections = [...day.sections];
  sections[place] = neighbour;
  sections[place + by] = self;
  return days.map((other, index) => (index === at ? { ...day, sections } : other));
}
