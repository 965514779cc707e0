/*
 * Shows the cards where there is no network, as cards.js has kept them (CRD-7). Whatever the server can answer it answers. What is kept
 * was asked for without saying who asks: nobody's name stands in it.
 */
'use strict';
const CONTEXT = self.location.pathname.replace(/\/static\/.*/, '');
const LIST = `${CONTEXT}/tra-cuu`;
const CARD = `${LIST}/card`;
const NOTE = `${LIST}/note`;
const MARK = `${LIST}/kept`;
const PATIENCE = 6000;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/* @return the page as it was kept, saying so; its paper wants a network, so the card itself stands in for it */
async function kept(url) {
  const cache = await caches.open('cards');
  const code = url.searchParams.get('code');
  const note = url.pathname === NOTE ? await cache.match(`${NOTE}?code=${code}`) : null;
  const card = url.pathname === LIST ? null : note || await cache.match(`${CARD}?code=${code}`);
  const page = card || await cache.match(LIST);
  const mark = await cache.match(MARK);
  if (!page || !mark) {
    return Response.error();
  }
  const day = (await mark.text()).split(' ')[1];
  const wanted = note || [LIST, CARD].includes(url.pathname) ? '' : ' data-wanted="network"';
  return new Response((await page.text()).replace('<html', `<html data-saved="${day}"${wanted}`),
    { status: page.status, headers: { 'Content-Type': 'text/html;charset=UTF-8', 'Content-Security-Policy': page.headers.get('Content-Security-Policy') } });
}

async function page(request) {
  try {
    const asked = fetch(request);
    const answer = await Promise.race([asked, new Promise((done, fail) => { setTimeout(fail, PATIENCE); })]);
    const away = [502, 503, 504].includes(answer.status) && await kept(new URL(request.url));
    return away && away.type !== 'error' ? away : answer;
  } catch (e) {
    return kept(new URL(request.url));
  }
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    event.respondWith(page(event.request));
  } else if (url.pathname.startsWith(`${CONTEXT}/static/`)) {
    event.respondWith((async () => await caches.match(event.request) || fetch(event.request))());
  }
});
