// Looks at the HTML report in a browser: browser-report.mjs NPM CHROMIUM ISOGOV WORK SHOTS. Ends with an exit code of 1 at the first surprise.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [npm, executablePath, isogov, work, shots] = process.argv.slice(2);
const { chromium } = createRequire(path.join(npm, 'node_modules', 'x.js'))('playwright-core');
const megabytes = 1_000_000;

// A province with very many agencies: more findings than are listed, in several families, and due dates all over the year.
function province(agencies) {
    const lines = [{ record: 'register', authority: { name: 'Ủy ban nhân dân tỉnh Hòa An' }, recordsFrom: '2014-01-01', recordedUntil: '2026-12-31', complete: true }];
    const kinds = [['provincialSpecialisedAgency', 'Sở'], ['subDepartment', 'Chi cục'], ['provincialCommitteeOffice', 'Văn phòng'], ['publicServiceUnit', 'Trung tâm'], ['communeCommittee', 'Ủy ban nhân dân xã']];
    const fields = ['Tài chính', 'Y tế', 'Xây dựng', 'Giáo dục và Đào tạo', 'Nông nghiệp và Môi trường', 'Khoa học và Công nghệ'];
    const systems = [];
    for (let n = 0; n < agencies; n++) {
        const [kind, word] = kinds[n % kinds.length];
        const procedures = Array.from({ length: 1 + n % 3 }, (_, at) => ({ code: `1.${String(n * 4 + at).padStart(6, '0')}`, audience: 'organisationsAndIndividuals', publishedOn: '2018-11-20', from: '2018-12-01' }));
        lines.push({ record: 'agency', id: `cq-${n}`, name: `${word} ${fields[n % fields.length]} số ${n}`, kind, procedures, proceduresPublishedOn: '2018-12-20' });
        if (n % 4 === 0) systems.push({
            record: 'system', id: `qms-${n}`, host: `cq-${n}`, edition: 'TCVN ISO 9001:2015', appliedFrom: '2019-01-01',
            processes: procedures.slice(n % 3 === 0 ? 1 : 0).map(({ code }, at) => ({ id: `qt-${at}`, kind: 'administrative', from: '2019-01-01', serves: [{ code }] })),
            declarations: n % 7 === 0 ? [] : [{ id: 'cb', on: '2020-06-10' }],
            internalAudits: n % 2 === 0 ? [{ id: 'dg', completedOn: `2026-0${1 + n % 8}-12` }] : [],
            nonconformities: n % 9 === 0 ? [{ id: 'kph', foundOn: '2026-02-03' }] : [],
        });
    }
    const plan = { id: 'kh-2026', year: 2026, approvedOn: '2026-01-15', entries: Array.from({ length: 40 }, (_, at) => ({ id: `m-${at}`, agency: `cq-${at * 20}`, form: 'onSite' })) };
    const inspections = Array.from({ length: 25 }, (_, at) => ({
        record: 'inspection', id: `kt-${at}`, planEntry: `m-${at}`, agencies: [`cq-${at * 20}`], form: 'onSite', heldFrom: '2026-05-05', heldUntil: '2026-05-06',
    }));
    lines[0].inspectionPlans = [plan];
    return [...lines, ...systems, ...inspections].map(line => JSON.stringify(line)).join('\n') + '\n';
}

function report(input, asOf, name) {
    const file = path.join(work, name + '.html');
    const run = spawnSync(isogov, ['assess', input, '--as-of', asOf, '--format', 'html', '--output', file], { encoding: 'utf8' });
    assert.ok(run.status === 0 || run.status === 1, run.stderr);
    return file;
}

const register = path.join(work, 'hoa-an.jsonl');
writeFileSync(register, province(5000));
const small = report('docs/samples/registers/can-tho-2023.json', '2023-04-01', 'can-tho');
const large = report(register, '2026-11-21', 'hoa-an');
const size = statSync(large).size;
assert.ok(size < 15 * megabytes, `the page of 5,000 agencies has ${size} bytes`);
console.log(`ok    the page of 5,000 agencies has ${(size / megabytes).toFixed(1)} MB`);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

async function look(what, file, options, steps) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', error => faults.push(String(error)));
    page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
    page.on('request', request => { if (request.url() !== pathToFileURL(file).href) faults.push('request of ' + request.url()); });
    page.setDefaultTimeout(30_000);
    const began = Date.now();
    await page.goto(pathToFileURL(file).href);
    const opened = Date.now() - began;
    await steps(page);
    assert.deepEqual(faults, [], what);
    await context.close();
    console.log(`ok    ${what}, opened in ${opened} ms`);
}

const shot = (page, name, fullPage = false) => page.screenshot({ path: path.join(shots, name + '.png'), fullPage });
const fits = async page => assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true, 'the page scrolls sideways');
const choose = (page, language) => page.locator(`header label[for=${language}]`).click();
const count = async (page, id) => Number(await page.locator('#' + id).textContent());
const visible = page => page.evaluate(() => {
    const rules = [...document.querySelectorAll('details.agency:not([hidden]) .rule:not([hidden])')];
    return {
        findings: rules.reduce((sum, rule) => sum + rule.querySelectorAll('li').length, 0), agencies: new Set(rules.map(rule => rule.parentElement)).size,
        marks: [...new Set(rules.map(rule => rule.dataset.mark))], families: [...new Set(rules.map(rule => rule.dataset.family))],
    };
});

// What the filter says is what it shows. The page's policy forbids Playwright's waitForFunction, which evaluates text.
async function agrees(page) {
    const seen = await visible(page);
    assert.deepEqual({ findings: await count(page, 'count'), agencies: await count(page, 'agencies') }, { findings: seen.findings, agencies: seen.agencies });
    return seen;
}

async function filters(page) {
    const all = await agrees(page);
    assert.equal(await page.locator('details.agency .rule li').count(), all.findings);
    for (const chip of [...await page.locator('input[name=mark]').all(), ...(await page.locator('input[name=family]').all()).slice(0, 3)]) {
        await chip.check();
        const seen = await agrees(page);
        assert.deepEqual(seen[await chip.getAttribute('name') === 'mark' ? 'marks' : 'families'], [await chip.getAttribute('value')]);
        assert.equal(String(seen.findings), await chip.locator('xpath=../small').textContent());
        await chip.uncheck();
    }
    const name = await page.locator('details.agency h3').last().textContent();
    const began = Date.now();
    await page.locator('#name').fill(name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').toUpperCase());
    while (await count(page, 'count') === all.findings) assert.ok(Date.now() - began < 3000, 'the filter takes too long');
    assert.ok((await agrees(page)).findings > 0);
    await page.locator('#open').click();
    assert.equal(await page.locator('details.agency:not([hidden]):not([open])').count(), 0);
    await page.locator('#name').fill('không có cơ quan này');
    await page.locator('#none').waitFor({ state: 'visible' });
    assert.equal((await agrees(page)).findings, 0);
    await page.locator('button[type=reset]').click();
    await page.locator('#none').waitFor({ state: 'hidden' });
    assert.deepEqual(await agrees(page), all);
}

// Of both languages one is seen.
async function speaks(page, language) {
    await choose(page, language);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    const other = language === 'vi' ? 'en' : 'vi';
    assert.equal(await page.evaluate(code => [...document.querySelectorAll(`main [lang=${code}]`)].slice(0, 200).every(text => getComputedStyle(text).display === 'none'), other), true);
    assert.equal(await page.locator('h1').innerText(), language === 'vi' ? 'Kết quả đánh giá hệ thống quản lý chất lượng' : 'Assessment of quality management systems');
}

for (const width of [360, 1400]) {
    const viewport = { width, height: 900 };
    for (const language of ['vi', 'en']) {
        await look(`${width} pixels, ${language}`, large, { viewport, colorScheme: language === 'vi' ? 'light' : 'dark' }, async page => {
            await speaks(page, language);
            await fits(page);
            await shot(page, `large-${width}-${language}`);
            await page.locator('#findings').scrollIntoViewIfNeeded();
            await page.locator('details.agency').first().evaluate(fold => { fold.open = true; });
            await page.evaluate(() => document.querySelector('#findings').scrollIntoView());
            await fits(page);
            await shot(page, `large-findings-${width}-${language}`);
            if (language === 'vi' && width === 1400) await filters(page);
        });
        await look(`${width} pixels, ${language}, the sample`, small, { viewport, colorScheme: language === 'vi' ? 'light' : 'dark' }, async page => {
            await speaks(page, language);
            await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
            await fits(page);
            await page.evaluate(() => { for (const fold of document.querySelectorAll('details:not(.agency)')) fold.open = false; });
            await shot(page, `sample-${width}-${language}`, true);
        });
    }
}
await look('without the script everything can be read and the language be chosen', small, { javaScriptEnabled: false, viewport: { width: 1400, height: 900 } }, async page => {
    assert.equal(await page.locator('#filter').isVisible(), false);
    await choose(page, 'en');
    assert.equal(await page.getByText('Assessment of quality management systems').isVisible(), true);
    await page.locator('details.agency').first().locator('h4').first().waitFor();
});
await look('by keyboard: the language, then the skip link', small, { viewport: { width: 1400, height: 900 } }, async page => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'findings');
});
await look('printed: the filter is gone and what was folded is there', small, {}, async page => {
    const pdf = await page.pdf({ path: path.join(shots, 'sample.pdf'), format: 'A4', printBackground: true });
    assert.ok(pdf.length > 10_000);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = false; });
    assert.equal(await page.locator('#filter').isVisible(), false);
    assert.ok((await page.locator('.rule p').first().boundingBox()).height > 0);
});
await browser.close();
