import { registerEnumType } from '@nestjs/graphql';

/** Names as GraphQL writes them, values as the code does. */
export const AssuranceLevelEnum = { NONE: 'none', LOW: 'low', SUBSTANTIAL: 'substantial', HIGH: 'high' } as const;

registerEnumType(AssuranceLevelEnum, {
  name: 'AssuranceLevel',
  description: 'How surely it is known, or must be, who somebody is.',
  valuesMap: {
    NONE: { description: 'No login.' },
    LOW: { description: 'A simple account.' },
    SUBSTANTIAL: { description: 'Substantial, as eIDAS says.' },
    HIGH: { description: 'The eID.' },
  },
});
