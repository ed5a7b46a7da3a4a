import type { APIRoute } from 'astro';
import { currentSite } from '../../site/current.ts';
import { DATA_FILES, type DataFile, openData } from '../../site/open-data.ts';

export const getStaticPaths = () => DATA_FILES.map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  Response.json(openData(currentSite({ live: import.meta.env.DEV }), props.file));
