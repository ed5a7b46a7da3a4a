/** Reads the one post of an export of WordPress (WXR). */
import rehypeParse from 'rehype-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';
import { EditorError } from '../ask.ts';

/** Elements of an item, each with its attributes and text, in their order. */
type Item = { name: string; attributes: Record<string, string>; text: string }[];

/** All items of an export: posts, pages, attachments. @throws {EditorError} when it is not well-formed XML */
function readItems(file: string, xml: string): Item[] {
  const items: Item[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new EditorError(
      `${file}:${parser.line}: this is not well-formed XML: ${error.message.replace(/^[\d:]+\s*/, '')}`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    open.push(name);
    if (name === 'item') items.push([]);
    else if (parent === 'item') items.at(-1)?.push({ name, attributes, text: '' });
    // The name and the value of a field stand one floor lower.
    else if (parent === 'wp:postmeta') items.at(-1)?.push({ name, attributes: {}, text: '' });
  });
  const text = (said: string): void => {
    const last = items.at(-1)?.at(-1);
    if (last && open.at(-1) === last.name) last.text += said;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return items;
}

const textOf = (item: Item, name: string): string => item.find((element) => element.name === name)?.text.trim() ?? '';

/** Elements that say nothing of the text, or that are read by themselves. */
const LEFT_OUT = /^(category|content:encoded|wp:postmeta|wp:meta_key|wp:meta_value|wp:comment|guid|wp:.*_gmt)$/;

/** The classic editor’s code of a picture with its caption. */
const CAPTION = /\[caption\b[^\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]/g;

/** A text of one line whose characters WordPress wrote as codes of HTML, as readers saw it. */
function withoutEntities(text: string): string {
  const [said] = unified().use(rehypeParse, { fragment: true }).parse(text.replaceAll('<', '&lt;')).children;
  return said?.type === 'text' ? said.value : text;
}

/** What its elements are called in front matter. */
const NAMES: Record<string, string> = {
  'excerpt:encoded': 'excerpt',
  'wp:post_date': 'date',
  'wp:post_modified': 'lastmod',
  'wp:post_name': 'slug',
  'dc:creator': 'author',
};

/**
 * Reads the post of an export, its picture among them.
 * @throws {EditorError} when there is none, or more than one
 */
export function readWordPress(file: string, xml: string): { fields: Record<string, unknown>; html: string } {
  const items = readItems(file, xml);
  const posts = items.filter((item) => ['post', 'page'].includes(textOf(item, 'wp:post_type')));
  const [post] = posts;
  if (!post) throw new EditorError(`${file}: there is no post in this file; export one post from WordPress.`);
  if (posts.length > 1)
    throw new EditorError(
      `${file}: there are ${posts.length} posts in this file (${posts.map((each) => `“${textOf(each, 'title')}”`).join(', ')}); export one alone.`,
    );
  const fields: Record<string, unknown> = {};
  for (const { name, text } of post)
    if (!LEFT_OUT.test(name) && text.trim() !== '') fields[NAMES[name] ?? name] = text.trim();
  if (typeof fields['title'] === 'string') fields['title'] = withoutEntities(fields['title']);
  fields['tags'] = post.filter(({ name }) => name === 'category').map(({ text }) => withoutEntities(text.trim()));
  const meta = new Map<string, string>();
  for (const [index, { name, text }] of post.entries())
    if (name === 'wp:meta_key') meta.set(text.trim(), post[index + 1]?.text.trim() ?? '');
  const thumbnail = items.find((item) => textOf(item, 'wp:post_id') === meta.get('_thumbnail_id'));
  if (thumbnail) fields['image'] = textOf(thumbnail, 'wp:attachment_url');
  for (const [key, value] of meta) if (!key.startsWith('_')) fields[key] = value;
  const comments = post.filter(({ name }) => name === 'wp:comment').length;
  if (comments > 0) fields['comments'] = `${comments}, which stay in the export`;
  const html = textOf(post, 'content:encoded').replace(CAPTION, '<figure>$1<figcaption>$2</figcaption></figure>');
  return { fields, html };
}
