/** A small button in KERN's dress. */
export function quietButton(text: string, press: (label: HTMLElement) => void): HTMLButtonElement {
  const button = document.createElement('button');
  const label = document.createElement('span');
  button.type = 'button';
  button.className = 'kern-btn kern-btn--secondary st-btn';
  label.className = 'kern-label';
  label.textContent = text;
  button.append(label);
  button.addEventListener('click', () => press(label));
  return button;
}
