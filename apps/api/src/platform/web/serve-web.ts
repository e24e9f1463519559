import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const forOneYear = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';

/**
 * Serves the built pages. Files with a hash in their name (`/assets`) never change; every address that is no file and
 * no API is a page, and pages are one document. What the build packed is sent packed.
 */
export async function serveWeb(app: NestFastifyApplication, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, { root: webRoot, serve: false, cacheControl: false, preCompressed: true });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const path = pathOf(request.url);
      if (path === undefined || /^\/(api|health)(\/|$)/.test(path)) {
        reply.callNotFound();
        return reply;
      }
      if (isFile(webRoot, path)) {
        return reply
          .header('cache-control', path.startsWith('/assets/') ? forOneYear : askEachTime)
          .sendFile(path.slice(1));
      }
      // A file that is not there must not look like a page: a browser would run HTML as a script.
      if (/\.\w+$/.test(path)) {
        reply.callNotFound();
        return reply;
      }
      return reply.header('cache-control', askEachTime).sendFile('index.html');
    });
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '');
  } catch {
    return undefined;
  }
}

function isFile(root: string, path: string): boolean {
  const file = normalize(join(root, path));
  return !path.includes('\0') && file.startsWith(normalize(root) + sep) && existsSync(file) && statSync(file).isFile();
}
