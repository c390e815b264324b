// SPDX-License-Identifier: MPL-2.0

/** Adds the ways to share that need a script: copy the link, the system's own share sheet, print. */
function addWays(ways: HTMLElement, status: HTMLElement): void {
  const { url = location.href, title = document.title, copy, copied, failed, send, print } = ways.dataset;
  const tell = (text = '') => {
    status.textContent = text;
  };
  addWay(ways, print, 'append', () => window.print());
  if ('share' in navigator) {
    // Closing the share sheet rejects too, and needs no word.
    addWay(ways, send, 'prepend', () => navigator.share({ url, title }).catch(() => {}));
  }
  if ('clipboard' in navigator) {
    addWay(ways, copy, 'prepend', () =>
      navigator.clipboard.writeText(url).then(
        () => tell(copied),
        () => tell(failed),
      ),
    );
  }
}

function addWay(ways: HTMLElement, text = '', place: 'append' | 'prepend', act: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-secondary';
  button.textContent = text;
  button.addEventListener('click', act);
  const item = document.createElement('li');
  item.append(button);
  ways[place](item);
}

for (const share of document.querySelectorAll('.share')) {
  const ways = share.querySelector<HTMLElement>('.share__ways');
  const status = share.querySelector<HTMLElement>('.share__status');
  if (ways && status) addWays(ways, status);
}
