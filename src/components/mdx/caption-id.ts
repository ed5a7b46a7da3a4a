/** An id for a caption that no other on the page has: figures and tables are named by theirs. */
export function captionId(locals: App.Locals): string {
  locals.captions = (locals.captions ?? 0) + 1;
  return `caption-${locals.captions}`;
}
