import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

let library: Promise<PDFiumLibrary> | null = null

/** One raster of a page, RGBA. */
export interface Raster {
  data: Uint8Array
  width: number
  height: number
}

/** Loads the drawing engine, once a thread. */
export function openRaster(): Promise<PDFiumLibrary> {
  library ??= PDFiumLibrary.init()
  return library
}

/** A page of a PDF as a raster `widthPx` wide: what the printer will see, drawn by another engine. Pages count from 1. */
export async function rasterOf(pdf: Uint8Array, widthPx: number, pageNo = 1): Promise<Raster> {
  const document = await (await openRaster()).loadDocument(pdf)
  try {
    const page = document.getPage(pageNo - 1)
    const scale = widthPx / page.getOriginalSize().originalWidth
    const { data, width, height } = await page.render({ scale, render: async ({ data }) => data })
    return { data, width: Math.floor(width), height: Math.floor(height) }
  } finally {
    document.destroy()
  }
}

/** The same as PNG bytes. */
export async function pngOf(pdf: Uint8Array, widthPx: number, pageNo = 1): Promise<Buffer> {
  const { data, width, height } = await rasterOf(pdf, widthPx, pageNo)
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer()
}
