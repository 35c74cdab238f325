import { Injectable } from '@nestjs/common';
import { inGroups } from '#kernel';
import type { PermitTerms, PermitTexts } from '#sdk/service';
import { LetterFrames, qrCodeSvg } from '#engines/documents';
import type { PermitPaper } from '#engines/documents';
import { TownConfig } from '#engines/tenancy';
import type { Department } from '#engines/tenancy';
import { LinkMaker } from '../citizen/link-maker.js';
import { permitTexts } from '../texts/de.js';

export interface PermitMatter {
  readonly words: PermitTexts;
  readonly terms: PermitTerms;
  readonly code: string;
  readonly department: Department;
}

/** Turns the terms of a permit into the data of its paper. Nobody's name is on it: it lies behind a windscreen. */
@Injectable()
export class PermitPapers {
  constructor(
    private readonly towns: TownConfig,
    private readonly frames: LetterFrames,
    private readonly links: LinkMaker,
  ) {}

  async of(bound: { readonly tenantId: string }, { words, terms, code, department }: PermitMatter): Promise<PermitPaper> {
    const town = await this.towns.town(bound);
    const { townName, authority, brand, logo, demonstration } = await this.frames.of(bound, { department, recipient: [], info: [] });
    const url = this.links.to(town, `/pruefen/${code}`);
    return {
      template: 'permit',
      ...{ townName, authority, brand, logo, ...(demonstration === undefined ? {} : { demonstration }) },
      title: words.title,
      subject: { label: words.subject, value: terms.subject },
      ...(terms.area === undefined ? {} : { area: { label: words.area, value: terms.area.name } }),
      validFrom: terms.validFrom,
      validTo: terms.validTo,
      code: inGroups(code),
      check: { text: permitTexts.check, url, shown: url.replace(/^https?:\/\//, '') },
      qrCode: { svg: await qrCodeSvg(url), alt: permitTexts.qrAlt },
      instructions: words.instructions,
    };
  }
}
