// Makes the browser files of the workbench out of npm packages.
//   node build.mjs <assets folder> <soy folder>
// Does nothing when both are already made from the same sources.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const assets = path.resolve(process.argv[2] ?? path.join(here, 'dist/assets'));
const soy = path.resolve(process.argv[3] ?? path.join(here, 'dist/soy'));
const modules = path.join(here, 'node_modules');
const aui = path.join(modules, '@atlassian/aui');
const soyPackage = path.join(modules, '@atlassian/soy-template-plugin-js/src');

const read = (file) => readFile(file, 'utf8');
const readIfThere = (file) => read(file).catch(() => undefined);

async function fingerprint(...names) {
  const hash = createHash('sha256');
  for (const name of names) {
    hash.update(await read(path.join(here, name)));
  }
  return hash.digest('hex');
}

async function fetchPackages() {
  const stamp = path.join(modules, '.fetched-for');
  const wanted = await fingerprint('package-lock.json');
  if ((await readIfThere(stamp)) === wanted) {
    return;
  }
  // npm is a shell script on Windows, which only a shell can start.
  const onWindows = process.platform === 'win32';
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows
  });
  await writeFile(stamp, wanted);
}

async function styles() {
  const { default: less } = await import('less');
  const dialog1 = path.join(aui, 'src/less/dialog.less');
  const { css } = await less.render(await read(dialog1), { filename: dialog1, javascriptEnabled: true, compress: true });
  const dist = path.join(aui, 'dist/aui');
  return [
    await read(path.join(dist, 'aui-prototyping.css')),
    await read(path.join(dist, 'aui-prototyping-design-tokens-compatibility.css')),
    // Dialog1 carries Confluence's Create dialog but is missing in AUI's style sheet.
    css
  ]
    .join('\n')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
}

async function make() {
  const { bundleAui } = await import('./aui.mjs');
  const { bundleEditor } = await import('./editor.mjs');
  await rm(assets, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  await mkdir(soy, { recursive: true });
  const into = (name) => path.join(assets, name);
  await bundleAui(into('aui.js'));
  await bundleEditor(into('editor.js'));
  await writeFile(into('aui.css'), await styles());
  await cp(path.join(aui, 'dist/aui/fonts'), into('fonts'), { recursive: true });
  await cp(path.join(aui, 'dist/aui/images'), into('images'), { recursive: true });
  await cp(path.join(modules, 'jquery/dist/jquery.min.js'), into('jquery.js'));
  await writeFile(
    into('soyutils.js'),
    (await read(path.join(soyPackage, 'js/soyutils-min.js'))) +
      ';\n' +
      (await read(path.join(soyPackage, 'js/atlassian-deps-min.js')))
  );
  await cp(
    path.join(soyPackage, 'jar/atlassian-soy-cli-support.jar'),
    path.join(soy, 'atlassian-soy-cli-support.jar')
  );
}

async function printSizes() {
  const files = ['jquery.js', 'aui.js', 'aui.css', 'soyutils.js', 'editor.js'].map((name) => path.join(assets, name));
  files.push(path.join(soy, 'atlassian-soy-cli-support.jar'));
  for (const file of files) {
    const { size } = await stat(file);
    console.log(`${String(Math.round(size / 1024)).padStart(6)} kB  ${path.basename(file)}`);
  }
}

const stamp = path.join(assets, 'made-from');
const wanted = await fingerprint('package-lock.json', 'build.mjs', 'aui.mjs', 'aui-entry.js', 'editor.mjs', 'editor-entry.js');
const jar = await stat(path.join(soy, 'atlassian-soy-cli-support.jar')).catch(() => undefined);
if (jar === undefined || (await readIfThere(stamp)) !== wanted) {
  await fetchPackages();
  await make();
  await writeFile(stamp, wanted);
  await printSizes();
}
