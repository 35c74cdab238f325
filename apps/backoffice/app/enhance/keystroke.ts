/** Inputs that take letters; boxes and circles do not. */
const WRITES = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit])';

/** The one key that was meant as a command: nobody writes, no modifier is held, it is not held down. */
export function commandOf(event: KeyboardEvent): string | undefined {
  const { target } = event;
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  return target instanceof Element && target.closest(WRITES) !== null ? undefined : event.key;
}

export const keysRest = (): boolean => document.querySelector('desk-keys[data-off]') !== null;
