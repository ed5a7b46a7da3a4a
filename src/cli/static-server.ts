/** Serves a built site on this machine as a good static host does. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import { DEFAULT_LANG, otherLangs } from '../languages.ts';
import { homePath, sectionPath } from '../site/paths.ts';

/** This machine only. */
const HOST = '127.0.0.1';
/** The least that beats gzip on this site's files; more would cost time at every request. */
const BROTLI_QUALITY = 5;

/** A running server. */
export interface StaticServer {
  /** Its address, with the base path at the end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Starts to serve a folder: compressed, hashed assets cached for good, directories by their index.html and with a slash at the end, and what is
 * missing by the 404 page of the language that was asked for.
 * @param port the port it takes if it is free; else, and for 0, any free one
 */
export async function startServer(dir: string, { basePath = '/', port = 0 } = {}): Promise<StaticServer> {
  const server = createServer(siteApp(dir, basePath));
  const listen = (wanted: number): Promise<unknown> => once(server.listen(wanted, HOST), 'listening');
  await listen(port).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${HOST}:${taken}${basePath}`,
    port: taken,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function siteApp(dir: string, basePath: string): express.Express {
  const notFound =
    (file: string): RequestHandler =>
    (_request, response) => {
      response.status(404).sendFile(file, { root: dir }, (error) => {
        if (error && !response.headersSent) response.type('text').send('Not found');
      });
    };
  const app = express().disable('x-powered-by').enable('case sensitive routing');
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } }));
  // Their names change with their content.
  app.use(`${basePath}_astro`, express.static(join(dir, '_astro'), { immutable: true, maxAge: '1y' }));
  app.use(basePath, express.static(dir));
  for (const lang of otherLangs(DEFAULT_LANG))
    app.use(basePath + homePath(lang).slice(1), notFound(`${sectionPath(lang, 'notFound').slice(1)}index.html`));
  app.use(notFound('404.html'));
  return app;
}
