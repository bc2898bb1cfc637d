// node server.mjs [port]   then open /confluence/?lang=sv
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const look = path.resolve(here, '../../src/main/resources/org/delbar/workbench/look');
const folders = { look, assets: path.resolve(here, '../dist/assets'), harness: here };
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml' };
const scripts = [
  'assets/jquery.js',
  'assets/aui.js',
  'assets/soyutils.js',
  ...['host', 'aui-words', 'modules', 'rest', 'page', 'tasks', 'people-fields', 'form-values', 'wizards', 'dialog-frame'].map(asLook),
  asLook('create-choices'),
  asLook('create-dialog'),
  'harness/plugin.js'
];

function asLook(name) {
  return `look/${name}.js`;
}

async function texts(lang) {
  const names = lang === 'en' ? ['texts.properties'] : ['texts.properties', `texts_${lang}.properties`];
  const all = new Map();
  for (const name of names) {
    for (const line of (await readFile(path.join(look, name), 'utf8')).split('\n')) {
      const found = line.match(/^([^=#]+?)\s*=\s*(.*)$/);
      if (found) {
        all.set(found[1], found[2]);
      }
    }
  }
  return all;
}

/** As the jsI18n transformer does. */
async function translated(script, lang) {
  const known = await texts(lang);
  return script.replace(/AJS\.I18n\.getText\(\s*'([^']+)'\s*(,)?/g, (call, key, comma) => {
    const text = JSON.stringify(known.get(key) ?? key);
    return comma ? `AJS.format(${text},` : `(${text}`;
  });
}

const item = (key, name, description, more) => ({
  itemModuleCompleteKey: key,
  contentBlueprintId: `id-of-${key}`,
  blueprintModuleCompleteKey: key.replace('-item', ''),
  name,
  description,
  iconUrl: null,
  styleClass: null,
  createResult: 'view',
  wizard: { pages: [] },
  ...more
});
const retroPages = [
  { id: 'first', templateKey: 'Example.Retro.first', title: 'Create retrospective', descriptionHeader: 'About retrospectives', descriptionContent: 'A retrospective page collects what went well, what did not, and actions.', last: false },
  { id: 'second', templateKey: 'Example.Retro.second', title: 'More about it', descriptionHeader: null, descriptionContent: null, last: true }
];
const items = [
  item('blank', 'Blank page', 'Start from scratch.', { createResult: 'edit' }),
  item('example:retro-item', 'Retrospective', 'Look back on a sprint and agree on actions.', { styleClass: 'icon-retro-blueprint large', wizard: { pages: retroPages } }),
  item('b', 'Decision', 'Record important project decisions and share them with your team.'),
  item('c', 'Meeting notes', 'Set meeting agendas, take notes, and share action items with your team.', { iconUrl: '/confluence/assets/images/adgs-icons.svg' }),
  item('d', 'How-to article', 'Provide step-by-step guidance for completing a task.'),
  item('e', 'File list', 'Upload, preview and share files with your team.'),
  item('f', 'Task report', 'Monitor tasks from multiple pages in a single report.'),
  item('g', 'Broken', 'Its template is missing.', { wizard: { pages: [{ id: 'x', templateKey: 'Example.Missing.page', title: 'X', last: true }] } })
];

const received = [];
const answers = {
  'GET /rest/create-dialog/1.0/spaces': () => ({ spaces: [{ id: 'DOC', text: 'Documentation' }, { id: 'TEAM', text: 'Team Space' }] }),
  'GET /rest/create-dialog/1.0/blueprints/web-items': () => items,
  'GET /received': () => received
};

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const lang = url.searchParams.get('lang') ?? 'en';
  const below = url.pathname.replace(/^\/confluence/, '');
  const send = (status, type, body) => response.writeHead(status, { 'Content-Type': type }).end(body);
  const sendJson = (status, body) => send(status, 'application/json', JSON.stringify(body));
  if (request.method === 'POST') {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const body = JSON.parse(Buffer.concat(chunks).toString());
    received.push({ path: below, token: request.headers['x-atlassian-token'], body });
    if (body.context?.title === 'Taken') {
      return sendJson(400, { message: 'There is already a page named “Taken”. Try “Taken (2)”.' });
    }
    if (below.startsWith('/rest/inlinetasks')) {
      return below.endsWith('/2/') ? sendJson(403, { message: 'You may not edit this page.' }) : sendJson(200, {});
    }
    return sendJson(200, { url: '/confluence/?created=' + encodeURIComponent(body.context.title ?? ''), title: body.context.title });
  }
  const canned = answers[`GET ${below}`];
  if (canned) {
    return sendJson(200, canned());
  }
  const [, folder, ...rest] = below.split('/');
  if (folders[folder]) {
    const file = path.join(folders[folder], ...rest);
    const extension = path.extname(file);
    const type = types[extension] ?? 'application/octet-stream';
    return extension === '.js' && folder === 'look'
      ? send(200, type + '; charset=utf-8', await translated(await readFile(file, 'utf8'), lang))
      : send(200, type, await readFile(file));
  }
  const page = await readFile(path.join(here, 'page.html'), 'utf8');
  const tags = scripts.map((name) => `<script src="/confluence/${name}?lang=${lang}"></script>`).join('\n');
  return send(200, 'text/html; charset=utf-8', page.replace('{{scripts}}', tags).replace('{{lang}}', lang));
}

export function start(port) {
  const server = createServer((request, response) =>
    answer(request, response).catch((error) => response.writeHead(404).end(String(error)))
  );
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await start(Number(process.argv[2] ?? 0));
  console.log(`http://localhost:${server.address().port}/confluence/`);
}
