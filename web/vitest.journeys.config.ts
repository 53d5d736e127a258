import { defineConfig } from 'vitest/config';

/** Journeys through a real browser against a running product; the journey tests of the build start both. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['journeys/**/*.journey.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    bail: 1,
  },
});
