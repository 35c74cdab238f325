import { DOMParser } from '@xmldom/xmldom';

/** What is written is no XML, or more than we want to read. */
export class XmlRefused extends Error {}

const refuse = (message: unknown): never => {
  throw new XmlRefused(String(message).split('\n')[0]);
};

/** Strict: no document type, so no entities of their own; no guessing what a broken document might mean. @throws XmlRefused */
export function parseXml(xml: string): Document {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) refuse('document type');
  const parsed = new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } }).parseFromString(xml, 'text/xml');
  return (parsed as Document | undefined)?.documentElement ? parsed : refuse('empty');
}

/** Every element of this name below, however deep. */
export const elementsBelow = (node: Document | Element, namespace: string, name: string): Element[] => Array.from(node.getElementsByTagNameNS(namespace, name));

/** Children of this name. */
export const childrenOf = (element: Element, namespace: string, name: string): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1 && (node as Element).localName === name && (node as Element).namespaceURI === namespace);

/** The one child of this name. @throws XmlRefused when there is none, or a second one. */
export function onlyChild(element: Element, namespace: string, name: string): Element {
  const [only, ...more] = childrenOf(element, namespace, name);
  return only === undefined || more.length > 0 ? refuse(`not exactly one ${name}`) : only;
}

export const textOf = (element: Element): string => (element.textContent ?? '').trim();
