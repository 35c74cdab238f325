import type { ReactNode } from 'react';
import type { LanguageAttributes } from '../language/in-language.js';

/** The first band of the home page: the town's drawing and the one question. Where they stand is the town's variant. */
export function Hero({ title, titleWords, motif, children }: { readonly title: string; readonly titleWords?: LanguageAttributes; readonly motif: { readonly path: string }; readonly children: ReactNode }) {
  return (
    <div className="st-hero">
      <div className="st-hero__grid">
        <div className="st-hero__text">
          <h1 className="st-hero__title" {...titleWords}>
            {title}
          </h1>
          {children}
        </div>
        <div className="st-hero__motif">
          <img src={motif.path} alt="" />
        </div>
      </div>
    </div>
  );
}
