import type { OfficeCardFragment } from '#api-client';
import { Details, OpeningHours, useLanguageOf } from '#ui';
import { useTexts } from '../texts/use-texts.js';

export const phoneHref = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;

export function OfficeAddress({ office }: { readonly office: OfficeCardFragment }) {
  const t = useTexts();
  return (
    <address>
      {office.street}
      <br />
      <bdi>
        {office.postalCode} {office.city}
      </bdi>
      <br />
      <a href={phoneHref(office.phone)}>{t.shell.phone(office.phone)}</a>
      {office.email === '' ? null : (
        <>
          <br />
          <a href={`mailto:${office.email}`}>{office.email}</a>
        </>
      )}
    </address>
  );
}

export function OpenNow({ office }: { readonly office: OfficeCardFragment }) {
  return <p className={office.openNow ? 'st-office__now st-office__now--open' : 'st-office__now'}>{office.openText}</p>;
}

export function OfficeHours({ office }: { readonly office: OfficeCardFragment }) {
  const t = useTexts();
  return <OpeningHours days={office.hours} closedText={t.offices.closedDay} caption={t.offices.hours(office.name)} />;
}

/** An office with what counts today; the week is folded away. */
export function OfficeCard({ office, level = 3 }: { readonly office: OfficeCardFragment; readonly level?: 3 | 4 }) {
  const t = useTexts();
  const Heading = `h${level}` as const;
  return (
    <div className="st-office">
      <Heading {...useLanguageOf()('de')}>{office.name}</Heading>
      <OpenNow office={office} />
      <OfficeAddress office={office} />
      <Details summary={t.offices.allHours}>
        <OfficeHours office={office} />
      </Details>
    </div>
  );
}
