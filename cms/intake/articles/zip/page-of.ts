import type { IntakeFile } from '../intake.ts'
import { LIMITS } from '../limits.ts'
import { RefusedError } from '../problems.ts'
import type { Zip } from './read-zip.ts'

/**
 * The page in a zipped one, and the pictures beside it.
 * @throws RefusedError when there is none
 */
export async function pageOf(zip: Zip, name: string): Promise<{ page: IntakeFile; rest: IntakeFile[] }> {
  // What macOS adds to every zip.
  const names = zip.names.filter((one) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(one))
  // A page's own folder may hold pages too, of frames: the page is the one least deep.
  const [page] = names.filter((one) => /\.x?html?$/i.test(one)).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  if (page === undefined) throw new RefusedError('not-docx')
  const rest: IntakeFile[] = []
  for (const one of names.filter((other) => /\.(?:png|jpe?g|webp|gif|svg|bmp|tiff?|\d+|image)$|\/\d+$/i.test(other)))
    rest.push({ name: one, bytes: await zip.read(one) })
  return { page: { name: `${name} / ${page}`, bytes: await zip.read(page, LIMITS.textMb) }, rest }
}

const depth = (name: string): number => name.split('/').length
