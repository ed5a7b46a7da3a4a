/** Where the editor's own files are served, from the site's root. */
export const EDITOR_PATH = '/admin/sveltia/';
