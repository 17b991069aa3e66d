import type { IntakeFile } from '../intake.ts'
import { attribute, type Element } from './nodes.ts'

/**
 * The bytes of a picture in a page: written in it, or a file beside it. Addresses are never fetched. What is missing has
 * its address; '' for a blank that a page only holds a place with.
 */
export function findPicture(img: Element, beside: readonly IntakeFile[]): IntakeFile | { missing: string } {
  // A lazy page holds the picture's address in data-src, and a blank one in src.
  const addresses = ['src', 'data-src', 'data-original', 'data-backsrc'].flatMap((name) => attribute(img, name) ?? [])
  for (const address of addresses) {
    const found = inPage(address) ?? beside.find((file) => isSame(file.name, address))
    if (found) return found
  }
  return { missing: shortName(addresses.find((address) => !address.startsWith('data:')) ?? '') }
}

function inPage(address: string): IntakeFile | undefined {
  const found = /^data:image\/([\w.+-]+)((?:;[\w=.-]+)*),/i.exec(address)
  if (!found) return undefined
  const content = address.slice(found[0].length)
  const isBase64 = /;base64$/i.test(found[2] ?? '')
  const bytes = isBase64 ? Buffer.from(content, 'base64') : Buffer.from(decoded(content))
  // The blank of one pixel that stands until the script has fetched the real one.
  return bytes.length < 200 ? undefined : { name: `image.${(found[1] ?? '').toLowerCase()}`, bytes }
}

/** A file beside the page is the one of that name, whatever folder the upload says it lies in. */
function isSame(name: string, address: string): boolean {
  const [path = ''] = address.split(/[?#]/)
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) && !path.startsWith('file:')) return false
  return lastPart(name) !== '' && lastPart(name) === lastPart(decoded(path))
}

const lastPart = (path: string): string => path.split(/[\\/]/).at(-1)?.normalize('NFC') ?? ''

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

const shortName = (address: string): string => (address.length > 80 ? `${address.slice(0, 77)}…` : address)
