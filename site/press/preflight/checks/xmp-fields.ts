/** What of an XMP packet has a twin in the Info dictionary. */
export interface XmpFields {
  title?: string
  creator?: string
  producer?: string
  created?: string
  modified?: string
  trapped?: string
  pdfxVersion?: string
}

/** XMP is RDF: a property may be an element or an attribute of its description. */
export function readXmpFields(xmp: string): XmpFields {
  const read = (name: string): string | undefined => {
    const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1]
    const attribute = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(xmp)
    const raw = element ?? attribute?.[1] ?? attribute?.[2]
    return raw === undefined ? undefined : unescapeXml(raw.replace(/<[^>]*>/g, '').trim())
  }
  return {
    title: read('dc:title'),
    creator: read('xmp:CreatorTool'),
    producer: read('pdf:Producer'),
    created: read('xmp:CreateDate'),
    modified: read('xmp:ModifyDate'),
    trapped: read('pdf:Trapped'),
    pdfxVersion: read('pdfxid:GTS_PDFXVersion') ?? read('pdfx:GTS_PDFXVersion'),
  }
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** A date of PDF (`D:20261101080000+08'00'`) and one of XMP (ISO 8601) are the same instant, to the second. */
export function sameInstant(pdf: string, iso: string): boolean {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([-+Z])(\d\d)?'?(\d\d)?)?/.exec(pdf)
  if (!parts) return false
  const [, y, mo = '01', d = '01', h = '00', mi = '00', s = '00', sign = 'Z', oh = '00', om = '00'] = parts
  const zone = sign === 'Z' ? 'Z' : `${sign}${oh}:${om}`
  const [a, b] = [Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}${zone}`), Date.parse(iso)]
  return Math.abs(a - b) < 1000
}
