/** What a reader sees before the first release exists: plain, and it looks again by itself. */
export function noReleasePage(): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="20">
<title>网站还没有生成 · Not built yet</title>
<style>
:root { color-scheme: light dark }
body { margin: 0; font: 17px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; background: #f8f6f1; color: #232933 }
main { max-width: 34em; margin: 0 auto; padding: 18vh 24px 48px }
h1 { font: 700 32px/1.3 "Songti SC", "Noto Serif CJK SC", SimSun, serif; margin: 0 0 12px }
a { color: #0b6187 }
p[lang=en] { border-top: 1px solid #d3cec3; padding-top: 16px; margin-top: 28px }
@media (prefers-color-scheme: dark) { body { background: #13171e; color: #f0ede6 } a { color: #41b2ec } p[lang=en] { border-color: #3e424a } }
</style>
</head>
<body>
<main>
<h1>网站还没有生成</h1>
<p>编辑部发布第一期以后，这里就是居民看到的网站。本页每 20 秒自动看一次。</p>
<p><a href="/admin">去编辑部</a></p>
<p lang="en">The site has not been built yet. It appears here once the newsroom publishes its first edition; this page looks again every 20 seconds. <a href="/admin">To the newsroom</a></p>
</main>
</body>
</html>
`
}
