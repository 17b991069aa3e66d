import pairs from 'opencc-js/dict/TSCharacters'

/** Forms of Taiwan and Hong Kong that OpenCC's table leaves to its tables of variants, and that no simplified text has. */
const VARIANTS = ['簷檐', '衞卫', '枱台', '敍叙', '痺痹']

/**
 * Traditional → simplified by code unit, 0 where a character stays: a one-to-one table, since what lies beyond the BMP
 * has no everyday form. A final sigma is written by where it stands: one letter here.
 */
export const SIMPLE: Uint16Array = simpleForms()

function simpleForms(): Uint16Array {
  const forms = new Uint16Array(0x10000)
  for (const pair of pairs.split('|')) {
    const [from = '', to = ''] = pair.split(' ')
    if (from.length === 1 && to.length === 1) forms[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (const pair of VARIANTS) forms[pair.charCodeAt(0)] = pair.charCodeAt(1)
  forms['ς'.charCodeAt(0)] = 'σ'.charCodeAt(0)
  return forms
}
