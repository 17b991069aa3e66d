interface Detector {
  detect: (image: ImageBitmapSource) => Promise<{ rawValue: string }[]>
}
declare const BarcodeDetector: (new (options: { formats: string[] }) => Detector) | undefined

/** Long edge at which sharpness is measured, px. */
const LOOK_PX = 800
/** Mean square of the second difference below which print is a blur; sharp sheets have some hundreds. */
const SHARP = 18

/**
 * A first look at a near photo, in the phone and without a network: true when its code can surely be read or the picture
 * is sharp enough for the server to try.
 */
export async function looksReadable(photo: Blob): Promise<boolean> {
  try {
    const image = await createImageBitmap(photo)
    if (typeof BarcodeDetector !== 'undefined') {
      const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(image)
      if (found.some(({ rawValue }) => /\/q\/\d/.test(rawValue))) return true
    }
    return sharpness(image) >= SHARP
  } catch {
    // What this browser cannot open, the server may: it has the last word anyway.
    return true
  }
}

function sharpness(image: ImageBitmap): number {
  const scale = Math.min(1, LOOK_PX / Math.max(image.width, image.height))
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return SHARP
  context.drawImage(image, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  const grey = (x: number, y: number) => data[(y * width + x) * 4 + 1] ?? 0
  let sum = 0
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1)
      sum += (4 * grey(x, y) - grey(x - 1, y) - grey(x + 1, y) - grey(x, y - 1) - grey(x, y + 1)) ** 2
  return sum / (width * height)
}
