import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const aui = path.join(here, 'node_modules/@atlassian/aui');
const vendor = path.join(aui, 'src/js-vendor-effective');

/** AUI is written for webpack: what webpack's loaders do to its sources is done here. */
const asWebpackWould = {
  name: 'as-webpack-would',
  setup(bundler) {
    // Plugins share the page's one jQuery.
    bundler.onResolve({ filter: /^jquery$/ }, () => ({ path: 'jquery', namespace: 'from-page' }));
    bundler.onLoad({ filter: /.*/, namespace: 'from-page' }, () => ({ contents: 'module.exports = window.jQuery;' }));

    bundler.onResolve({ filter: /^wrmI18n$|avatar-(person|project)\.svg$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'nothing'
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default "";' }));

    // jQuery UI 1.14 knows AMD and globals only; esbuild knows neither.
    bundler.onLoad({ filter: /jquery-ui[\\/]ui[\\/].*\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const list = source.match(/define\(\s*\[([^\]]*)\]/);
      const imports = list
        ? [...list[1].matchAll(/["']([^"']+)["']/g)].map(([, name]) => `import '${name}';`).join('\n')
        : '';
      return {
        contents: `${imports}
let exported;
const define = (names, factory) => { exported = (factory ?? names)(window.jQuery); };
define.amd = true;
${source}
export default exported;`,
        resolveDir: path.dirname(file)
      };
    });
  }
};

/** One script whose `window.AJS` is a plain object that the host and plugins may add to, as Confluence's is. */
export async function bundleAui(outfile) {
  const { version } = require(path.join(aui, 'package.json'));
  await build({
    entryPoints: [path.join(here, 'aui-entry.js')],
    outfile,
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    resolveExtensions: ['.ts', '.js'],
    alias: {
      select2: path.join(vendor, 'select2'),
      tablesorter: path.join(vendor, 'tablesorter'),
      'jquery.hotkeys': path.join(vendor, 'jquery.hotkeys'),
      'jquery-aop': path.join(vendor, 'jquery-aop')
    },
    define: { AUI_VERSION: JSON.stringify(version) },
    loader: { '.less': 'empty', '.css': 'empty', '.svg': 'dataurl' },
    plugins: [asWebpackWould]
  });
}
