/** The report stands alone: one page that a print shop may get by mail. */
export const REPORT_CSS = `
:root { --ink: #1c2430; --quiet: #5d6877; --line: #d9dee5; --paper: #f4f5f7; --error: #b3261e; --warning: #8a5a00; --good: #1d6b3f }
* { box-sizing: border-box; margin: 0 }
body { font: 16px/1.6 "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: var(--ink); background: var(--paper) }
header, nav, main { max-width: 1280px; margin: 0 auto; padding: 0 28px }
header { padding-top: 36px }
[lang=en] { color: var(--quiet); font-size: .86em }
.kind { color: var(--quiet) }
h1 { font-size: 28px; line-height: 1.3; overflow-wrap: anywhere }
.sum { font-size: 18px; margin-top: 4px }
nav ol { list-style: none; padding: 16px 0 0; display: grid; gap: 6px }
nav a { color: inherit; text-decoration: none } nav a:hover { text-decoration: underline }
.file { background: #fff; border: 1px solid var(--line); border-radius: 10px; margin: 24px 0; padding: 24px }
.head { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; justify-content: space-between; padding-bottom: 16px; border-bottom: 1px solid var(--line) }
h2 { font-size: 19px; overflow-wrap: anywhere }
h3 { font-size: 15px; margin: 20px 0 6px }
.profile { color: var(--quiet); margin-left: 10px }
.badge { display: inline-block; font-size: 13px; font-weight: 600; line-height: 1; padding: 5px 9px; border-radius: 5px; color: #fff; vertical-align: 3px; white-space: nowrap }
.badge.error { background: var(--error) } .badge.warning { background: var(--warning) } .badge.good { background: var(--good) }
.cols { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 28px; margin-top: 22px; align-items: start }
figure { margin-bottom: 18px }
@media (min-width: 761px) { .pictures { position: sticky; top: 20px } }
.page { position: relative; border: 1px solid var(--line); background: #fff; line-height: 0; overflow: hidden }
.page img { width: 100%; height: auto }
.page i { position: absolute; display: block }
.trim { outline: 1px dashed #0088cc99 }
.mark { min-width: 8px; min-height: 8px; outline: 2px solid var(--error); outline-offset: 1px; background: #b3261e1f; border-radius: 1px }
.mark.warning { outline-color: #c98400; background: #c984001f }
.mark.large { background: none }
.mark b { position: absolute; left: 2px; top: 2px; font: 700 12px/18px system-ui, sans-serif; min-width: 18px; padding: 0 4px; text-align: center; color: #fff; background: var(--error); border-radius: 9px; box-shadow: 0 0 0 1.5px #fff }
.mark.warning b { background: #a06800 }
figcaption, .blank { color: var(--quiet); font-size: 14px; margin-top: 6px }
.findings { list-style: none; padding: 0; counter-reset: no; display: grid; gap: 18px }
.findings li { counter-increment: no; position: relative; padding-left: 40px }
.findings li::before { content: counter(no); position: absolute; left: 0; top: 2px; width: 26px; height: 26px; border-radius: 13px; font: 700 14px/26px system-ui, sans-serif; text-align: center; color: #fff; background: var(--error) }
.findings li.warning::before { background: #a06800 }
.zh { font-size: 17px; font-weight: 600; line-height: 1.45 }
.en { line-height: 1.4 }
.mend { margin-top: 4px; padding-left: 12px; border-left: 3px solid var(--line) }
.where { color: var(--quiet); font-size: 14px; margin-top: 4px }
code { font: 12px/1.4 ui-monospace, Menlo, monospace; color: #8791a0 }
p.good { color: var(--good); font-size: 18px; font-weight: 600 }
.notes { padding-left: 20px } .notes .zh { font-size: 15px; font-weight: 400 }
.facts { margin-top: 24px; border-top: 1px solid var(--line) }
.facts div { display: grid; grid-template-columns: 150px 1fr; gap: 12px; padding: 7px 0; border-bottom: 1px solid var(--line); font-size: 15px }
.files { margin-top: 16px; font-size: 15px } .files summary { cursor: pointer } .files ul { columns: 2; column-gap: 24px; padding: 8px 0 0 18px; font: 12px/1.7 ui-monospace, Menlo, monospace }
dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere }
@media (max-width: 760px) { header, nav, main { padding: 0 14px } header { padding-top: 22px } .file { padding: 16px } .cols { grid-template-columns: 1fr } h1 { font-size: 22px } .facts div { grid-template-columns: 120px 1fr } }
@media print { body { background: #fff } .file { break-before: page; border: 0; padding: 0 } .file:first-child { break-before: auto } .findings li { break-inside: avoid } * { print-color-adjust: exact } }
`
