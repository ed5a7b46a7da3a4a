/**
 * Addresses of the drawings of all pages, by their paths from the project's root. By address alone: Astro would read a drawing
 * again, and understands fewer of them than browsers do.
 */
export const drawings = import.meta.glob<string>('/content/*/*/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
