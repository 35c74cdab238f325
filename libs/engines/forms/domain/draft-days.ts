/** OZG section 8a: so many days after the last edit a draft goes. */
export const DRAFT_DAYS = 30;

/** So many days before, its author is told. */
export const DRAFT_WARNING_DAYS = 5;
