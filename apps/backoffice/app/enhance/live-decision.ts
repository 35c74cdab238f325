/** Where the page shows what a decision leads to. */
const OUTLOOK = '#outlook';

/** Asks the server anew when a decision changes, by the same post as the button without script, and takes amounts and fitting reasons from its answer. */
export class LiveDecision extends HTMLElement {
  #asking: AbortController | undefined;
  #sent = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'radio') void this.#ask(form, 'preview');
    });
    form.addEventListener('submit', (event) => this.#submit(event, form));
    window.addEventListener('pageshow', () => {
      this.#sent = false;
    });
  }

  /** Computing happens in place; deciding goes to the next page, once. */
  #submit(event: SubmitEvent, form: HTMLFormElement): void {
    const intent = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'preview';
    if (/^(preview$|block:)/.test(intent)) {
      event.preventDefault();
      void this.#ask(form, intent);
    } else {
      if (this.#sent) event.preventDefault();
      this.#sent = true;
    }
  }

  async #ask(form: HTMLFormElement, intent: string): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const fields = new URLSearchParams([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    fields.set('intent', intent);
    try {
      const response = await fetch(location.href, { method: 'POST', body: fields, signal: asking.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (response.ok && !asking.signal.aborted) show(page, form);
    } catch {
      // No answer: the amounts that stand here stay; deciding computes them again on the server.
    }
  }
}

function show(page: Document, form: HTMLFormElement): void {
  const outlook = page.querySelector(OUTLOOK);
  if (outlook !== null) form.querySelector(OUTLOOK)?.replaceChildren(...outlook.childNodes);
  for (const reason of form.querySelectorAll('textarea')) {
    const fitting = page.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(reason.name)}"]`);
    if (fitting !== null && reason !== document.activeElement) reason.value = fitting.value;
    const blocks = `#${CSS.escape(`${reason.id}-blocks`)}`;
    const others = page.querySelector(blocks);
    if (others !== null) form.querySelector(blocks)?.replaceChildren(...others.childNodes);
  }
}
