import { fillTemplate } from './fill.js';

/** Letters that people leave out when they type: accents and case. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

let count = 0;

/**
 * Puts a field with suggestions (combobox, WAI-ARIA 1.2) in the place of a long folded list. The list stays in the form and carries
 * the answer, so that the same is posted with and without script.
 */
export class FilterList extends HTMLElement {
  #select!: HTMLSelectElement;
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #said!: HTMLElement;
  #active = -1;

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null || this.#select !== undefined) return;
    this.#select = select;
    this.#build();
    this.#input.addEventListener('input', () => this.#open(this.#input.value));
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('click', () => this.#open(''));
    this.#input.addEventListener('blur', () => this.#leave());
    // Pressing an option must not take the focus before it is chosen.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#choose((event.target as HTMLElement).closest<HTMLElement>('[role=option]')));
  }

  #build(): void {
    const listId = `combo-${(count += 1)}`;
    const input = document.createElement('input');
    for (const name of ['id', 'class', 'aria-describedby', 'aria-invalid']) {
      const value = this.#select.getAttribute(name);
      if (value !== null) input.setAttribute(name, value);
    }
    input.classList.remove('st-select');
    Object.entries({ type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': listId, placeholder: this.dataset['filter'] ?? '' })
      .forEach(([name, value]) => input.setAttribute(name, value));
    this.#select.removeAttribute('id');
    this.#select.hidden = true;
    this.#input = input;
    this.#list = Object.assign(document.createElement('ul'), { id: listId, className: 'st-combo__list', hidden: true });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.querySelector('label')?.textContent ?? '');
    this.#said = Object.assign(document.createElement('span'), { className: 'kern-sr-only' });
    this.#said.setAttribute('role', 'status');
    const box = Object.assign(document.createElement('div'), { className: 'st-combo' });
    this.#select.after(box);
    box.append(input, this.#list, this.#said);
    this.#show();
  }

  /** What is chosen, in words. */
  #show(): void {
    this.#input.value = this.#select.value === '' ? '' : (this.#select.selectedOptions[0]?.label ?? '');
  }

  #open(typed: string): void {
    const wanted = plain(typed.trim());
    const found = [...this.#select.options].filter((option) => option.value !== '' && plain(option.label).includes(wanted));
    // What begins like it comes first; otherwise the order of the list.
    const ordered = wanted === '' ? found : found.toSorted((a, b) => Number(plain(b.label).startsWith(wanted)) - Number(plain(a.label).startsWith(wanted)));
    this.#list.replaceChildren(...ordered.map((option, at) => this.#item(option, at)));
    this.#list.hidden = ordered.length === 0;
    this.#input.setAttribute('aria-expanded', String(ordered.length > 0));
    this.#said.textContent = ordered.length === 0 ? (this.dataset['none'] ?? '') : fillTemplate(this.dataset['found'] ?? '', ordered.length);
    this.#mark(-1);
  }

  #item(option: HTMLOptionElement, at: number): HTMLLIElement {
    const item = Object.assign(document.createElement('li'), { id: `${this.#list.id}-${at}`, textContent: option.label });
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset['value'] = option.value;
    return item;
  }

  #key(event: KeyboardEvent): void {
    const items = this.#list.children.length;
    if (event.key === 'Escape') return this.#close();
    if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      return this.#choose(this.#list.children[this.#active] as HTMLElement);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (this.#list.hidden) return this.#open('');
    this.#mark((this.#active + (event.key === 'ArrowDown' ? 1 : this.#active < 0 ? 0 : -1) + items) % items);
  }

  #mark(at: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const item = this.#list.children[at];
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    if (item) this.#input.setAttribute('aria-activedescendant', item.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(item: HTMLElement | null): void {
    if (item === null) return;
    this.#select.value = item.dataset['value'] ?? '';
    this.#show();
    this.#close();
  }

  /** Exactly typed words count; anything else goes back to what was chosen; nothing is nothing. */
  #leave(): void {
    const typed = plain(this.#input.value.trim());
    const match = [...this.#select.options].find((option) => plain(option.label) === typed && option.value !== '');
    if (typed === '') this.#select.value = '';
    else if (match) this.#select.value = match.value;
    this.#show();
    this.#close();
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }
}
