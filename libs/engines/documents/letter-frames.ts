import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { TownConfig } from '#engines/tenancy';
import type { Department } from '#engines/tenancy';
import type { AddressLines, LetterFrame } from './pdf/pdf-renderer.js';
import { letterTexts } from './texts/de.js';

/** What the frame needs of the letter itself. */
export interface LetterHead {
  readonly department: Department;
  readonly recipient: AddressLines;
  /** Rows of the information block below office and telephone: references, date. */
  readonly info: readonly { readonly label: string; readonly value: string }[];
}

/** The letter paper of a town: authority, sender, mark, information block. */
@Injectable()
export class LetterFrames {
  constructor(private readonly towns: TownConfig) {}

  async of(bound: { readonly tenantId: Id }, { department, recipient, info }: LetterHead): Promise<LetterFrame> {
    const town = await this.towns.town(bound);
    const theme = await this.towns.section<{ logo: { content: string } }>(bound, 'theme');
    const { name, street, postalCode, city, phone, email } = department;
    return {
      townName: town.officialName,
      authority: town.authority,
      senderLine: `${town.officialName} · ${street} · ${postalCode} ${city}`,
      recipient,
      info: [
        { label: letterTexts.office, value: name },
        { label: letterTexts.phone, value: phone },
        { label: letterTexts.email, value: email },
        ...info,
      ],
      ...(town.demonstration ? { demonstration: letterTexts.demonstration } : {}),
      brand: town.theme.brand,
      logo: { svg: theme.logo.content, alt: town.theme.logoAlt },
    };
  }
}
