'use strict';
// In each page that `handbill watch` serves, and in no other: the editor's bar, and a new page after each save.
(() => {
  const { page, version, events, stopped } = document.currentScript.dataset;
  const here = location.pathname + location.search;
  const kept = `handbill ${here}`;
  const host = document.body.appendChild(document.createElement('handbill-bar'));
  const root = host.attachShadow({ mode: 'open' });
  const opened = new Set();
  let shown = '';
  let source = null;

  // A new page begins where the old one was.
  try {
    const place = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    if (place) {
      const [x, y, ids] = JSON.parse(place);
      history.scrollRestoration = 'manual';
      ids.forEach((id) => opened.add(id));
      const back = () => scrollTo({ left: x, top: y, behavior: 'instant' });
      back();
      addEventListener('load', back, { once: true });
    }
  } catch { /* A browser that keeps nothing begins at the top. */ }

  const reload = () => {
    // The panel of faults opens by itself where there still are some.
    const open = [...opened].filter((id) => id !== 'panel' || !show.faults);
    keep(kept, JSON.stringify([scrollX, scrollY, open]));
    location.reload();
  };

  const keep = (name, value) => {
    try {
      sessionStorage.setItem(name, value);
    } catch { /* As above. */ }
  };
  const seen = () => {
    try {
      return sessionStorage.getItem('handbill seen');
    } catch {
      return null;
    }
  };

  // Room below the last line of the page, so that the bar hides nothing that has focus.
  const makeRoom = () => {
    const row = root.querySelector('.row');
    const height = row ? `${row.offsetHeight + 8}px` : '';
    document.documentElement.style.scrollPaddingBottom = height;
    document.body.style.paddingBlockEnd = height;
  };

  const open = (button, wanted) => {
    const drawer = root.getElementById(button.getAttribute('aria-controls'));
    if (!drawer) return;
    for (const other of root.querySelectorAll('[aria-controls]')) {
      if (wanted && other !== button && other.getAttribute('aria-expanded') === 'true') open(other, false);
    }
    button.setAttribute('aria-expanded', String(wanted));
    drawer.hidden = !wanted;
    if (wanted) opened.add(drawer.id); else opened.delete(drawer.id);
  };

  // Faults that somebody has put away stay away until there are others.
  const toggle = (button, wanted) => {
    open(button, wanted);
    if (!wanted && button.classList.contains('count')) keep('handbill seen', show.faults);
  };

  const show = (html, faults) => {
    if (html === shown) return;
    const had = shown;
    shown = html;
    const focus = root.activeElement && root.activeElement.id;
    root.innerHTML = html;
    for (const button of root.querySelectorAll('[aria-controls]')) {
      const { id } = root.getElementById(button.getAttribute('aria-controls'));
      open(button, opened.has(id));
      button.addEventListener('click', () => toggle(button, button.getAttribute('aria-expanded') !== 'true'));
    }
    // Faults open by themselves when they come; the focus stays where it was.
    const count = root.querySelector('.count[aria-controls]');
    const areNew = faults && faults !== show.faults && faults !== seen();
    const areGone = !faults && show.faults;
    show.faults = faults;
    if (count && areNew) open(count, true);
    if (count && areGone) open(count, false);
    if (focus) root.getElementById(focus)?.focus();
    if (had) root.querySelector('[role=status]').textContent = root.querySelector('.count').textContent;
    for (const image of root.querySelectorAll('link')) image.addEventListener('load', makeRoom);
    makeRoom();
  };

  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const button = root.querySelector('[aria-expanded=true]');
    if (button) {
      toggle(button, false);
      button.focus();
    }
  });

  const listen = () => {
    if (source) return;
    source = new EventSource(`${events}?page=${encodeURIComponent(page)}`);
    source.onmessage = ({ data }) => {
      const news = JSON.parse(data);
      if (news.version !== version) reload(); else show(news.bar, news.faults);
    };
    source.onerror = () => {
      const status = root.querySelector('[role=status]');
      if (status) {
        status.textContent = stopped;
        status.className = 'row';
      }
    };
  };

  // A browser keeps six lines to a host: tabs that nobody sees give theirs up.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      listen();
    } else if (source) {
      source.close();
      source = null;
    }
  });

  const view = new URLSearchParams(location.search).get('handbill-view');
  if (view === 'large') document.documentElement.style.fontSize = '200%';
  if (view === 'plain') {
    for (const sheet of document.querySelectorAll('link[rel~=stylesheet], style')) sheet.remove();
    for (const it of document.querySelectorAll('[style]')) it.removeAttribute('style');
  }

  listen();
  addEventListener('resize', makeRoom);
})();
