/** What is looked for on every page: barriers that a machine can find, and scrolling sideways. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules that a theme can break; all others look at the same page twice. */
export const THEMED = ['color-contrast', 'link-in-text-block'];

/** What axe objects to in the page as it stands. No rule is switched off. */
export async function axe(page: Page, rules?: string[]): Promise<string[]> {
  // Legacy mode leaves out frames, of which there are none, and the second tab that it takes to ask them.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(TAGS)).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Whether the page can be read without scrolling sideways; if not, how wide it is and what sticks out. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`the page is ${scrollWidth} px wide, at most ${clientWidth}: ${names.join(' | ')}`];
  });
