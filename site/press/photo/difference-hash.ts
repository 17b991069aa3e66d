import type { Sharp } from 'sharp'

const SIDE = 16

/**
 * 256 bits, hex: whether each of 16 × 16 fields is darker than its right neighbour. It stays nearly the same when a
 * picture is saved again, smaller or paler, and differs in dozens of bits between two shots of one poster.
 * @see Neal Krawetz, "Kind of Like That" (dHash), 2013
 */
export async function differenceHash(image: Sharp): Promise<string> {
  const pixels = await image
    .greyscale()
    .blur(1)
    .resize(SIDE + 1, SIDE, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
  let bits = ''
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const at = y * (SIDE + 1) + x
      bits += (pixels[at] ?? 0) < (pixels[at + 1] ?? 0) ? '1' : '0'
    }
  return bits.replace(/.{4}/g, (four) => Number.parseInt(four, 2).toString(16))
}
