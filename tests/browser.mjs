// Walks through the sample host as an official does: browser.mjs NPM CHROMIUM ADDRESS SHOTS. Ends with an exit code of 1 at the first surprise.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const [npm, executablePath, address, shots] = process.argv.slice(2);
const { chromium } = createRequire(path.join(npm, 'node_modules', 'x.js'))('playwright-core');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const system = 'qms-so-y-te';
const agency = '/registers/can-tho-2023/agency?id=so-y-te';
const pages = ['/', '/registers/can-tho-2023', agency, `/registers/can-tho-2023/audit?system=${system}`,
    `/registers/can-tho-2023/nonconformity?system=${system}&id=kph-2022-01`, '/registers/can-tho-2023/due', '/registers/can-tho-2023/summary', '/registers/da-nang-2021/summary'];

async function walk(what, options, steps) {
    const context = await browser.newContext({ locale: 'vi-VN', ...options });
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', error => faults.push(String(error)));
    page.on('console', message => { if (message.type() === 'error') faults.push(message.text()); });
    page.setDefaultTimeout(20000);
    await steps(page);
    assert.deepEqual(faults, [], what);
    await context.close();
    console.log('ok    ' + what);
}

const open = (page, where) => page.goto(address + where);
const shot = (page, name) => page.screenshot({ path: path.join(shots, name + '.png'), fullPage: true });
const field = (page, pointer) => page.locator(`[name="${pointer}"]`);
const save = page => page.getByRole('button', { name: 'Lưu', exact: true }).click();

// What a screen reader says of a field beyond its label.
async function description(page, pointer) {
    const ids = (await field(page, pointer).getAttribute('aria-describedby')).split(' ');
    return (await Promise.all(ids.map(id => page.locator('#' + id).innerText()))).join(' ');
}

await walk('an internal audit: filled in, found wrong beside the field, corrected, saved', {}, async page => {
    await open(page, agency);
    await page.getByRole('link', { name: 'Ghi nhận cuộc đánh giá nội bộ' }).click();
    await field(page, '/id').fill('dg-2023');
    await field(page, '/criteria').fill('TCVN ISO 9001:2015');
    await field(page, '/scope').fill('Toàn bộ hệ thống');
    await field(page, '/heldFrom').fill('2023-03-10');
    await field(page, '/heldUntil').fill('2023-03-06');
    await save(page);
    assert.match(await page.getByRole('alert').innerText(), /DAT007/);
    assert.match(await description(page, '/heldUntil'), /DAT007/);
    assert.equal(await field(page, '/heldUntil').getAttribute('aria-invalid'), 'true');
    assert.equal(await field(page, '/scope').getAttribute('aria-invalid'), null);
    await shot(page, 'audit-found');
    await page.getByRole('alert').getByRole('link', { name: /DAT007/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'f-heldUntil', 'the summary leads to the field');
    await field(page, '/heldUntil').fill('2023-03-11');
    await save(page);
    assert.doesNotMatch(await page.locator('main').innerText(), /DAT007/);
    assert.match(await description(page, '/programme'), /AUD002/, 'no programme covers 2023 yet');
    await page.getByRole('button', { name: 'Lưu dù còn vi phạm' }).click();
    assert.match(await page.getByRole('status').innerText(), /Đã lưu/);
    assert.equal(await field(page, '/heldUntil').inputValue(), '2023-03-11');
    await page.getByRole('link', { name: 'Về trang cơ quan' }).click();
    assert.match(await page.locator('main').innerText(), /AUD002/);
    assert.equal(await page.getByRole('link', { name: 'dg-2023', exact: true }).count(), 1);
});

await walk('a nonconformity: found incomplete, completed, saved without a finding', {}, async page => {
    await open(page, `/registers/can-tho-2023/nonconformity?system=${system}`);
    await field(page, '/id').fill('kph-2023-01');
    await field(page, '/source').selectOption('complaint');
    await field(page, '/raisedOn').fill('2023-02-01');
    await save(page);
    assert.match(await description(page, '/statement'), /NCF008/);
    assert.match(await page.getByRole('group', { name: /^Khắc phục/ }).innerText(), /NCF001/, 'what is missing is said where it is added');
    await shot(page, 'nonconformity-found');
    await field(page, '/statement').fill('Trả kết quả chậm');
    await field(page, '/requirement').fill('Quy trình 01');
    await field(page, '/corrections/0/description').fill('Trả kết quả, xin lỗi người dân');
    await field(page, '/corrections/0/doneOn').fill('2023-02-02');
    await field(page, '/need/on').fill('2023-02-03');
    await field(page, '/need/isNeeded').selectOption('false');
    await field(page, '/need/reason').fill('Sai sót đơn lẻ');
    await save(page);
    await page.getByRole('status').waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.equal(await field(page, '/corrections/0/doneOn').inputValue(), '2023-02-02');
    assert.equal(await field(page, '/corrections/1/doneOn').count(), 1, 'a further one can be added');
});

await walk('two officials at once: the later one is told, sees the other value, and nothing is lost', {}, async page => {
    const where = `/registers/can-tho-2023/nonconformity?system=qms-so-ct`;
    const other = await page.context().newPage();
    for (const [tab, id] of [[page, 'kph-a'], [other, 'kph-b']]) {
        await open(tab, where);
        await field(tab, '/id').fill(id);
        await field(tab, '/statement').fill('Nội dung ' + id);
        await field(tab, '/requirement').fill('Quy trình 01');
    }
    await save(page);
    await page.getByRole('status').waitFor();
    await save(other);
    assert.match(await other.getByRole('alert').innerText(), /người khác lưu/);
    assert.equal(await field(other, '/statement').inputValue(), 'Nội dung kph-b');
    await save(other);
    await other.getByRole('status').waitFor();
    const stored = await (await page.request.get(address + '/api/registers/can-tho-2023/system?id=qms-so-ct')).json();
    assert.deepEqual(stored.nonconformities.map(one => one.id).slice(-2), ['kph-a', 'kph-b']);
});

await walk('what falls due: by the last day, with who and by which article', {}, async page => {
    await open(page, '/registers/can-tho-2023');
    await page.getByRole('link', { name: 'Việc đến hạn' }).click();
    assert.match(await page.locator('tbody').innerText(), /Điều \d+/);
    assert.match(await page.locator('tbody').innerText(), /\d\d\/\d\d\/2023/);
    await shot(page, 'due');
});

await walk('the summary: the quota as a picture that is told in words too', {}, async page => {
    await open(page, '/registers/can-tho-2023');
    await page.getByRole('link', { name: 'Tổng hợp' }).click();
    const picture = page.getByRole('img', { name: 'Kiểm tra tại trụ sở trong năm' });
    assert.equal(await picture.count(), 1);
    assert.ok((await picture.boundingBox()).width > 200);
    assert.match(await page.locator('figcaption').innerText(), /Điều 33/);
    await shot(page, 'summary');
});

await walk('English and back, and another day, are kept from page to page', {}, async page => {
    await open(page, agency);
    await page.getByRole('link', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.match(await page.locator('main').innerText(), /procedures \(93\.3 %\)/);
    await shot(page, 'agency-english');
    await page.getByLabel('Assessment date').fill('2023-03-01');
    await page.getByRole('button', { name: 'Show' }).click();
    assert.match(await page.locator('main').innerText(), /2023-03-01/);
    await open(page, '/registers/can-tho-2023');
    assert.match(await page.locator('caption').innerText(), /2023-03-01/);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
    await shot(page, 'agencies');
});

await walk('the keyboard alone: skip link, every control in order and in sight, a form sent with Enter', {}, async page => {
    await open(page, `/registers/can-tho-2023/audit?system=${system}`);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.name), '/id');
    await page.keyboard.type('phim');
    const seen = [];
    for (let i = 0; i < 400 && seen.at(-1) !== 'submit'; i++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(async () => {
            await new Promise(requestAnimationFrame);
            const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
            return { name: at.name || at.type, outline: style.outlineStyle, inSight: box.bottom > 0 && box.top < innerHeight };
        });
        assert.ok(focus.outline !== 'none', focus.name + ' shows its focus');
        assert.ok(focus.inSight, focus.name + ' is in sight');
        if (focus.name !== seen.at(-1)) seen.push(focus.name);
    }
    assert.ok(seen.indexOf('/heldFrom') < seen.indexOf('/heldUntil') && seen.indexOf('/heldUntil') < seen.indexOf('/completedOn'));
    await page.keyboard.press('Enter');
    await page.getByRole('status').or(page.getByRole('alert')).waitFor();
});

for (const scheme of ['light', 'dark']) {
    await walk(`360 pixels wide, ${scheme}: no page scrolls sideways, every text has contrast, every control a name`, { viewport: { width: 360, height: 740 }, colorScheme: scheme }, async page => {
        for (const where of pages) {
            await open(page, where);
            const faults = await page.evaluate(looks);
            assert.deepEqual(faults, [], where);
            await shot(page, `${scheme}-360-${pages.indexOf(where)}`);
        }
    });
}

await browser.close();

// Runs in the page: what breaks the promises of the pages.
function looks() {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) faults.push(`scrolls sideways: ${root.scrollWidth}`);
    for (const scroll of document.querySelectorAll('.scroll')) if (scroll.scrollWidth > scroll.clientWidth + 1) faults.push('a table scrolls sideways');
    const colour = text => { const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
    const light = ({ r, g, b }) => { const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
    const behind = at => { for (; at; at = at.parentElement) { const paper = colour(getComputedStyle(at).backgroundColor); if (paper.a === 1) return paper; } return { r: 255, g: 255, b: 255 }; };
    for (const at of document.querySelectorAll('body *')) {
        if (![...at.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || at.closest('svg') || at.closest('.hidden, .skip')) continue;
        const [one, other] = [light(colour(getComputedStyle(at).color)), light(behind(at))].sort((x, y) => y - x);
        if ((one + 0.05) / (other + 0.05) < 4.5) faults.push(`contrast ${((one + 0.05) / (other + 0.05)).toFixed(2)}: ${at.textContent.trim().slice(0, 40)}`);
    }
    for (const at of document.querySelectorAll('input:not([type=hidden]), select, textarea')) if (!at.labels?.length) faults.push('no label: ' + at.name);
    for (const at of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
        for (const id of `${at.getAttribute('aria-describedby') ?? ''} ${at.getAttribute('aria-labelledby') ?? ''}`.trim().split(/\s+/)) if (!document.getElementById(id)) faults.push('no element ' + id);
    }
    for (const table of document.querySelectorAll('table')) if (!table.caption || table.querySelector('th:not([scope])')) faults.push('a table without caption or scope');
    const ids = [...document.querySelectorAll('[id]')].map(at => at.id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push('twice: ' + id);
    if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
    return faults;
}
