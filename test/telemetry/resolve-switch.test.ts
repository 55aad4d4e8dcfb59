import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionError } from '../../src/telemetry/option-error.ts';
import { resolveSwitch } from '../../src/telemetry/resolve-switch.ts';

const VARIABLE = 'CODON_CAPTURE_TOOL_SCHEMAS';

describe('a switch', () => {
  afterEach(() => vi.unstubAllEnvs());

  const resolve = (option: boolean | undefined, variable?: string) => {
    vi.stubEnv(VARIABLE, variable);
    return resolveSwitch({ captureToolSchemas: option }, 'captureToolSchemas', VARIABLE);
  };

  it('is off unless somebody switches it on', () => {
    expect([resolve(undefined), resolve(undefined, ''), resolve(undefined, 'perhaps')]).toEqual([false, false, false]);
    expect([resolve(true), resolve(undefined, ' True ')]).toEqual([true, true]);
  });

  it('goes by the option where both say something', () => {
    expect([resolve(false, 'true'), resolve(true, 'false')]).toEqual([false, true]);
  });

  it('refuses an option that is no boolean', () => {
    expect(() => resolve('yes' as never)).toThrow(OptionError);
    expect(() => resolve('yes' as never)).toThrow('option "captureToolSchemas" must be true or false');
  });
});
