import type { Currency } from './generated/v2.js';

/**
 * An amount of an answer, in minor units (cents), as decimal text in major units: `1999` is `19.99`. Text, for numbers of this language are
 * not exact; calculate with minor units.
 */
export function majorUnits(minorUnits: string, currency: Pick<Currency, 'currency_minor_unit'>): string {
  if (!/^-?\d+$/.test(minorUnits)) throw new RangeError(`${minorUnits} is no amount in minor units.`);

  const sign = minorUnits.startsWith('-') ? '-' : '';
  const places = currency.currency_minor_unit;
  const digits = minorUnits.slice(sign.length).padStart(places + 1, '0');

  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
