/** Reads CSV as RFC 4180 has it, with a byte order mark in front: rows of cells; quoted cells are told apart from bare ones. */
export function parseCsv(text: string): { text: string; quoted: boolean }[][] {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark')
  const rows: { text: string; quoted: boolean }[][] = []
  let row: { text: string; quoted: boolean }[] = []
  let at = 1
  while (at < text.length) {
    const quoted = text[at] === '"'
    let cell = ''
    if (quoted) {
      at += 1
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quote that never ends')
        cell += text[at]
        at += text[at] === '"' ? 2 : 1
      }
      at += 1
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++]
      if (/["\n]/.test(cell)) throw new Error(`a bare cell with a quote or line end: ${cell}`)
    }
    row.push({ text: cell, quoted })
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither comma nor CR LF at ${at}`)
  }
  return rows
}
