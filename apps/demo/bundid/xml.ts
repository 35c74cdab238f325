import { DOMParser } from '@xmldom/xmldom';

/** What was posted can not be read. */
export class NotReadable extends Error {}

const fail = (message: unknown): never => {
  throw new NotReadable(String(message));
};

export function parse(xml: string): Document {
  if (/<!DOCTYPE/i.test(xml)) fail('document type');
  const document = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(xml, 'text/xml') as Document | undefined;
  return document?.documentElement ? document : fail('empty');
}

export const below = (node: Document | Element, namespace: string, name: string): Element[] => Array.from(node.getElementsByTagNameNS(namespace, name));

export const firstText = (node: Document | Element, namespace: string, name: string): string => (below(node, namespace, name)[0]?.textContent ?? '').trim();

export const pem = (base64: string): string => `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/\s/g, '').replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
