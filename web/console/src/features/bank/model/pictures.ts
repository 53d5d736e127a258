import type { QuestionContent } from '@rizhi/shared/api/types';

/** Where a picture of a question can stand: its stem, its explanation, or an option. */
export type PicturePlace = 'stem' | 'explanation' | `option:${string}`;

export interface PlacedPicture {
  place: PicturePlace;
  /** Which picture of that text, from 0. */
  index: number;
  url: string;
  alt: string;
}

function escaped(text: string): string {
  const element = document.createElement('span');
  element.textContent = text;
  return element.innerHTML.replaceAll('\n', '<br>');
}

/** The same question with its texts as HTML, so that they can hold pictures. */
export function asHtml(content: QuestionContent): QuestionContent {
  if (content.format === 'html') return content;
  const maybe = <Text extends string | null>(text: Text) => (text === null ? text : escaped(text));
  const { feedback } = content;
  return {
    ...content,
    format: 'html',
    stem: escaped(content.stem),
    explanation: maybe(content.explanation),
    guidance: maybe(content.guidance),
    options: content.options.map((option) => ({
      ...option,
      text: escaped(option.text),
      feedback: maybe(option.feedback),
    })),
    prompts:
      content.prompts?.map((prompt) => ({
        ...prompt,
        text: escaped(prompt.text),
        feedback: maybe(prompt.feedback),
      })) ?? null,
    hints: content.hints?.map(escaped) ?? null,
    feedback: feedback && {
      correct: maybe(feedback.correct),
      partial: maybe(feedback.partial),
      incorrect: maybe(feedback.incorrect),
    },
  };
}

function textAt(content: QuestionContent, place: PicturePlace): string {
  if (place === 'stem') return content.stem;
  if (place === 'explanation') return content.explanation ?? '';
  return content.options.find(({ id }) => place === `option:${id}`)?.text ?? '';
}

function withText(content: QuestionContent, place: PicturePlace, text: string): QuestionContent {
  if (place === 'stem') return { ...content, stem: text };
  if (place === 'explanation') return { ...content, explanation: text || null };
  const options = content.options.map((option) =>
    place === `option:${option.id}` ? { ...option, text } : option,
  );
  return { ...content, options };
}

const imagesOf = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { body, images: [...body.querySelectorAll('img')] };
};

function image(url: string, alt: string): string {
  const element = document.createElement('img');
  element.setAttribute('src', url);
  element.setAttribute('alt', alt);
  return element.outerHTML;
}

/** The question with one more picture at the end of a text. */
export function withPicture(
  content: QuestionContent,
  place: PicturePlace,
  url: string,
  alt: string,
): QuestionContent {
  const html = asHtml(content);
  return withText(html, place, textAt(html, place) + image(url, alt));
}

export function picturesOf(content: QuestionContent): PlacedPicture[] {
  if (content.format !== 'html') return [];
  const places: PicturePlace[] = [
    'stem',
    ...content.options.map(({ id }) => `option:${id}` as const),
    'explanation',
  ];
  return places.flatMap((place) =>
    imagesOf(textAt(content, place)).images.map((found, index) => ({
      place,
      index,
      url: found.getAttribute('src') ?? '',
      alt: found.getAttribute('alt') ?? '',
    })),
  );
}

/** The question with other words for a picture; null takes the picture out. */
export function describePicture(
  content: QuestionContent,
  picture: PlacedPicture,
  alt: string | null,
): QuestionContent {
  const { body, images } = imagesOf(textAt(content, picture.place));
  const found = images[picture.index];
  if (alt === null) found?.remove();
  else found?.setAttribute('alt', alt);
  return withText(content, picture.place, body.innerHTML);
}
