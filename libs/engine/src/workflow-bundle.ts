import { extname, join } from 'node:path';
import { failureConverterPath } from './data-converter';

// The same relative place in the sources and in `dist`, which mirrors them.
const root = join(__dirname, '../../..');

/** What workflow code may import by name; the bundler does not read the `paths` of tsconfig. */
const aliases: Readonly<Record<string, string>> = {
  '@samenspel/domain$': join(root, 'libs/domain/src/index'),
  '@samenspel/workflows/contract$': join(root, 'workflows/src/contract'),
};

interface ResolvingConfiguration {
  resolve?: { alias?: unknown };
}

/** Adds the aliases to the webpack configuration that the SDK made. */
export function withAliases<C extends ResolvingConfiguration>(config: C): C {
  return { ...config, resolve: { ...config.resolve, alias: { ...(config.resolve?.alias as object), ...aliases } } };
}

/**
 * Options for `bundleWorkflowCode` of `@temporalio/worker`: used by the worker's bundle script, and by tests that bundle
 * in their own process. Without the worker package itself, so that the API does not load it.
 */
export function workflowBundleOptions() {
  return {
    // The bundler wants a file that exists: `.ts` among the sources, `.js` in `dist`.
    workflowsPath: join(root, `workflows/src/index${extname(__filename)}`),
    failureConverterPath,
    webpackConfigHook: withAliases,
  };
}
