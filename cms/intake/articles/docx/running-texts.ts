import type { Problem } from '#contract'
import { below } from './elements.ts'
import { leftRunning } from './left-in-word.ts'

const RUNNING = { hdr: 'header', ftr: 'footer' } as const
/** A page's number and what stands around it: '第 3 页 共 12 页', '- 3 -', 'Page 3 of 12'. */
const NUMBER_ONLY = /^(?:第|页|共|page|of|\d|[\s.,·/|—–-])*$/i

export const isRunning = (name: string): name is keyof typeof RUNNING => Object.hasOwn(RUNNING, name)

/** What is said of headers and footers with words in them, each once: first pages and even ones mostly repeat the others. */
export function runningTexts(documents: Iterable<Document>, file: string): Problem[] {
  const said = new Map<string, Problem>()
  for (const { documentElement: root } of documents) {
    if (!isRunning(root.localName)) continue
    const paragraphs = below(root, 'p').map((paragraph) =>
      below(paragraph, 't')
        .map((text) => text.textContent)
        .join(''),
    )
    const text = paragraphs.join(' ').replace(/\s+/g, ' ').trim()
    const which = RUNNING[root.localName]
    if (!NUMBER_ONLY.test(text)) said.set(`${which} ${text}`, leftRunning(which, text, file))
  }
  return [...said.values()]
}
