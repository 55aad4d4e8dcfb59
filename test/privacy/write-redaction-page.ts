// Writes docs/redaction.md from the labelled corpus.
import { writeFileSync } from 'node:fs';
import { redactionPage } from './redaction-page.ts';

writeFileSync(new URL('../../docs/redaction.md', import.meta.url), redactionPage());
