import { commandOf, keysRest } from './keystroke.js';

/** A box that checks all boxes inside; its key does the same. Without script all are checked from the start. */
export class CheckAll extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')];
    const all = document.createElement('input');
    const label = document.createElement('label');
    all.type = 'checkbox';
    label.className = 'st-pick st-pick--all';
    label.append(all, this.dataset['label'] ?? '');

    const show = (): void => {
      const checked = boxes.filter((box) => box.checked).length;
      all.checked = checked === boxes.length;
      all.indeterminate = checked > 0 && checked < boxes.length;
    };
    const set = (checked: boolean): void => {
      for (const box of boxes) box.checked = checked;
      show();
    };
    all.addEventListener('change', () => set(all.checked));
    this.addEventListener('change', show);
    document.addEventListener('keydown', (event) => {
      if (commandOf(event) === this.dataset['key'] && !keysRest()) set(!all.checked);
    });
    this.querySelector('thead th')?.replaceChildren(label);
    show();
  }
}
