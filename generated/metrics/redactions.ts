// @generated from schemas/metrics/redactions.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How many places in content were hidden, by the rule that hid them. */
export interface RedactionsAttributes {
  /**
   * Rule that hid something.
   *
   * Attribute `codon.openai.redaction.rule`.
   *
   * @example "email"
   *
   * @remarks required
   */
  codonOpenaiRedactionRule: string;
}
