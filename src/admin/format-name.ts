/** The name of our way of reading and writing texts (`text-format.ts`); Sveltia wants this ending for `.mdx`. */
export const TEXT_FORMAT = 'alir-frontmatter';
