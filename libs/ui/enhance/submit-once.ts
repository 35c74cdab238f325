/** Lets the form inside it be sent once: a second click does nothing. What really counts is the key that the form carries. */
export class SubmitOnce extends HTMLElement {
  #sent = false;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      if (this.#sent) event.preventDefault();
      this.#sent = true;
    });
    // Coming back with the browser's button shows the page as it was left: it may be sent again, under the same key.
    window.addEventListener('pageshow', () => {
      this.#sent = false;
    });
  }
}
