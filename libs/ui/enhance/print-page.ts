import { quietButton } from './button.js';

/** Prints the page; without script the browser's own menu does. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.append(quietButton(this.dataset['print'] ?? '', () => window.print()));
  }
}
