/** What the file says of itself; Info and XMP must agree, so both are made from this. */
export interface SheetIdentity {
  title: string
  /** ISO instant in UTC, from the data: '2026-11-01T00:00:00Z'. */
  instant: string
  /** 32 hex digits from the sheet's inputs. */
  id: string
  /** The tool that set it: 'Typst 0.14.2'. */
  creator: string
  /** The standard the file is built to. */
  pdfx: false | 'PDF/X-1a' | 'PDF/X-4'
}

export const PRODUCER = 'Science Galleries press'

const NAMESPACES: Record<string, string> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}

/** The XMP packet of a sheet. PDF/A-2b is marked beside PDF/X-4 so that veraPDF checks fonts, colour and XMP. */
export function xmpPacket({ title, instant, id, creator, pdfx }: SheetIdentity): string {
  const uuid = `uuid:${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20, 32)}`
  const names = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  const marks =
    pdfx === 'PDF/X-4'
      ? '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>' +
        `<pdfaExtension:schemas><rdf:Bag>${schema('PDF/X ID Schema', 'pdfxid', 'GTS_PDFXVersion')}` +
        `${schema('Adobe PDF', 'pdf', 'Trapped')}</rdf:Bag></pdfaExtension:schemas>` +
        '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>'
      : ''
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${names.join(' ')}>${marks}`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${instant}</xmp:MetadataDate><xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>`,
    `<xmpMM:DocumentID>${uuid}</xmpMM:DocumentID><xmpMM:InstanceID>${uuid}</xmpMM:InstanceID>`,
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('')
}

/** PDF/A wants every property outside its own list described. */
function schema(name: string, prefix: string, property: string): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${NAMESPACES[prefix]}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
    `<pdfaProperty:name>${property}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>` +
    `<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${property}</pdfaProperty:description>` +
    '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'
  )
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
