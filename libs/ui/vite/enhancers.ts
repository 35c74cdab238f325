import { createHash } from 'node:crypto';
import { build } from 'vite';
import type { Plugin } from 'vite';

/** What one hashed file may weigh before compression; the budget is 15 KB after it. */
const MOST_BYTES = 30_000;

/**
 * Bundles the custom elements into one hashed file beside the pages' other assets and tells its address as `virtual:enhancers`.
 * A build of its own: the file has nothing to do with the framework's client bundle, which no page loads.
 */
export function enhancers(entry: string, base: string): Plugin {
  let bundle: Promise<{ readonly fileName: string; readonly source: string }> | undefined;
  const bundled = () => (bundle ??= bundleOf(entry));
  return {
    name: 'enhancers',
    resolveId: (id) => (id === 'virtual:enhancers' ? '\0virtual:enhancers' : undefined),
    async load(id) {
      if (id !== '\0virtual:enhancers') return undefined;
      const { fileName } = await bundled();
      return `export const enhancersUrl = ${JSON.stringify(`${base}${fileName}`)};`;
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const { fileName, source } = await bundled();
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

async function bundleOf(entry: string): Promise<{ fileName: string; source: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'enhance' } },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((file) => file.type === 'chunk');
  if (chunk === undefined || chunk.code.length > MOST_BYTES) throw new Error(`the enhancers are missing or too heavy: ${chunk?.code.length}`);
  const hash = createHash('sha256').update(chunk.code).digest('hex').slice(0, 10);
  return { fileName: `assets/enhance-${hash}.js`, source: chunk.code };
}
