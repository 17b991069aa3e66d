const MOST_OCTETS = 75

/** A property as RFC 5545 writes it: folded at 75 octets, never inside a character, ended by CR LF. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let [line, octets] = ['', 0]
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      lines.push(line)
      // The space that marks a continued line is one of its octets.
      ;[line, octets] = [' ', 1]
    }
    line += character
    octets += size
  }
  lines.push(line)
  return `${lines.join('\r\n')}\r\n`
}

/** A text as a value: line ends, commas, semicolons and backslashes written out, other control characters left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** An instant in UTC: 20261212T060000Z. */
export function utcValue(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
