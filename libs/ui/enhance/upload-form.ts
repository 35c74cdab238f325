/**
 * Sends a form as soon as a file is chosen, and shows how far it is. It is the request that the button would send; the answer is the
 * page with the file in it, or with what is wrong.
 */
export class UploadForm extends HTMLElement {
  #busy = false;

  connectedCallback(): void {
    this.addEventListener('change', (event) => {
      const input = event.target;
      if (input instanceof HTMLInputElement && input.type === 'file' && (input.files?.length ?? 0) > 0) this.#send(input);
    });
    this.addEventListener('submit', (event) => {
      if (this.#busy) event.preventDefault();
    });
  }

  #send(input: HTMLInputElement): void {
    const { form } = input;
    if (form === null || this.#busy) return;
    this.#busy = true;
    const { bar, said } = this.#progress(input);
    const body = new FormData(form);
    body.set('_do', `upload:${input.name}`);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? loaded / total : 0;
    });
    // The form may have an input of that name, so the attribute is asked.
    const target = new URL(form.getAttribute('action') ?? '', location.href);
    request.addEventListener('load', () => this.#arrived(request, target));
    for (const broken of ['error', 'abort', 'timeout']) {
      request.addEventListener(broken, () => {
        this.#busy = false;
        bar.remove();
        said.textContent = this.dataset['failed'] ?? '';
      });
    }
    request.open('POST', target);
    request.send(body);
  }

  #progress(input: HTMLInputElement): { bar: HTMLProgressElement; said: HTMLElement } {
    const bar = Object.assign(document.createElement('progress'), { className: 'st-upload__bar', max: 1, value: 0 });
    bar.setAttribute('aria-label', this.dataset['progress'] ?? '');
    const said = Object.assign(document.createElement('p'), { className: 'st-hint' });
    said.setAttribute('role', 'status');
    said.textContent = `${this.dataset['progress'] ?? ''}: ${[...(input.files ?? [])].map(({ name }) => name).join(', ')}`;
    input.parentElement?.querySelector('[role=status]')?.remove();
    input.after(bar, said);
    return { bar, said };
  }

  /** The page as the server answered it takes this one's place, without a jump; another address is gone to. */
  #arrived({ responseURL, responseText }: XMLHttpRequest, asked: URL): void {
    this.#busy = false;
    const page = new DOMParser().parseFromString(responseText, 'text/html');
    const next = page.querySelector('main');
    const main = document.querySelector('main');
    if (next === null || main === null || new URL(responseURL).pathname !== asked.pathname) {
      location.assign(responseURL);
      return;
    }
    const field = this.querySelector('fieldset:has(progress)')?.id;
    document.title = page.title;
    main.replaceWith(document.adoptNode(next));
    const errors = document.querySelector<HTMLElement>('.st-errors');
    (errors ?? (field === undefined ? null : document.getElementById(field)))?.focus();
  }
}
