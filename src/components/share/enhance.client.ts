// SPDX-License-Identifier: MPL-2.0

/** Adds the ways to share that need a script: copy the link, the system's own share sheet, print. */
function addWays(ways: HTMLElement, status: HTMLElement): void {
  const { url = location.href, title = document.title, copy, copied, failed, send, print } = ways.dataset;
  const tell = (text = '') => {
    status.textContent = text;
  };
  addWay(ways, print, 'last', () => window.print());
  if ('share' in navigator) {
    // Closing the share sheet rejects too, and needs no word.
    addWay(ways, send, 'first', () => navigator.share({ url, title }).catch(() => {}));
  }
  if ('clipboard' in navigator) {
    addWay(ways, copy, 'first', () =>
      navigator.clipboard.writeText(url).then(
        () => tell(copied),
        () => tell(failed),
      ),
    );
  }
}

function addWay(ways: HTMLElement, text = '', place: 'first' | 'last', act: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-secondary';
  button.textContent = text;
  button.addEventListener('click', act);
  const item = document.createElement('li');
  item.append(button);
  // The code opens downwards, so it stays at the end.
  if (place === 'first') ways.prepend(item);
  else ways.lastElementChild?.before(item);
}

for (const share of document.querySelectorAll('.share')) {
  const ways = share.querySelector<HTMLElement>('.share__ways');
  const status = share.querySelector<HTMLElement>('.share__status');
  if (ways && status) addWays(ways, status);
}
