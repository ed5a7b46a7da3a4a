/** What every digest of an article says, whatever else it shows: its own danger signs, and how sure its claims are. */
import type { EvidenceLevel } from '../../schemas/components.ts';
import type { DangerSignData } from '../../schemas/danger-sign.ts';
import { signsOfPage } from '../../site/danger-signs.ts';
import { type ArticlePage, componentsOf, siteContent } from '../../site/index.ts';

export interface Gist {
  /** Those that the article names itself. */
  signs: DangerSignData[];
  claims: { level: EvidenceLevel; claim: string }[];
}

/** The gist of an article. */
export function gistOf({ key, lang, signs }: ArticlePage): Gist {
  return {
    signs: signsOfPage(siteContent().dangerSigns, signs).named,
    claims: componentsOf(key, lang)
      .filter(({ name }) => name === 'Evidence')
      .map(({ attributes: { level, claim = '' } }) => ({ level: level as EvidenceLevel, claim })),
  };
}
