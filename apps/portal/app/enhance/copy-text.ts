import { quietButton } from './button.js';

/** Copies the text inside it. Without the clipboard (old browser, no secure context) there is no button. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!('clipboard' in navigator)) return;
    const text = this.textContent?.trim() ?? '';
    const said = document.createElement('span');
    said.className = 'kern-sr-only';
    said.setAttribute('role', 'status');
    const button = quietButton(this.dataset['copy'] ?? '', (_button, label) => {
      void navigator.clipboard.writeText(text).then(() => {
        label.textContent = this.dataset['copied'] ?? '';
        said.textContent = `${text}: ${this.dataset['copied']}`;
      });
    });
    button.setAttribute('aria-label', `${text}: ${this.dataset['copy']}`);
    this.append(button, said);
  }
}
