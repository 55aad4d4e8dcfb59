/** How much a finding weighs, heaviest first. */
export const findingLevels = ['violation', 'improvement', 'information'] as const;

/** How much a finding weighs. A run is clean when it has no violation. */
export type FindingLevel = (typeof findingLevels)[number];

/** What the table says about one kind of finding. */
export interface FindingKind {
  readonly level: FindingLevel;
  /** One line: what is the matter with a span that has this finding. */
  readonly meaning: string;
  /** Set when findings of this kind are reported only if asked for. */
  readonly offByDefault?: true;
}

/** Every kind of finding under its id. Ids are stable: scripts filter by them. */
export const findingKinds = {
  missing_attribute: { level: 'violation', meaning: 'An attribute in an owned namespace that the catalogue lacks.' },
  unexpected_attribute: { level: 'violation', meaning: 'A known attribute that does not belong on this span type.' },
  deprecated: { level: 'violation', meaning: 'An attribute that has been replaced or withdrawn.' },
  type_mismatch: { level: 'violation', meaning: 'A value of another type than the attribute has.' },
  required_attribute_not_present: { level: 'violation', meaning: 'A required attribute is absent.' },
  conditionally_required_attribute_not_present: {
    level: 'violation',
    meaning: 'An attribute is absent although the condition that requires it holds.',
  },
  invalid_format: { level: 'violation', meaning: 'A value outside the range, pattern or closed set it must keep to.' },
  rule_broken: { level: 'violation', meaning: 'A part that is larger than its whole.' },
  content_invalid: { level: 'violation', meaning: 'Content that is not JSON, or not of the shape it must have.' },
  status_mismatch: { level: 'violation', meaning: 'A failure is named, but the status is not ERROR.' },
  kind_mismatch: { level: 'violation', meaning: 'A span kind that this span type does not have.' },
  duplicate_attribute: { level: 'violation', meaning: 'An attribute that stands on the span more than once.' },
  unreadable_input: { level: 'violation', meaning: 'Input that could not be read; what follows it was checked.' },
  recommended_attribute_not_present: { level: 'improvement', meaning: 'A recommended attribute is absent.' },
  name_mismatch: { level: 'improvement', meaning: 'A span name other than the one its attributes give.' },
  duplicate_span: { level: 'improvement', meaning: 'A span that was already read, as after a repeated export.' },
  truncated: { level: 'improvement', meaning: 'Attributes were dropped or cut: what is absent cannot be judged.' },
  undefined_enum_variant: { level: 'information', meaning: 'A value that is allowed, but not well known.' },
  unmatched_span: { level: 'information', meaning: 'A span in an owned namespace that no span type fits.' },
  unknown_schema_url: { level: 'information', meaning: 'A schema URL of no known dialect; the default one is used.' },
  no_schema_url: { level: 'information', meaning: 'No schema URL; the default dialect is used.' },
  opt_in_attribute_not_present: {
    level: 'information',
    meaning: 'An attribute that is only recorded on request is absent.',
    offByDefault: true,
  },
  not_stable: { level: 'information', meaning: 'An attribute that may still change.', offByDefault: true },
} as const satisfies Record<string, FindingKind>;

/** Id of a kind of finding. */
export type FindingId = keyof typeof findingKinds;

/** Where in the input something stands. */
export interface Place {
  /** The file as it was named, or `-` for standard input. */
  readonly file: string;
  /** Line of the document that holds it, from 1. Absent where the input has no lines. */
  readonly line?: number | undefined;
}

/** Something about a span, or about the input, that the contract does not allow or advise. Holds no value of the span. */
export interface Finding {
  readonly id: FindingId;
  readonly level: FindingLevel;
  /** A sentence that stands alone. */
  readonly message: string;
  readonly signalType: 'span';
  /** The template of the span's name; the name itself may hold a value. */
  readonly signalName?: string | undefined;
  /** The conventions' name of the span type. */
  readonly spanType?: string | undefined;
  readonly dialect?: string | undefined;
  readonly attribute?: string | undefined;
  /** 32 lower-case hexadecimal digits. */
  readonly traceId?: string | undefined;
  /** 16 lower-case hexadecimal digits. */
  readonly spanId?: string | undefined;
  readonly place: Place;
}

/** Tells whether a word is the id of a kind of finding. */
export function isFindingId(word: string): word is FindingId {
  return Object.hasOwn(findingKinds, word);
}

/** Tells whether findings of a kind are reported without being asked for. */
export function isOnByDefault(id: FindingId): boolean {
  const kind: FindingKind = findingKinds[id];
  return kind.offByDefault !== true;
}
