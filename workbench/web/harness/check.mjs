// Uses the look as a person would, in Chromium: CHROMIUM=/usr/bin/chromium npm run check [folder for screenshots]
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { start } from './server.mjs';

const require = createRequire(import.meta.url);
const shots = process.argv[2];
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const server = await start(0);
const home = `http://localhost:${server.address().port}/confluence/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
const retro = '[data-item-module-complete-key="example:retro-item"]';
const primary = '.create-dialog-create-button:visible';
let failures = 0;

async function open({ theme = 'light', width = 1280, lang = 'en', query = '' } = {}) {
  const page = await browser.newPage({ viewport: { width, height: width < 600 ? 740 : 960 } });
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  await page.addInitScript((chosen) => localStorage.getItem('wb.theme') ?? localStorage.setItem('wb.theme', chosen), theme);
  await page.goto(`${home}?lang=${lang}${query}`);
  return page;
}

async function openCreate(page) {
  await page.click('#create-page-button');
  await page.waitForSelector('#create-dialog .template.selected');
}

async function received() {
  return (await fetch(home + 'received')).json();
}

async function wcag(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  );
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(' | ')}`);
}

async function check(name, act) {
  try {
    await act();
    console.log('ok    ' + name);
  } catch (error) {
    failures++;
    console.log('FAILS ' + name + '\n' + error.stack);
  }
}

await check('AUI is one writable AJS with the parts Confluence has', async () => {
  const page = await open();
  const kinds = await page.evaluate(() =>
    ['Dialog', 'InlineDialog', 'dialog2', 'flag', 'RestfulTable', 'whenIType', 'Cookie', 'toInit', 'format', 'escapeHtml', 'tablessortable', 'DatePicker', 'messages', 'contextPath']
      .map((name) => typeof AJS[name]).concat(typeof AJS.$().auiSelect2, typeof AJS.$().tooltip, typeof soy, typeof atl_soy, typeof _, AJS.version)
  );
  assert.ok(!kinds.includes('undefined'), kinds.join());
  assert.equal(kinds.at(-1), '10.0.4');
  assert.deepEqual(page.problems, []);
});

await check('metas, contexts and modules answer as Confluence does', async () => {
  const page = await open();
  const answers = await page.evaluate(() => [
    AJS.Meta.get('page-id'), AJS.Meta.get('is-space-admin'), AJS.Meta.getNumber('page-id'), AJS.params.spaceKey, AJS.contextPath(),
    Confluence.getContentId(), Confluence.getXsrfToken(), AJS.DarkFeatures.isEnabled('b'), require('wrm/context-path')(),
    require('aui/flag') === AJS.flag, AJS.Meta.get('nothing'), AJS.I18n.getText('no.such.key')
  ]);
  assert.deepEqual(answers, ['1212443', true, 1212443, 'TEAM', '/confluence', '1212443', 't0k3n', true, '/confluence', true, undefined, 'no.such.key']);
});

await check('data is claimed once, modules are made once', async () => {
  const page = await open();
  const answers = await page.evaluate(() => {
    WRM._unparsedData['a:b.c'] = '{"x":1}';
    let made = 0;
    define('one', () => ({ n: ++made }));
    define('two', ['one', 'exports'], (one, exports) => { exports.n = one.n; });
    return [WRM.data.claim('a:b.c').x, WRM.data.claim('a:b.c'), require('two').n, require('one').n];
  });
  assert.deepEqual(answers, [1, undefined, 1, 1]);
});

await check('a wizard runs by keyboard alone, with the documented hooks', async () => {
  const page = await open();
  await page.focus('#create-page-button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.template.selected');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.innerText(primary), 'Next');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#retro-title');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'retro-title');
  await page.keyboard.press('Enter');
  assert.equal(await page.innerText('.error:visible'), 'You must enter a title');
  await page.keyboard.type('Sprint 43');
  await page.click('label[for=c1]');
  await page.focus('#retro-title');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#n');
  assert.deepEqual(await page.evaluate(() => window.calls), [
    ['pre-render', 'first', 'soyRenderContext,wizardData'],
    ['post-render', 'first', 'Blue team'],
    ['submit', 'first', '{"title":"Sprint 43","team":"Blue team","came":["anna"]}']
  ]);
  await page.keyboard.type('Fine');
  await page.click('text=Back');
  assert.equal(await page.inputValue('#retro-title'), 'Sprint 43');
  await page.click(primary);
  assert.equal(await page.inputValue('#n'), 'Fine');
  await page.click(primary);
  await page.waitForURL(/created=Sprint/);
  const last = (await received()).at(-1);
  assert.equal(last.path, '/rest/create-dialog/1.0/content-blueprint/create-content');
  assert.equal(last.token, 'no-check');
  assert.deepEqual(last.body, {
    spaceKey: 'TEAM',
    contentBlueprintId: 'id-of-example:retro-item',
    parentPageId: '1212443',
    context: { title: 'Sprint 43', team: 'Blue team', came: ['anna'], extra: ['a', 'b'], notes: 'Fine', weight: 'small' }
  });
});

await check('a refusal leaves everything typed and creates once per click', async () => {
  const page = await open();
  await openCreate(page);
  await page.dblclick(retro);
  await page.fill('#retro-title', 'Taken');
  await page.click(primary);
  await page.fill('#n', 'Kept');
  const before = (await received()).length;
  await page.evaluate(() => {
    const create = [...document.querySelectorAll('.create-dialog-create-button')].at(-1);
    create.click();
    create.click();
  });
  await page.waitForSelector('.aui-flag');
  assert.match(await page.innerText('.aui-flag'), /already a page named “Taken”/);
  assert.equal((await received()).length, before + 1);
  assert.equal(await page.inputValue('#n'), 'Kept');
  assert.equal(await page.isEnabled(primary), true);
  if (shots) { await page.waitForTimeout(500); await page.screenshot({ path: path.join(shots, 'create-refused.png') }); }
});

await check('another space means no parent; a page without a wizard is made at once', async () => {
  const page = await open();
  await openCreate(page);
  await page.selectOption('#select-space', 'DOC');
  await page.waitForFunction(() => document.querySelectorAll('.template').length === 8);
  assert.equal(await page.innerText(primary), 'Create');
  await page.click(primary);
  await page.waitForURL(/created=/);
  const last = (await received()).at(-1);
  assert.deepEqual(last, {
    path: '/rest/create-dialog/1.0/content-blueprint/create-draft',
    token: 'no-check',
    body: { spaceKey: 'DOC', contentBlueprintId: 'id-of-blank', parentPageId: null, context: {} }
  });
});

await check('the filter hides, says when nothing is left, and Enter goes on', async () => {
  const page = await open();
  await openCreate(page);
  await page.fill('#createDialogFilter', 'sprint');
  assert.equal(await page.locator('.template:visible').count(), 1);
  await page.fill('#createDialogFilter', 'zzz');
  assert.equal(await page.innerText('.create-dialog-none'), 'No template has these words.');
  assert.equal(await page.isEnabled(primary), false);
  await page.fill('#createDialogFilter', 'retro');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#retro-title');
});

await check('focus stays inside and comes back after Escape', async () => {
  const page = await open();
  await openCreate(page);
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.getElementById('create-dialog').contains(document.activeElement)));
  }
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Shift+Tab');
    assert.ok(await page.evaluate(() => document.getElementById('create-dialog').contains(document.activeElement)));
  }
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#create-dialog').count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'create-page-button');
  await openCreate(page);
  await page.click('#create-dialog .button-panel-cancel-link');
  assert.equal(await page.locator('#create-dialog, .aui-blanket[aria-hidden=false]').count(), 0);
  assert.deepEqual(page.problems, []);
});

await check('a missing Soy template is named and leaves the choice open', async () => {
  const page = await open();
  await openCreate(page);
  await page.dblclick('[data-item-module-complete-key="g"]');
  await page.waitForSelector('.aui-flag');
  assert.match(await page.innerText('.aui-flag'), /no Soy template named Example\.Missing\.page/);
  assert.ok(await page.isVisible('.template.selected'));
});

await check('a create-from-template button opens its wizard directly', async () => {
  const page = await open();
  await page.click('.create-from-template-button');
  await page.waitForSelector('#retro-team');
  assert.equal(await page.inputValue('#retro-team'), 'From a button');
  assert.equal(await page.locator('#create-dialog >> text=Back').count(), 0);
  if (shots) { await page.screenshot({ path: path.join(shots, 'from-template.png') }); }
});

await check('tasks are ticked, and unticked when refused', async () => {
  const page = await open();
  await page.focus('[data-inline-task-id="1"] input');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => !document.querySelector('[data-inline-task-id="1"] input[aria-busy]'));
  assert.deepEqual((await received()).at(-1), {
    path: '/rest/inlinetasks/1/task/1212443/1/', token: 'no-check', body: { status: 'CHECKED', trigger: 'VIEW_PAGE' }
  });
  assert.equal(await page.getAttribute('[data-inline-task-id="1"]', 'class'), 'checked');
  await page.click('[data-inline-task-id="2"] input');
  await page.waitForSelector('.aui-flag');
  assert.equal(await page.isChecked('[data-inline-task-id="2"] input'), true);
});

await check('theme is chosen in the user menu and kept', async () => {
  const page = await open();
  await page.click('#user-menu-link');
  if (shots) { await page.waitForTimeout(300); await page.screenshot({ path: path.join(shots, 'user-menu.png') }); }
  await page.click('[data-wb-theme="dark"]');
  assert.equal(await page.getAttribute('html', 'data-color-mode'), 'dark');
  await page.reload();
  assert.equal(await page.getAttribute('html', 'data-color-mode'), 'dark');
});

await check('sidebar, page tree and expand macro open and close', async () => {
  const page = await open();
  await page.click('.expand-collapse-trigger');
  assert.equal(await page.$eval('.ia-fixed-sidebar', (bar) => bar.offsetWidth), 55);
  if (shots) { await page.screenshot({ path: path.join(shots, 'collapsed.png') }); }
  await page.click('.expand-collapse-trigger');
  await page.click('.plugin_pagetree_childtoggle >> nth=0');
  assert.equal(await page.isVisible('text=Sprint 41 retrospective'), false);
  assert.equal(await page.isVisible('text=Hidden words.'), false);
  await page.focus('.expand-control');
  await page.keyboard.press('Enter');
  assert.equal(await page.isVisible('text=Hidden words.'), true);
});

await check('on a phone the sidebar is a drawer and nothing is wider than the screen', async () => {
  const page = await open({ width: 360 });
  assert.equal(await page.isVisible('text=Page tree'), false);
  await page.click('#wb-sidebar-opener');
  await page.waitForTimeout(300);
  assert.equal(await page.isVisible('text=Page tree'), true);
  if (shots) { await page.screenshot({ path: path.join(shots, 'drawer.png') }); }
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'wb-sidebar-opener');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
  await openCreate(page);
  assert.deepEqual(await page.$eval('#create-dialog', (box) => [box.offsetWidth, box.offsetHeight]), [360, 740]);
});

await check('the words follow the language', async () => {
  const page = await open({ lang: 'sv' });
  await openCreate(page);
  assert.match(await page.innerText('#create-dialog'), /Skapa[\s\S]*Välj utrymme[\s\S]*Stäng/);
  assert.equal(await page.evaluate(() => AJS.I18n.keys['ajs.datepicker.localisations.month-names.may']), 'maj');
});

for (const [theme, width] of [['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360]]) {
  await check(`page and dialog pass axe: ${theme}, ${width}`, async () => {
    const page = await open({ theme, width });
    await page.waitForTimeout(300);
    const found = await wcag(page);
    if (shots) { await page.screenshot({ path: path.join(shots, `page-${theme}-${width}.png`) }); }
    await openCreate(page);
    await page.waitForTimeout(300);
    found.push(...(await wcag(page)));
    if (shots) { await page.screenshot({ path: path.join(shots, `create-${theme}-${width}.png`) }); }
    await page.dblclick(retro);
    await page.waitForTimeout(300);
    found.push(...(await wcag(page)));
    if (shots) { await page.screenshot({ path: path.join(shots, `wizard-${theme}-${width}.png`) }); }
    assert.deepEqual([...new Set(found)], []);
  });
}

await browser.close();
server.close();
process.exitCode = failures ? 1 : 0;
