import { DOMParser } from '@xmldom/xmldom'
import { LIMITS } from '../limits.ts'
import { decodeText } from '../plain/decode-text.ts'
import { RefusedError } from '../problems.ts'

/**
 * A part of a DOCX as a document. What is hostile is found by a look over its characters, before a parser builds
 * anything of it.
 * @throws RefusedError for a DOCTYPE (Word writes none, entities need one), for what is not well formed or too much
 */
export function parseXml(bytes: Buffer): Document {
  const xml = decodeText(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new RefusedError('xml-entities')
  checkSize(xml)
  let broken = ''
  const parser = new DOMParser({
    errorHandler: (level: string, message: unknown) => {
      broken ||= `${level}: ${String(message).split('\n')[0]}`
    },
  })
  const document = parser.parseFromString(xml, 'text/xml') as Document | undefined
  if (broken !== '' || !document?.documentElement) throw new RefusedError('xml-broken')
  return document
}

/** Counts mark-up and how deep it goes, in one pass. */
function checkSize(xml: string): void {
  let depth = 0
  let elements = 0
  for (let from = xml.indexOf('<'); from >= 0; ) {
    const to = xml.indexOf('>', from)
    if (to < 0) throw new RefusedError('xml-broken')
    if (to - from > LIMITS.tagBytes) throw new RefusedError('too-complex')
    if (xml[from + 1] === '/') depth -= 1
    else if (xml[to - 1] !== '/' && !/[?!]/.test(xml[from + 1] ?? '')) depth += 1
    elements += 1
    // Closing tags are counted too: two for most elements.
    if (depth > LIMITS.depth || elements > 2 * LIMITS.elements) throw new RefusedError('too-complex')
    from = xml.indexOf('<', to)
  }
}
