import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { signOffState } from '../../cms/collections/sign-off/sign-off-state.ts'
import { signPanel } from '../../cms/demo/sign.ts'

/** Three people of the newsroom who wrote nothing, made when they are not there. */
export async function readersOf(payload: Payload): Promise<TypedUser[]> {
  const users: TypedUser[] = []
  for (const name of ['一', '二', '三']) {
    const email = `reader-${name.codePointAt(0)}@example.org`
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1 })
    const user =
      docs[0] ??
      (await payload.create({
        collection: 'users',
        data: { email, name: `审校${name}`, role: 'reviewer', password: 'a long enough password' },
      }))
    users.push({ ...user, collection: 'users' } as TypedUser)
  }
  return users
}

/** What somebody who read a panel sends when she signs it. */
export async function whatToSign(payload: Payload, panel: number | string, month: string) {
  const req = await createLocalReq({}, payload)
  const { state, problems } = await signOffState(req, { id: String(panel), month })
  if (state === null) throw new Error(JSON.stringify(problems))
  return { panel: String(panel), edition: month, verdict: 'signed' as const, hash: state.input.hash }
}

/** Three people sign a panel as its drafts are now. */
export async function signByThree(payload: Payload, panel: number | string, month: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await signPanel(payload, req, { panel, month, readers: await readersOf(payload) })
}

/** An edition of one panel, signed and published; the panel has what every panel needs first. */
export async function publishSigned(payload: Payload, panel: number | string, edition: number | string): Promise<void> {
  const steps = [{ label: { zh: '第一步' }, text: { zh: '做' } }]
  await payload.update({ collection: 'panels', id: panel, data: { steps } })
  const { month } = await payload.findByID({ collection: 'editions', id: edition, draft: true, depth: 0 })
  await signByThree(payload, panel, month)
  await payload.update({ collection: 'editions', id: edition, data: { _status: 'published' } })
}

/** A panel of some edition, signed by three as its drafts are now, and published. */
export async function publishSignedPanel(payload: Payload, panel: number | string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 0,
    draft: true,
    pagination: false,
    sort: '-month',
  })
  const home = docs.find(({ panels }) => (panels ?? []).some((id) => String(id) === String(panel)))
  await signByThree(payload, panel, home?.month ?? '')
  await payload.update({ collection: 'panels', id: panel, data: { _status: 'published' } })
}
