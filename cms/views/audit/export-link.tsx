/** Above the list of the log: the whole of it, as a table. */
export function ExportLink() {
  return (
    <p>
      <a href="/api/audit-entries/export" download>
        导出成表格（CSV）
      </a>
    </p>
  )
}
