import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { TestServer } from '../../support/server.ts'

export function year(server: () => TestServer): void {
  describe('the year on one sheet', () => {
    const get = async (path: string, role: string | null) => {
      const { origin, signIn, accounts } = server()
      const account = accounts.find((a) => a.role === role)
      const headers: Record<string, string> = account ? { cookie: await signIn(account) } : {}
      return await fetch(origin + path, { headers, redirect: 'manual' })
    }

    it('is a page with the months, and a table with the same figures', async () => {
      const page = await (await get('/admin/year?year=2026', 'reviewer')).text()
      expect(page).toContain('2026 年出了 2 期')
      const answer = await get('/year/2026.xlsx', 'editor')
      expect(answer.status).toBe(200)
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(await answer.arrayBuffer())
      const totals = new Map<unknown, unknown>()
      book.getWorksheet('2026 全年')?.eachRow((row) => totals.set(row.getCell(1).value, row.getCell(2).value))
      expect(totals.get('出刊')).toBe(2)
      expect(Number(totals.get('印张'))).toBeGreaterThan(10)
      // Nobody sent photos of the small demo, and nothing counts scans yet.
      expect(totals.get('扫码')).toBe('没有记录')
      expect(book.getWorksheet('各期')?.getRow(2).getCell(6).value).toBe('没有记录')
    })

    it('is for the newsroom only', async () => {
      expect((await get('/year/2026.xlsx', 'print-shop')).status).toBe(403)
      expect((await get('/year/2026.xlsx', null)).status).toBe(303)
      expect((await get('/year/2026.pdf', 'editor')).status).toBe(404)
    })
  })
}
