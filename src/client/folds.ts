/** Folds (`styles/fold.css`): opened for what leads into them, on paper, and on wide screens, where they stay open. */
const wide = matchMedia('(min-width: 48rem)');

/** Says of each fold what the style sheet shows. */
const follow = (): void => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) {
    fold.open ||= wide.matches;
    for (const summary of fold.getElementsByTagName('summary')) summary.tabIndex = wide.matches ? -1 : 0;
  }
};

/** Opens the fold that the address leads into, in browsers that do not do so by themselves; ids have plain letters only. */
const reveal = (): void => {
  const place = document.getElementById(location.hash.slice(1));
  const fold = place?.closest('details');
  if (!fold || fold.open) return;
  fold.open = true;
  place?.scrollIntoView();
};

follow();
wide.onchange = follow;
reveal();
addEventListener('hashchange', reveal);

// For browsers without `::details-content`, whose folds no style sheet can open.
addEventListener('beforeprint', () => {
  const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
  for (const fold of closed) fold.open = true;
  addEventListener('afterprint', () => closed.forEach((fold) => (fold.open = false)), { once: true });
});
