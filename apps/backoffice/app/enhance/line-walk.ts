import { commandOf, keysRest } from './keystroke.js';

/** j and k move the focus from line to line; Enter and the space bar do what they always do there. */
export class LineWalk extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      const key = commandOf(event);
      if ((key !== 'j' && key !== 'k') || keysRest() || document.querySelector('dialog[open]') !== null) return;

      event.preventDefault();
      const lines = [...this.querySelectorAll<HTMLElement>('tbody .st-lines__link, tbody [data-line]')];
      const at = lines.findIndex((line) => line.closest('tr')?.contains(document.activeElement));
      const next = key === 'j' ? at + 1 : Math.max(at, 1) - 1;
      lines[Math.min(next, lines.length - 1)]?.focus();
    });
  }
}
