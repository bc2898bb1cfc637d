import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/** One script with the editor component; it registers itself with the page's `define`. */
export async function bundleEditor(outfile) {
  await build({
    entryPoints: [path.join(here, 'editor-entry.js')],
    outfile,
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    format: 'iife',
    target: 'es2020',
    charset: 'ascii'
  });
}
