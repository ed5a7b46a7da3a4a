import { defineConfig } from 'vitest/config';

// Unit tests of pure logic stand beside what they test; none needs a build.
export default defineConfig({
  test: {
    // The dictionaries take seconds to load on a busy machine.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
