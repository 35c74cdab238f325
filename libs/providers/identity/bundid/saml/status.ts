import { NS, SUCCESS } from './names.js';
import { childrenOf, elementsBelow, onlyChild, textOf } from './xml.js';

/** Undefined for success; else what the provider says went wrong, in its own words. */
export function complaintOf(response: Element): string | undefined {
  const status = onlyChild(response, NS.protocol, 'Status');
  if (onlyChild(status, NS.protocol, 'StatusCode').getAttribute('Value') === SUCCESS) return undefined;
  const codes = elementsBelow(status, NS.protocol, 'StatusCode').map((code) => (code.getAttribute('Value') ?? '').replace(/^.*:/, ''));
  const words = ['StatusMessage', 'StatusDetail'].flatMap((name) => childrenOf(status, NS.protocol, name).map(textOf));
  return [...codes, ...words].join(' ');
}
