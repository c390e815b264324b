// SPDX-License-Identifier: MPL-2.0

/** Marks the section being read in the table of contents. */
function followAlong(contents: Element): void {
  const links = new Map(
    [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const watcher = new IntersectionObserver(
    (entries) => {
      const reached = entries.find(({ isIntersecting }) => isIntersecting);
      if (!reached) return;
      for (const [id, link] of links) {
        if (id === reached.target.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-20% 0px -70%' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) watcher.observe(section);
  }
}

for (const contents of document.querySelectorAll('.contents')) followAlong(contents);
