import { expect, test, vi } from 'vitest';
import { articlePair, content, GOOD_BODY, source, TODAY, topic } from '../testing/content.ts';
import { openData } from './open-data.ts';
import { buildSite } from './site.ts';

vi.stubEnv('SITE', 'https://alir.example');

const EVIDENCE = `${GOOD_BODY}
<Evidence level="weak" claim="It helps" limits="One small study">

So it seems,<Cite source="kent2006" /> perhaps.<Cite source="kent2006" /><Cite source="other2010" />

</Evidence>
`;
const site = buildSite(
  content({ articles: articlePair({ mdx: EVIDENCE }), topics: [topic('massage')], sources: [source()] }),
  { today: TODAY },
);

test('a claim stands with its label, what is not known, and each source once', () => {
  const { evidence } = openData(site, 'evidence.json');
  expect(evidence).toHaveLength(2);
  expect(evidence?.find(({ lang }) => lang === 'en')).toEqual({
    article: 'back-massage',
    lang: 'en',
    url: expect.stringMatching(/\/en\/articles\/back-massage-en\/$/) as string,
    claim: 'It helps',
    level: 'weak',
    limits: 'One small study',
    sources: ['kent2006', 'other2010'],
  });
});

test.each(['danger-signs.json', 'evidence.json', 'bibliography.json'] as const)('%s says what it is', (file) => {
  const { version, updated, licence, review } = openData(site, file);
  expect({ version, updated, licence, review }).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    updated: '2026-11-22',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    review: expect.stringContaining('Not reviewed') as string,
  });
});

test('danger signs and sources are those of the content', () => {
  expect(openData(site, 'danger-signs.json').signs).toBe(site.content.dangerSigns);
  expect(openData(site, 'bibliography.json').sources).toBe(site.content.sources);
});
