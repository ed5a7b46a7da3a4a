import { chromium } from 'playwright';
import fs from 'fs';
const [src,out,from='0',n='4']=process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await b.newPage({ viewport: { width: 360*Number(n)+10, height: 1850 } });
const d='data:image/png;base64,'+fs.readFileSync(src).toString('base64');
await page.setContent('<style>*{margin:0}div{float:left;width:360px;height:1850px;background-size:360px auto;background-repeat:no-repeat}</style>'+Array.from({length:Number(n)},(_,i)=>`<div style="background-image:url(${d});background-position:0 -${(Number(from)+i)*1850}px"></div>`).join(''));
await page.waitForTimeout(500);
await page.screenshot({ path: out }); await b.close();
