import type { CheckedKind, DocumentText } from './document-texts.ts'
import { type Finding, finding } from './finding.ts'
import { richLinks } from './rich-texts.ts'

/** An address that a document leads its readers to. */
export interface DocumentLink {
  url: string
  field: string
  label: { zh: string; en: string }
}

type Group = { zh?: unknown; en?: unknown } | null | undefined
interface Linked {
  sources?: { url?: string | null }[] | null
  extraSources?: { url?: string | null }[] | null
  body?: Group
  more?: Group
}

/** The links of an article or a panel: those of its texts and of its sources, each address once. */
export function documentLinks(kind: CheckedKind, doc: Linked): DocumentLink[] {
  const links: DocumentLink[] = []
  const add = (url: unknown, field: string, zh: string, en: string) => {
    if (typeof url !== 'string' || url.trim() === '' || links.some((link) => link.url === url.trim())) return
    links.push({ url: url.trim(), field, label: { zh, en } })
  }
  const rich = (group: Group, name: string, zh: string, en: string) => {
    for (const lang of ['zh', 'en'] as const)
      for (const url of richLinks(group?.[lang])) add(url, `${name}.${lang}`, zh, en)
  }
  rich(doc.body, 'body', '正文', 'Text')
  rich(doc.more, 'more', '延伸阅读', 'Further reading')
  const name = kind === 'articles' ? 'sources' : 'extraSources'
  for (const [i, { url }] of (doc[name] ?? []).entries())
    add(url, `${name}.${i}.url`, `来源 ${i + 1}`, `Source ${i + 1}`)
  return links
}

/** What a check of an address came to. */
export type LinkState =
  | { state: 'ok'; status: number }
  | { state: 'moved'; status: number; to: string }
  | { state: 'dead'; status: number | null; why: 'status' | 'no-answer' | 'no-host' | 'loop' | 'certificate' }
  /** Not asked: no web address, or one inside the house. */
  | { state: 'refused'; why: 'no-web-address' | 'private' }

const WHY = {
  status: { zh: '网站说没有这一页', en: 'the site has no such page' },
  'no-answer': { zh: '没有回答，可能只是一时连不上', en: 'no answer, perhaps for the moment only' },
  'no-host': { zh: '没有这个网站', en: 'there is no such site' },
  loop: { zh: '转来转去没有尽头', en: 'it leads round in a circle' },
  certificate: { zh: '网站的证书有问题，读者会看到警告', en: 'its certificate is wrong: readers are warned of it' },
  'no-web-address': { zh: '不是网址', en: 'it is no web address' },
  private: {
    zh: '是内部网络的地址，读者打不开，没有去查',
    en: 'an address inside a house, which no reader reaches; not asked',
  },
} as const

/** A dead address as a finding; null when it answers. */
export function linkFinding({ url, field, label }: DocumentLink, found: LinkState): Finding | null {
  if (found.state === 'ok' || found.state === 'moved') return null
  const { zh, en } = WHY[found.why]
  const status = found.state === 'dead' && found.status !== null ? `（${found.status}）` : ''
  const text: DocumentText = { field, label, lang: 'zh', text: url, withReading: new Set() }
  const level = found.state === 'dead' && found.why === 'no-answer' ? 'advice' : 'must'
  const at = { from: 0, to: url.length }
  return finding(text, {
    rule: 'link',
    level,
    ...at,
    zh: `打不开：${zh}${status}`,
    en: `does not open: ${en} ${status}`.trim(),
  })
}
