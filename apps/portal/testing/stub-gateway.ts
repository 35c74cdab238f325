import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Answers } from '#sdk/form';
import { townStylesheet } from '../../../libs/engines/tenancy/domain/brand/town-stylesheet.js';
import { StubDrafts } from './stub-drafts.js';
import { caseStatusAnswer, payableAnswer, paymentAnswer } from './stub-money.js';
import { PAGES } from './stub-pages.js';
import { serviceAnswer, townAnswer } from './stub-town.js';
import { SERVICES } from './towns/services.js';
import type { ServiceFixture } from './towns/services.js';
import type { TownFixture } from './towns/town-fixture.js';
import { TOWNS } from './towns/towns.js';

export interface StubGateway {
  readonly url: string;
  /** Breaks every connection off, as during a restart, until it is called with false. */
  breakOff(broken: boolean): void;
  close(): Promise<void>;
}

/** Answers the portal's trusted documents from made-up data, by the schema of the gateway; unknown hosts are refused. */
export async function startStubGateway(): Promise<StubGateway> {
  const schema = buildSchema(readFileSync('apps/gateway/schema.graphql', 'utf8'));
  const manifest = JSON.parse(readFileSync('libs/api-client/generated/persisted-documents.json', 'utf8')) as Record<string, string>;
  const drafts = new StubDrafts();
  let broken = false;
  const server = createServer((request, response) => {
    if (broken) return void request.destroy();
    void answer(request, schema, manifest, drafts).then(({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, breakOff: (now) => void (broken = now), close: () => closed(server) };
}

const closed = (server: Server): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));

interface StubAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

async function answer(request: IncomingMessage, schema: GraphQLSchema, manifest: Record<string, string>, drafts: StubDrafts): Promise<StubAnswer> {
  const town = TOWNS[(request.headers.host ?? '').split('.')[0]!];
  if (town === undefined) return { status: 421, type: 'application/json', body: '{}' };
  if (request.method === 'GET') return fileAnswer(request.url ?? '', town);

  const { variables, extensions } = JSON.parse(await bodyOf(request)) as { variables: Record<string, unknown>; extensions: { persistedQuery: { sha256Hash: string } } };
  const source = manifest[extensions.persistedQuery.sha256Hash];
  if (source === undefined) return { status: 400, type: 'application/json', body: '{"errors":[{"extensions":{"code":"UNTRUSTED_DOCUMENT"}}]}' };
  const result = await graphql({ schema, source, variableValues: variables, rootValue: rootFor(town, drafts) });
  return { status: 200, type: 'application/json', body: JSON.stringify(result) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** What the gateway serves beside GraphQL: the town's stylesheet and drawings. */
function fileAnswer(url: string, town: TownFixture): StubAnswer {
  if (url.startsWith('/theme/')) return { status: 200, type: 'text/css', body: townStylesheet(town.theme).css };
  const name = /^\/media\/\w+\/(logo|motif)\.svg$/.exec(url)?.[1];
  if (name === undefined) return { status: 404, type: 'text/plain', body: '' };
  return { status: 200, type: 'image/svg+xml', body: readFileSync(`tenants/${town.code}/theme/${name}.svg`) };
}

interface Asked {
  readonly code: string;
  readonly slug: string;
  readonly query: string;
  readonly token: string;
  readonly reference: string;
  readonly accessCode: string;
  readonly input: { readonly token: string; readonly page: string; readonly answers: Answers; readonly index?: number; readonly remove?: boolean };
}

function rootFor(town: TownFixture, drafts: StubDrafts) {
  const connection = (services: readonly ServiceFixture[]) => ({
    edges: services.map((service) => ({ cursor: service.code, node: serviceAnswer(town, service) })),
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: services.length,
  });
  return {
    town: () => townAnswer(town),
    account: () => null,
    ownCases: () => [],
    ownCase: () => null,
    signInMethods: () => [{ code: 'email-link', title: 'Link per E-Mail', text: 'Sie brauchen nur eine E-Mail-Adresse.', untranslated: [], reaches: 'LOW' }],
    signInLink: ({ token }: Asked) => (token === 'gone' ? null : { address: 'anna@post.example' }),
    requestSignInLink: () => ({ __typename: 'RequestSignInLinkPayload', accepted: true }),
    page: ({ slug }: Asked) => (PAGES[slug] === undefined ? null : { slug, updatedOn: '2026-11-02', ...PAGES[slug] }),
    services: () => connection(SERVICES.toSorted((a, b) => a.title.localeCompare(b.title, 'de'))),
    searchServices: ({ query }: Asked) => connection(SERVICES.filter((service) => matches(service, query))),
    service: ({ code }: Asked) => {
      const service = SERVICES.find((one) => one.code === code);
      return service === undefined ? null : serviceAnswer(town, service);
    },
    draft: ({ token }: Asked) => drafts.get(token),
    applicationForm: () => drafts.form(),
    ownDrafts: () => [],
    startDraft: () => drafts.start(),
    saveDraftPage: ({ input }: Asked) => drafts.save(input),
    submitApplication: ({ input }: Asked) => drafts.submit(input.token),
    caseStatus: ({ reference, accessCode }: Asked) => caseStatusAnswer(reference, accessCode),
    payable: ({ reference }: Asked) => payableAnswer(reference),
    payment: ({ token }: Asked) => paymentAnswer(token),
    startPayment: () => ({ __typename: 'StartPaymentPayload', token: 'zahlung-REDIRECTED', redirectUrl: 'http://bank.localhost/pay/1' }),
    refreshPayment: ({ input }: Asked) => ({ __typename: 'RefreshPaymentPayload', payment: paymentAnswer(input.token) }),
  };
}

const matches = ({ title, deed, summary }: ServiceFixture, query: string): boolean => `${title} ${deed} ${summary}`.toLowerCase().includes(query.toLowerCase());
