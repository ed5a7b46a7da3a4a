/** What a script that shows links to pages and sources is given along: it knows no pages itself. */
import type { Lang } from '../languages.ts';
import type { SourceData } from '../schemas/source.ts';
import { type Page, pageByKey } from './index.ts';
import { sourceAnchor } from './paths.ts';
import { href } from './url.ts';

/** A page as a link. */
export const linkTo = ({ path, title }: Pick<Page, 'path' | 'title'>): { href: string; title: string } => ({
  href: href(path),
  title,
});

/** Address of a source in the list of all. */
export const sourceHref = (id: SourceData['id'], lang: Lang): string =>
  `${href(pageByKey('sources', lang).path)}#${sourceAnchor(id)}`;
