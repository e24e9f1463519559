import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface BuiltPages {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the web app with its page of parts and serves it under the policy of production, packed as the build packed
 * it; its API answers 401 to everything.
 */
export async function serveBuiltPages(): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-web-'));
  const vite = join(root, 'node_modules', '.bin', 'vite');
  // Under jest NODE_ENV is "test", with which Vite would build the development version of React.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(vite, ['build', 'apps/web', '--mode', 'design', '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    env,
  });
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    if (path.startsWith('/api/')) {
      response.writeHead(401, { 'content-type': 'application/problem+json' }).end('{"code":"UNAUTHENTICATED"}');
      return;
    }
    const file = fileOf(folder, path);
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    const packed = existsSync(`${file}.br`);
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': "default-src 'self'",
      ...(packed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(readFileSync(packed ? `${file}.br` : file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true });
  };
  return { address: `http://127.0.0.1:${String(port)}`, close };
}

function fileOf(folder: string, path: string): string {
  const file = normalize(join(folder, path));
  const isOne = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
  return isOne ? file : join(folder, 'index.html');
}
