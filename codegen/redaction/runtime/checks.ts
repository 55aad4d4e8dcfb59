import { checkInternationalPhone, checkIpv6, checkNationalPhone } from './check-address.ts';
import { checkCard, checkIban } from './check-number.ts';
import {
  checkAssigned,
  checkConnection,
  checkJwt,
  checkMixed,
  checkPem,
  checkRandom,
  checkUrlPassword,
} from './check-secret.ts';
import type { RedactionCheck } from './rule.ts';

/**
 * Every check by its name. It is given the secret and what stands before it in the match, and gives how many characters
 * of the secret it accepts, counted from its beginning; 0 is no.
 */
export const redactionChecks: Readonly<Record<RedactionCheck, (secret: string, keep: string) => number>> = {
  luhn: checkCard,
  iban: checkIban,
  internationalPhone: checkInternationalPhone,
  nationalPhone: checkNationalPhone,
  ipv6: checkIpv6,
  jwt: checkJwt,
  pem: checkPem,
  random: checkRandom,
  mixed: checkMixed,
  assigned: checkAssigned,
  urlPassword: checkUrlPassword,
  connection: checkConnection,
};
