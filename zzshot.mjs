import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--headless','--no-sandbox','--disable-gpu'] });
const O='http://127.0.0.1:18391';
try { const c = await b.newContext({ viewport:{width:1440,height:900}, locale:'da-DK' }); const p = await c.newPage();
 p.on('console',m=>console.log('console',m.text())); p.on('pageerror',e=>console.log('pageerror',e.message)); p.on('requestfailed',r=>console.log('failed',r.url(), r.failure()?.errorText));
 await p.goto(O+'/admin/ret?side=/borgmesterens-forvaltning/borgmesterkontoret');
 await p.fill('#email','mette@aalborg.example'); await p.fill('#adgangskode','hemmelig-adgangskode'); await p.click('main button[type=submit]'); await p.waitForSelector('#billeder');
 const unit=p.url();
 await p.click('#billeder summary'); await p.waitForSelector('#nyt-billede-fil');
 await p.locator('#billeder').screenshot({path:'/tmp/w/picdata/s-form.png'});
 await p.setInputFiles('#nyt-billede-fil','/tmp/w/picdata/raadhus.jpg');
 await p.fill('#nyt-billede-alt-da','Borgmesterkontoret holder til i det røde hus ved torvet'); await p.fill('#nyt-billede-foto','Lars Holm');
 let t=Date.now(); await p.click('#billeder form .button-primary'); await p.waitForSelector('.picture-shown'); console.log('upload', Date.now()-t,'ms', p.url());
 await p.screenshot({path:'/tmp/w/picdata/s-saved.png',fullPage:true}); await p.locator('#billeder').screenshot({path:'/tmp/w/picdata/s-saved-part.png'});
 // wrong
 await p.locator('#billeder > details > summary').click(); await p.setInputFiles('#nyt-billede-fil','/tmp/w/picdata/log'); await p.fill('#nyt-billede-alt-da','IMG_1234.jpg'); await p.fill('#nyt-billede-foto','Lars'); await p.click('#billeder > details form .button-primary'); await p.waitForSelector('.field__error'); await p.locator('#billeder').screenshot({path:'/tmp/w/picdata/s-wrong.png'});
 for (const [name,w,scheme] of [['1440',1440,'light'],['360',360,'dark']]) { const q=await (await b.newContext({viewport:{width:w,height:900},colorScheme:scheme,locale:'da-DK'})).newPage(); q.on('console',m=>console.log('console',m.text())); await q.goto(O+'/borgmesterens-forvaltning/borgmesterkontoret'); await q.waitForLoadState('networkidle'); await q.screenshot({path:`/tmp/w/picdata/s-unit-${name}.png`,fullPage:w==360?false:true}); if(w==1440){ await q.emulateMedia({media:'print'}); await q.pdf({path:'/tmp/w/picdata/unit.pdf'});} }
 // person
 await p.goto(O+'/medarbejdere'); const href=await p.locator('main a[href^="/medarbejdere/"]').first().getAttribute('href'); console.log(href);
 await p.goto(O+href); const perm=await p.locator('a[href*="/id/person/"], input[value*="/id/person/"], :text("/id/person/")').first().evaluate(e=>e.outerHTML).catch(()=>''); const id=(/id\/person\/([0-9a-f-]{36})/.exec(await p.content())??[])[1]; console.log(id);
 await p.goto(O+'/admin/person/'+id); await p.click('#billeder summary'); await p.setInputFiles('#nyt-billede-fil','/tmp/w/picdata/person.png'); await p.fill('#nyt-billede-alt-da','Portræt'); await p.fill('#nyt-billede-foto','Aalborg Kommune'); await p.click('#billeder form .button-primary'); await p.waitForSelector('.picture-shown'); await p.screenshot({path:'/tmp/w/picdata/s-person-admin.png',fullPage:true});
 for (const [name,w,scheme] of [['1440',1440,'dark'],['360',360,'light']]) { const q=await (await b.newContext({viewport:{width:w,height:900},colorScheme:scheme,locale:'da-DK'})).newPage(); await q.goto(O+href); await q.waitForLoadState('networkidle'); await q.screenshot({path:`/tmp/w/picdata/s-person-${name}.png`,fullPage:w!=360}); }
} finally { await b.close(); }
