// SPDX-License-Identifier: MPL-2.0

/** Forms that a device answers: signing in by a passkey, and making one. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!('PublicKeyCredential' in window) || !('parseRequestOptionsFromJSON' in PublicKeyCredential)) break;
  form.hidden = false;
  for (const lacking of document.querySelectorAll<HTMLElement>('[data-passkey-lacking]'))
    lacking.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(form);
  });
}

/** Asks the device, and sends on what it answers. What goes wrong there, the browser has told in its own words. */
async function answer(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const field = form.elements.namedItem('svar');
  if (status) status.textContent = '';
  const credential = await ask(form).catch(() => null);
  if (credential instanceof PublicKeyCredential && field instanceof HTMLInputElement) {
    field.value = JSON.stringify(credential.toJSON());
    form.submit();
  } else if (status) {
    status.textContent = form.dataset.stopped ?? '';
  }
}

async function ask({ dataset }: HTMLFormElement): Promise<Credential | null> {
  const options = JSON.parse(dataset.options ?? '');
  return dataset.passkey === 'make'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
