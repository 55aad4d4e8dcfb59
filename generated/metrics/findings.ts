// @generated from schemas/metrics/findings.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How many times a span that was checked in this process broke the contract. */
export interface FindingsAttributes {
  /**
   * What the finding is about, by the id of its kind.
   *
   * Attribute `codon.telemetry.finding.id`.
   *
   * @example "required_attribute_not_present"
   *
   * @remarks required
   */
  codonTelemetryFindingId: string;
  /**
   * How much the finding weighs.
   *
   * Attribute `codon.telemetry.finding.level`.
   *
   * @example "violation"
   *
   * @remarks required
   */
  codonTelemetryFindingLevel: 'violation' | 'improvement' | 'information';
  /**
   * Span type that the span was checked as.
   *
   * Attribute `codon.telemetry.finding.span_type`.
   *
   * @example "gen_ai.client.inference"
   *
   * @remarks conditionally required: The span is of a known type.
   */
  codonTelemetryFindingSpanType?: string | undefined;
}
