import { expect, it } from 'vitest'
import { noteSave, type OwnSaves, renewSave } from '../../cms/views/unsaved/own-saves.ts'

const PATH = '/api/panels/17'
const [EARLY, SAVED, LATE] = ['2026-11-29T08:00:00.000Z', '2026-11-29T08:00:05.000Z', '2026-11-29T08:00:09.000Z']

function form(updatedAt: string): FormData {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ title: '雪花', updatedAt }))
  return body
}
const sent = (body: FormData) => JSON.parse(String(body.get('_payload')))
const stored = (updatedAt: string) => Response.json({ doc: { id: 17, updatedAt } })

it('a form that never heard of its own save goes on in its name, one that knows a newer state is left as it is', async () => {
  const own: OwnSaves = new Map()
  const first = form(EARLY)
  renewSave(own, PATH, first)
  expect(sent(first)).toEqual({ title: '雪花', updatedAt: EARLY })
  await noteSave(own, PATH, first, stored(SAVED))
  const [second, other, newer] = [form(EARLY), form(EARLY), form(LATE)]
  renewSave(own, PATH, second)
  renewSave(own, '/api/panels/18', other)
  renewSave(own, PATH, newer)
  expect([second, other, newer].map((body) => sent(body).updatedAt)).toEqual([SAVED, EARLY, LATE])
  expect(sent(second).title).toBe('雪花')
})

it('what was written into the record beside its form is not taken for the form’s own', async () => {
  const own: OwnSaves = new Map()
  await noteSave(own, PATH, JSON.stringify({ title: '别处改的' }), stored(SAVED))
  const body = form(EARLY)
  renewSave(own, PATH, body)
  expect(sent(body).updatedAt).toBe(EARLY)
})
