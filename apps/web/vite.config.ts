import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { common } from '../../libs/i18n/src/nl/common';
import { compressAssets } from './vite/compress-assets';
import { keepUsedStyles } from './vite/keep-used-styles';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const loadedByEveryPage =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|react-i18next|i18next|react-hook-form|@tanstack)\//;

/** The few words that must be in the page before any script runs come from the catalogue as well. */
const textsOfIndexHtml: Plugin = {
  name: 'texts-of-index-html',
  transformIndexHtml: (html) =>
    html.replaceAll('%PRODUCT_NAME%', common.productName).replaceAll('%WITHOUT_SCRIPT%', common.withoutScript),
};

export default defineConfig({
  root: fromHere('.'),
  plugins: [react(), textsOfIndexHtml, compressAssets()],
  resolve: {
    alias: {
      '@samenspel/domain': fromHere('../../libs/domain/src/index.ts'),
      '@samenspel/contracts': fromHere('../../libs/contracts/src/index.ts'),
      '@samenspel/i18n': fromHere('../../libs/i18n/src/index.ts'),
    },
  },
  css: { postcss: { plugins: [keepUsedStyles] } },
  build: {
    outDir: fromHere('../../dist/apps/web'),
    emptyOutDir: true,
    // The Content-Security-Policy is `default-src 'self'`: a data: URL would be refused by the browser.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page loads goes in one file: packed together it is smaller, and a new release leaves it in the cache.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'libraries', test: loadedByEveryPage }] } } },
    reportCompressedSize: true,
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  preview: { port: 4173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
