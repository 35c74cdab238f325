import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { UploadState } from '#engines/forms';

export const UploadStateEnum = { QUARANTINED: 'quarantined', CLEAN: 'clean', REFUSED: 'refused' } as const satisfies Readonly<Record<string, UploadState>>;

registerEnumType(UploadStateEnum, {
  name: 'UploadState',
  description: 'Whether an uploaded file may be opened.',
  valuesMap: {
    QUARANTINED: { description: 'Waits for the virus scanner.' },
    CLEAN: { description: 'May be opened.' },
    REFUSED: { description: 'The scanner found something; the file is deleted.' },
  },
});

@ObjectType('DraftFile', { description: 'A file of a draft; name and size stand in the answers.' })
export class DraftFileType {
  @Field(() => ID, { description: 'Its id, as in the answers.' })
  id!: string;

  @Field(() => UploadStateEnum, { description: 'Whether it may be opened.' })
  state!: UploadState;
}

@ObjectType('CaseFile', { description: 'A file that came with an application.' })
export class CaseFileType extends DraftFileType {
  @Field(() => String, { description: 'As the applicant named it.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'Path of the file, an attachment; null as long as nobody may open it.' })
  path!: string | null;

  @Field(() => String, { description: 'Where it stands in the answers: newDogs.0.evidenceFiles.' })
  answerPath!: string;
}
