import type { OpenTable } from './tables.ts'

/** A table as a list of objects, a row a line, so that two versions can be compared. */
export function toJson({ columns, rows }: Pick<OpenTable, 'columns' | 'rows'>): string {
  const objects = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]))))
  return `[\n${objects.join(',\n')}\n]\n`
}

/** The table of galleries as GeoJSON (RFC 7946): WGS-84, the longitude first. */
export function toGeoJson({ columns, rows }: Pick<OpenTable, 'columns' | 'rows'>): string {
  const features = rows.map((row) => {
    const { lat, lng, ...properties } = Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]))
    const geometry = { type: 'Point', coordinates: [lng, lat] }
    return JSON.stringify({ type: 'Feature', id: properties.code, geometry, properties })
  })
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`
}
