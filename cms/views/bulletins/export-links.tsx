/** Above the list: the table for the civic platform's upload form, and where a program reads the same. */
export function ExportLinks() {
  return (
    <p>
      <a href="/open/activities.xlsx" download>
        导出活动表（XLSX，一次一行，交给文明实践平台上传）
      </a>
      　
      <a href="/open/" target="_blank" rel="noreferrer">
        接口说明
      </a>
    </p>
  )
}
