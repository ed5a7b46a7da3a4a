import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const pages = process.argv.slice(2);
for (const p of pages) {
  const page = await b.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto('http://localhost:4511' + p, { waitUntil: 'load' });
  await page.waitForTimeout(800);
  const r = await page.evaluate(() => { const hs=[...document.querySelectorAll('article h2, main h2')].map(h=>[h.textContent.trim().slice(0,40), Math.round((h.getBoundingClientRect().top+scrollY)/7.4)/100]); return { h: hs.slice(0,14), total: Math.round(document.documentElement.scrollHeight/7.4)/100, w: document.documentElement.scrollWidth }; });
  console.log(p, JSON.stringify(r));
  const H = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 16000);
  await page.screenshot({ path: '/tmp/w/w1-' + p.replaceAll('/', '_') + '.png', fullPage: true });
  await page.close();
}
await b.close();
