import { quietButton } from './button.js';

/** Copies the text inside it. Without the clipboard (old browser, no secure context) there is no button. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!('clipboard' in navigator)) return;
    const text = this.textContent?.trim() ?? '';
    const said = document.createElement('span');
    said.className = 'kern-sr-only';
    said.setAttribute('role', 'status');
    const copy = async (label: HTMLElement): Promise<void> => {
      await navigator.clipboard.writeText(text);
      label.textContent = this.dataset['copied'] ?? '';
      said.textContent = `${text}: ${this.dataset['copied']}`;
    };
    const button = quietButton(this.dataset['copy'] ?? '', (label) => void copy(label));
    button.setAttribute('aria-label', `${text}: ${this.dataset['copy']}`);
    this.append(button, said);
  }
}
