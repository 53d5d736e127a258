import type { MarkSuggestion } from '@rizhi/shared/api/types';

interface Piece {
  from: number;
  text: string;
  isFound: boolean;
}

function pieces(text: string, suggestion: MarkSuggestion | null): Piece[] {
  const isFound = new Array<boolean>(text.length).fill(false);
  for (const group of suggestion?.groups ?? [])
    for (const { from, to } of group.spans) isFound.fill(true, from, to);
  const all: Piece[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = all[all.length - 1];
    if (last && last.isFound === isFound[i]) last.text += text[i];
    else all.push({ from: i, text: text[i] ?? '', isFound: isFound[i] ?? false });
  }
  return all;
}

/** An answer with the words found in it. */
export function MarkedText({ text, suggestion }: { text: string; suggestion: MarkSuggestion | null }) {
  return pieces(text, suggestion).map((piece) =>
    piece.isFound ? <mark key={piece.from}>{piece.text}</mark> : <span key={piece.from}>{piece.text}</span>,
  );
}
