import type { Page } from 'playwright-core'

/** Files are let go over the page, as a mouse does it: a browser under test cannot hold files of its desktop. */
export async function dropFiles(page: Page, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  await page.evaluate(
    (all) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of all)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
      const over = { dataTransfer: transfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('dragover', over))
      document.body.dispatchEvent(new DragEvent('drop', over))
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  )
}
