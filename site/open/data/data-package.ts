import { createHash } from 'node:crypto'
import { licenceOf } from '../../pages/open-data/licence.ts'
import { MEDIA_TYPES, type TableFile } from '../../pages/open-data/table-files.ts'
import type { OpenTable } from '../../pages/open-data/tables.ts'
import { OPEN_DATA_WORDS } from '../../pages/open-data/words.ts'
import type { Website } from '../../pages/website.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0'

/**
 * `datapackage.json` (Data Package 2.0): what each file holds, how long it is and what its bytes add up to. No day
 * stands in it: it changes when a file does.
 */
export function dataPackage({ snapshot }: Pick<Website, 'snapshot'>, packed: readonly TableFile[]) {
  const { association, publicUrl } = snapshot
  const licence = licenceOf(association.dataLicence)
  const licenses = [{ name: licence.name, title: licence.title, path: licence.url }]
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: 'science-galleries',
    id: `${publicUrl}/open-data/datapackage.json`,
    title: `${association.name.zh} · ${OPEN_DATA_WORDS.zh.title}`,
    description: `${OPEN_DATA_WORDS.zh.pictures} ${OPEN_DATA_WORDS.en.pictures}`,
    homepage: `${publicUrl}/open-data/`,
    licenses,
    contributors: [{ title: association.host.zh, path: `${publicUrl}/`, roles: ['publisher'] }],
    resources: packed.map((file) => resource(file, licenses)),
  }
}

function resource({ table, ending, content }: TableFile, licenses: object[]) {
  const bytes = Buffer.from(content)
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name: ending === 'csv' ? table.name : `${table.name}-${ending}`,
    path: `${table.name}.${ending}`,
    title: `${table.title.zh} · ${table.title.en}`,
    description: OPEN_DATA_WORDS.zh.formats[ending],
    ...(ending === 'geojson' ? {} : { type: 'table' }),
    format: ending,
    mediatype: MEDIA_TYPES[ending],
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses,
    ...(ending === 'csv' ? { dialect: DIALECT } : {}),
    ...(ending === 'geojson' ? {} : { schema: schemaOf(table, ending) }),
  }
}

/** `byteOrderMark` is a word of ours: the dialect has none for it. */
const DIALECT = {
  $schema: `${PROFILE}/tabledialect.json`,
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  byteOrderMark: true,
}

function schemaOf({ columns, key, refersTo }: OpenTable, ending: 'csv' | 'json') {
  const resourceName = refersTo && (ending === 'csv' ? refersTo.table : `${refersTo.table}-${ending}`)
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: columns.map(({ name, type, format, says, required }) => ({
      name,
      type,
      ...(format ? { format } : {}),
      title: says.zh,
      description: says.en,
      ...(required ? { constraints: { required: true } } : {}),
    })),
    primaryKey: key,
    missingValues: [''],
    ...(refersTo
      ? {
          foreignKeys: [{ fields: [refersTo.column], reference: { resource: resourceName, fields: ['id'] } }],
        }
      : {}),
  }
}
