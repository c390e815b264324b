// SPDX-License-Identifier: MPL-2.0

/** Digits that belong together: with spaces, full stops, hyphens, brackets and a leading plus between them. */
const group = /(?<![\p{L}\d])\+?\d(?:[\s.()-]{0,3}\d)*(?![\p{L}\d])/gu;
const fewest = 3;
const whole = 8;

/** The last eight digits of an E.164 number, by which it is found: those that Danes say. */
export function digitsOf(e164: string): string {
  return e164.replace(/\D/g, '').slice(-whole).padStart(whole, '0');
}

/** The numbers, or beginnings or ends of them, that somebody has typed, and what else they typed. */
export interface NumbersTaken {
  readonly numbers: readonly string[];
  readonly rest: string;
}

/** Takes the numbers out of a query: `vagten +45 7420 1130` → `74201130` and `vagten`. Less than three digits stay. */
export function takeNumbers(query: string): NumbersTaken {
  const numbers: string[] = [];
  const rest = query.replace(group, (written) => {
    const digits = withoutCountry(written);
    if (digits.length < fewest) return written;
    numbers.push(digits);
    return ' ';
  });
  return { numbers, rest };
}

function withoutCountry(written: string): string {
  const digits = written.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const rest = digits.replace(/^\+45/, '').replace('+', '');
  return rest.length === whole + 2 && rest.startsWith('45') ? rest.slice(2) : rest.slice(-15);
}
