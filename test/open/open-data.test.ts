import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileSize } from '../../site/parts/poster/web.tsx'
import { parseCsv } from '../support/csv.ts'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'

const NameSchema = z.string().regex(/^[a-z0-9._-]+$/)
const FieldSchema = z.object({
  name: z.string().regex(/^[a-z_]+$/),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'datetime']),
  format: z.literal('uri').optional(),
  title: z.string().min(1),
  description: z.string().min(1),
  constraints: z.object({ required: z.literal(true) }).optional(),
})
const LicensesSchema = z
  .array(z.object({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: z.url(), title: z.string() }))
  .min(1)
const ResourceSchema = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
  name: NameSchema,
  // Never absolute, never out of the folder.
  path: z.string().regex(/^(?!\/)(?!.*\.\.)[a-z.]+$/),
  type: z.literal('table').optional(),
  title: z.string().min(1),
  description: z.string().min(1),
  format: z.enum(['csv', 'json', 'geojson']),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  licenses: LicensesSchema,
  schema: z
    .object({
      fields: z.array(FieldSchema).min(1),
      primaryKey: z.array(z.string()).min(1),
      foreignKeys: z
        .array(
          z.object({
            fields: z.array(z.string()),
            reference: z.object({ resource: NameSchema, fields: z.array(z.string()) }),
          }),
        )
        .optional(),
    })
    .optional(),
})
/** What https://datapackage.org/profiles/2.0/datapackage.json asks, and what we always give. */
const PackageSchema = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: NameSchema,
  id: z.url(),
  title: z.string().min(1),
  homepage: z.url(),
  licenses: LicensesSchema,
  contributors: z.array(z.object({ title: z.string().min(1), roles: z.array(z.string()).min(1) })).min(1),
  resources: z.array(ResourceSchema).min(1),
})
type Field = z.output<typeof FieldSchema>

/** A value as Table Schema reads it from text; throws for one that is not of its type. */
function cast({ type, constraints, format }: Field, text: string): unknown {
  if (text === '') {
    if (constraints?.required) throw new Error('a required cell is empty')
    return null
  }
  if (type === 'number') return z.number().parse(Number(text))
  if (type === 'integer') return z.int().parse(Number(text))
  if (type === 'boolean') return z.stringbool().parse(text)
  if (type === 'date') return z.iso.date().parse(text)
  if (type === 'datetime') return z.iso.datetime({ offset: true }).parse(text)
  return format ? z.url().parse(text) : text
}

describe('open data', () => {
  let site: TestSite
  const text = (file: string) => readFile(join(site.workDir, 'open-data', file), 'utf8')
  const describePackage = async () => PackageSchema.parse(JSON.parse(await text('datapackage.json')))
  const tables = async () => (await describePackage()).resources.filter(({ format }) => format === 'csv')

  beforeAll(async () => {
    site = openTestSite()
    await site.build((snapshot) => {
      const [gallery] = snapshot.galleries
      if (gallery)
        gallery.address = { zh: '=HYPERLINK("https://evil.example","点我")', en: '＋86 "quoted", Street\nTwo' }
    })
  })

  it('is described file by file, by length and hash, and nothing lies there undescribed', async () => {
    const { resources, licenses } = await describePackage()
    expect(licenses[0]?.name).toBe('CC-BY-4.0')
    for (const { path, bytes, hash, encoding } of resources) {
      const content = await readFile(join(site.workDir, 'open-data', path))
      expect([path, content.length]).toEqual([path, bytes])
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
      expect(Buffer.from(content.toString('utf8')).equals(content) && encoding === 'utf-8').toBe(true)
    }
    const there = [...(await filesOf(join(site.workDir, 'open-data'))).keys()]
    const page = new JSDOM(await text('index.html')).window.document
    for (const { path, bytes } of resources)
      expect(page.querySelector(`a[href="/open-data/${path}"]`)?.textContent, path).toContain(`（${fileSize(bytes)}）`)
    expect(there.sort()).toEqual(['datapackage.json', 'index.html', ...resources.map(({ path }) => path)].sort())
  })

  it('is read back from CSV as the description says: types, keys, and what a row points to', async () => {
    const keys = new Map<string, Set<string>>()
    const pointing: [from: string, to: string, value: unknown][] = []
    for (const { name, path, schema } of await tables()) {
      if (!schema) throw new Error(`${name} has no schema`)
      const [head = [], ...rows] = parseCsv(await text(path))
      expect(head.map((cell) => cell.text)).toEqual(schema.fields.map((field) => field.name))
      expect(rows.length, name).toBeGreaterThan(0)
      const objects = rows.map((row) =>
        Object.fromEntries(schema.fields.map((field, i) => [field.name, cast(field, row[i]?.text ?? '')])),
      )
      const own = objects.map((object) => schema.primaryKey.map((key) => String(object[key])).join(' '))
      expect(new Set(own).size, name).toBe(own.length)
      keys.set(name, new Set(own))
      for (const { fields, reference } of schema.foreignKeys ?? [])
        for (const object of objects) pointing.push([name, reference.resource, object[fields[0] ?? '']])
      const json = JSON.parse(await text(path.replace('.csv', '.json'))) as Record<string, unknown>[]
      const texts = schema.fields.filter(({ type }) => type === 'string').map((field) => field.name)
      // Only a formula is not the same in both.
      for (const [i, object] of objects.entries())
        for (const key of texts) expect(String(object[key]).replace(/^'/, '')).toBe(String(json[i]?.[key]))
    }
    for (const [from, to, value] of pointing) expect(keys.get(to)?.has(String(value)), `${from} → ${to}`).toBe(true)
  })

  it('has no cell that a spreadsheet would run', async () => {
    for (const { path } of await tables())
      for (const row of parseCsv(await text(path)))
        for (const cell of row) {
          if (cell.quoted) expect(cell.text).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
          else expect(cell.text).toMatch(/^(-?\d+(\.\d+)?|true|false|[a-z_]*)$/)
        }
    const galleries = parseCsv(await text('galleries.csv'))
    expect(galleries[1]?.map((cell) => cell.text)).toContain(`'=HYPERLINK("https://evil.example","点我")`)
    const json = JSON.parse(await text('galleries.json')) as { address: string }[]
    expect(json[0]?.address).toBe('=HYPERLINK("https://evil.example","点我")')
  })

  it('shows each gallery as a point of GeoJSON, the longitude first', async () => {
    const PointSchema = z.strictObject({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.strictObject({
        type: z.literal('Point'),
        coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
      }),
      properties: z.looseObject({ code: z.string(), name: z.string(), url: z.url() }),
    })
    const { features } = z
      .strictObject({ type: z.literal('FeatureCollection'), features: z.array(PointSchema) })
      .parse(JSON.parse(await text('galleries.geojson')))
    expect(features).toHaveLength(6)
    expect(features[0]?.geometry.coordinates).toEqual([121.105, 31.452])
  })

  it('names nobody and shows nothing that is not public', async () => {
    await site.build((snapshot) => {
      Object.assign(snapshot, { today: '2026-10-24', currentEdition: '2026-10' })
      for (const one of snapshot.media) one.creator = '不该出现的作者'
      for (const shop of snapshot.printShops) shop.contact = '0512-55555555'
    })
    for (const [file, bytes] of await filesOf(join(site.workDir, 'open-data'))) {
      const content = bytes.toString('utf8')
      for (const secret of ['不该出现的作者', '0512-55555555', '江上星空', '2026-11'])
        expect(content.includes(secret), `${file}: ${secret}`).toBe(false)
    }
  })

  it('stands under the licence that the association chose', async () => {
    await site.build((snapshot) => {
      snapshot.association.dataLicence = 'CC0-1.0'
    })
    expect((await describePackage()).licenses[0]?.name).toBe('CC0-1.0')
    const page = await readFile(join(site.workDir, 'en/open-data/index.html'), 'utf8')
    expect(page).toContain('href="https://creativecommons.org/publicdomain/zero/1.0/"')
  })
})
