import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { articleText, BODY, makeProject } from '../testing/project.ts';
import { currentSite, lookAgain } from './current.ts';

let root = '';
beforeAll(() => {
  root = makeProject();
  vi.spyOn(process, 'cwd').mockReturnValue(root);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const guide = (site: ReturnType<typeof currentSite>) => site.resolve.page('back-massage', 'en').value;

test('whoever asks gets the one site that was read; development looks at the files again, and reads what has changed', async () => {
  const first = currentSite();
  expect(currentSite()).toBe(first);

  const live = currentSite({ live: true });
  const file = join(root, 'content/articles/back-massage/en.mdx');
  writeFileSync(file, articleText('en', { body: BODY }).replace('title: back-massage en', 'title: Another title'));
  // Files are looked at once a request, not once a question.
  await setTimeout(250);
  const changed = currentSite({ live: true });
  expect(guide(changed)).toMatchObject({ title: 'Another title' });
  const untouched = (site: typeof live) =>
    site.content.articles.find(({ key, lang }) => key === 'partner-support' && lang === 'en');
  expect(untouched(changed)?.body).toBe(untouched(live)?.body);

  await setTimeout(250);
  expect(currentSite({ live: true })).toBe(changed);
});

test('what is known to have changed is read at once', () => {
  currentSite({ live: true });
  const file = join(root, 'content/articles/back-massage/en.mdx');
  writeFileSync(file, articleText('en', { body: BODY }).replace('title: back-massage en', 'title: A third title'));
  expect(guide(currentSite({ live: true }))).not.toMatchObject({ title: 'A third title' });
  lookAgain();
  expect(guide(currentSite({ live: true }))).toMatchObject({ title: 'A third title' });
});

test('a draft is there in development only', async () => {
  const draft = articleText('id', { front: 'draft: true\n' });
  writeFileSync(join(root, 'content/articles/back-massage/id.mdx'), draft);
  await setTimeout(250);
  expect(currentSite({ live: true }).resolve.page('back-massage', 'id').value).toMatchObject({ unpublished: 'draft' });
  expect(currentSite().resolve.page('back-massage', 'id').problem?.reason).toContain('is a draft');
});
