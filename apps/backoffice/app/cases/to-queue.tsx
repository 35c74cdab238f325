import { KeyLink } from '#ui/desk';
import { printQueuePath } from '../paths.js';
import { de } from '../texts/de.js';

export const ToQueue = () => (
  <KeyLink href={printQueuePath} kind="quiet">
    {de.dispatch.queue}
  </KeyLink>
);
