/** The language switch keeps the query and the section: both languages of a page share the ids of their headings. */
addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-same-place]');
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
});
