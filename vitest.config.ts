import { defineConfig } from 'vitest/config';

// Unit tests of pure logic stand beside what they test; none needs a build.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
