import type { Payload } from 'payload'
import type { DocumentLink } from '../../checks/document-links.ts'
import type { CheckedKind } from '../../checks/document-texts.ts'
import { readUses } from '../../collections/uses/read-uses.ts'
import { withdrawal } from '../../workflow/uses/withdrawal.ts'

const LABEL = { zh: '二维码通向的网页', en: 'Page behind the code' }

/** The pages to which the codes on a document's posters lead, once they are published. */
export async function codeTargets(
  payload: Payload,
  kind: CheckedKind,
  id: string,
  publicUrl: string,
): Promise<DocumentLink[]> {
  const { pages } = withdrawal({ kind, id }, await readUses(payload))
  return pages
    .filter(({ href }) => href.startsWith('/panels/'))
    .map(({ href }) => ({ url: `${publicUrl}${href}`, field: '', label: LABEL }))
}
