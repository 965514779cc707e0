/*
 * Keeps pages without anybody's names, and what they are made of, for staff who have no network (ATT-22). Whatever the server
 * can answer it answers: nothing that it says about people passes through a cache.
 */
'use strict';
const VERSION = new URL(self.location.href).searchParams.get('v');
const CONTEXT = self.location.pathname.replace(/\/static\/.*/, '');
const SHELL = `${CONTEXT}/offline`;
const PARTS = ['icon.svg', 'app.css', 'staff.css', 'page.js', 'staff.js', 'roll-call.js', 'offline.js']
  .map((file) => `${CONTEXT}/static/${file}?v=${VERSION}`);
/* First screens and the staff's pages, not their files: without a network each leads to the rolls that are kept. */
const OWN = /^\/(?:home|(?:trainer|admin)\/[a-z-]+)?$/;
const PATIENCE = 8000;

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(VERSION);
    await cache.addAll([SHELL, ...PARTS].map((each) => new Request(each, { credentials: 'omit', cache: 'no-cache' })));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (![VERSION, 'cards'].includes(name)) { // what is kept of the cards is sw-cards.js's
        await caches.delete(name);
      }
    }
    await self.clients.claim();
  })());
});

async function shell() {
  return await caches.match(SHELL) || Response.error();
}

/* The server's page; where it doesn't come, or a proxy alone answers, the one that works without. */
async function page(event) {
  const roll = new URL(event.request.url).pathname === `${CONTEXT}/trainer/roll-call`;
  try {
    const asked = fetch(event.request);
    const answer = await (roll ? Promise.race([asked, new Promise((done, fail) => { setTimeout(fail, PATIENCE); })]) : asked);
    return roll && [502, 503, 504].includes(answer.status) ? await shell() : answer;
  } catch (e) {
    return shell();
  }
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    if (OWN.test(url.pathname.slice(CONTEXT.length))) {
      event.respondWith(page(event));
    }
  } else if (PARTS.includes(url.pathname + url.search)) {
    event.respondWith((async () => await caches.match(event.request) || fetch(event.request))());
  }
});
