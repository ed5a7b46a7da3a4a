/** The part of citation-js that we use; the package ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(name: 'bibliography', options: { format: string; template: string; lang: string }): unknown;
  }
  export const plugins: {
    config: { get(name: '@csl'): { locales: { add(name: string, xml: string): void } } };
  };
}
declare module '@citation-js/plugin-csl';
