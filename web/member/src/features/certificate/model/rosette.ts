const STEPS = 180;
const CURVES = 6;

/** A number of its own for each text, spread over 32 bits (FNV-1a). */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/**
 * The rosette of a certificate as an SVG path around 0, 0 with a radius of at most 100: woven lines as on printed papers,
 * drawn from the number, so that a certificate always looks the same. Some 700 of them differ; the number is the proof, not this.
 */
export function rosette(number: string): string {
  const seed = spread(number);
  const petals = 8 + (seed % 7);
  const depth = 14 + ((seed >>> 3) % 12);
  const waves = petals * (2 + ((seed >>> 7) % 2));
  const ripple = 3 + ((seed >>> 11) % 4);
  return Array.from({ length: CURVES }, (_, curve) => {
    const shift = (curve * 2 * Math.PI) / CURVES;
    const points = Array.from({ length: STEPS }, (_, step) => {
      const turn = (step * 2 * Math.PI) / STEPS;
      const radius =
        100 - depth - ripple + depth * Math.sin(petals * turn + shift) + ripple * Math.sin(waves * turn);
      return `${(radius * Math.cos(turn)).toFixed(1)} ${(radius * Math.sin(turn)).toFixed(1)}`;
    });
    return `M${points.join('L')}Z`;
  }).join('');
}
