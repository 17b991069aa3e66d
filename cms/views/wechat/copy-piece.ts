import type { Problem } from '#contract'
import type { WechatAnswer } from './answer.ts'

export type Copied = { is: 'copied'; answer: WechatAnswer } | { is: 'refused'; problems: Problem[] } | { is: 'failed' }

/** False under addresses without https: there a page is opened to copy from. */
export function canCopy(): boolean {
  return typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined
}

/**
 * Copies a piece as rich and as plain text. The clipboard is asked at once, while the press of the button still counts,
 * and the piece fetched meanwhile.
 */
export async function copyPiece(address: string): Promise<Copied> {
  const asked: { copied: Copied } = { copied: { is: 'failed' } }
  const answer = fetch(`${address}.json`).then(async (response) => {
    const body = (await response.json()) as WechatAnswer & { problems?: Problem[] }
    if (!response.ok) {
      asked.copied = { is: 'refused', problems: body.problems ?? [] }
      throw new TypeError(String(response.status))
    }
    return body
  })
  const as = (type: string, pick: (body: WechatAnswer) => string) =>
    answer.then((body) => new Blob([pick(body)], { type }))
  const html = as('text/html', (body) => body.html)
  const text = as('text/plain', (body) => body.text)
  // A browser that refuses at once asks for neither; their refusal is said below.
  text.catch(() => undefined)
  html.catch(() => undefined)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
    return { is: 'copied', answer: await answer }
  } catch (error) {
    // A refusal of the server's, or of the browser's to lend its clipboard: both are said beside the button.
    if (error instanceof TypeError || error instanceof DOMException) return asked.copied
    throw error
  }
}
