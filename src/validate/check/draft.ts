import type { FindingId } from '../findings.ts';

/** What a check has to say about a record, before the record's particulars are added to it. */
export interface Draft {
  readonly id: FindingId;
  readonly message: string;
  /** Key of the attribute, as it stands on the record. */
  readonly attribute?: string;
}
