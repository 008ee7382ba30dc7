import { isObject, type Json, type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import type { PlaceInput } from '../place/find-place.use-case.js';

const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/**
 * The place of a TMF645 service (or TMF673 question): a reference, an address in parts, one line of text as its name, or
 * a GeoJSON point. Undefined when nothing of that is there.
 */
export function readPlace(place: Json | undefined): PlaceInput | undefined {
  if (!isObject(place)) return undefined;
  const coordinates = pointOf(place.geographicLocation) ?? pointOf(place);
  const line = addressLine(place);
  const country = text(place.country) || undefined;
  if (text(place.id) && !line) return { addressId: text(place.id) };
  if (line) return { text: line, country };
  if (coordinates) return { coordinates, country };
  const name = text(place.name);
  return name ? { text: name, country } : undefined;
}

/** One line from the parts of an address; empty when it has neither street nor town nor ZIP. */
export function addressLine(address: JsonObject): string {
  const part = (name: string): string => text(address[name]);
  const street = [
    `${part('streetNr')}${part('streetNrSuffix')}`,
    part('streetName'),
    part('streetType'),
    part('streetSuffix'),
  ];
  const [sub] = Array.isArray(address.geographicSubAddress) ? address.geographicSubAddress : [];
  const unit = isObject(sub) ? text(sub.subUnitNumber) : '';
  const state = [part('stateOrProvince'), part('postcode')].filter(Boolean).join(' ');
  return [street.filter(Boolean).join(' '), unit && `# ${unit}`, part('city') || part('locality'), state]
    .filter(Boolean)
    .join(', ');
}

/** GeoJSON: longitude first. */
function pointOf(location: Json | undefined): { latitude: number; longitude: number } | undefined {
  if (!isObject(location)) return undefined;
  const geometry = isObject(location.geometry) ? location.geometry : location;
  const [longitude, latitude] = Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
}

/** Nothing says where. `path` is where the place was looked for. */
export const placeMissing = (path: string): Refusal =>
  new Refusal(
    'unprocessable',
    'placeMissing',
    `Name the place in ${path}: an address id, the parts of an address, one line of text, or a point.`,
  );
