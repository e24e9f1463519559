import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const packed = ['.js', '.css', '.svg', '.html'];
// Below this packing saves next to nothing.
const leastBytes = 256;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Packs what the browser loads once, when it is built: phones get a third, and the API packs nothing per request. */
export function compressAssets(): Plugin {
  let folder = '';
  return {
    name: 'compress-assets',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    closeBundle: async () => {
      const names = await readdir(folder, { recursive: true });
      await Promise.all(names.filter((name) => packed.includes(extname(name))).map((name) => pack(join(folder, name))));
    },
  };
}

async function pack(file: string): Promise<void> {
  if ((await stat(file)).size < leastBytes) return;
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const [brotli, gzipped] = await Promise.all([toBrotli(content, quality), toGzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
}
