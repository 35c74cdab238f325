import { commandOf, keysRest } from './keystroke.js';

/** Does by one key what the button, link or field with that `aria-keyshortcuts` does; `?` opens the map. */
export class DeskKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => this.#press(event));
    document.addEventListener('keydown', leaveField);
    const map = this.querySelector<HTMLDialogElement>('dialog#keys');
    const opener = this.querySelector('[data-opens=keys]');
    if (map === null || opener === null) return;
    opener.addEventListener('click', (event) => {
      event.preventDefault();
      map.showModal();
    });
  }

  #press(event: KeyboardEvent): void {
    const key = commandOf(event);
    if (key === undefined || keysRest() || document.querySelector('dialog[open]') !== null) return;
    const meant = this.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
    if (meant === null) return;

    event.preventDefault();
    meant.focus();
    if (meant instanceof HTMLInputElement) meant.select();
    else if (!(meant instanceof HTMLTextAreaElement)) meant.click();
  }
}

/** Escape leaves a field, so that keys are commands again. */
function leaveField(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.target instanceof HTMLElement && event.target.matches('input, textarea')) event.target.blur();
}
