// eleventy-img 6 ships no types: what this repository uses of it.
declare module '@11ty/eleventy-img' {
  export interface MadeImage {
    format: string
    width: number
    height: number
    url: string
    filename: string
    sourceType: string
    srcset: string
  }
  export interface ImageOptions {
    widths: number[]
    formats: string[]
    outputDir: string
    urlPath: string
    useCache?: boolean
    fixOrientation?: boolean
    filenameFormat?: (id: string, src: unknown, width: number, format: string) => string
    sharpAvifOptions?: object
    sharpWebpOptions?: object
    sharpJpegOptions?: object
  }
  export default function Image(
    source: string | Buffer,
    options: ImageOptions,
  ): Promise<Partial<Record<'avif' | 'webp' | 'jpeg', MadeImage[]>>>
}
