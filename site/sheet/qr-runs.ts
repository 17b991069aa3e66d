import QRCode from 'qrcode'

/** The dark runs of each row of a QR symbol (level M): [first module, length]. The quiet zone is the layout's. */
export function qrRuns(address: string): [number, number][][] {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const rows: [number, number][][] = []
  for (let y = 0; y < modules.size; y += 1) {
    const row: [number, number][] = []
    let start = -1
    for (let x = 0; x <= modules.size; x += 1) {
      const dark = x < modules.size && modules.get(y, x) === 1
      if (dark && start < 0) start = x
      if (!dark && start >= 0) {
        row.push([start, x - start])
        start = -1
      }
    }
    rows.push(row)
  }
  return rows
}
