// @generated from schemas/metrics/open-spans.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How many spans were started and have not ended. It returns to 0 when nothing is under way; a rest is a leak. */
export interface OpenSpansAttributes {
  /**
   * Method of the client that was called, dotted, without the client.
   *
   * Attribute `codon.openai.operation`.
   *
   * @example "files.create", "vectorStores.files.list"
   *
   * @remarks recommended: The span tells a call of the client.
   */
  codonOpenaiOperation?: string | undefined;
}
