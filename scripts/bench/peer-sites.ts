import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** A page as a peer gets it: where it stands, its title and what is in its `main`, as finished HTML. */
export interface PeerPage {
  path: string
  title: string
  body: string
}

/** All pages of a built site, without the codes' small ones. */
export async function readPages(siteDir: string): Promise<PeerPage[]> {
  const names = (await readdir(siteDir, { recursive: true })).sort()
  const files = names.filter((name) => name.endsWith('index.html') && !name.startsWith('q/'))
  const pages: PeerPage[] = []
  for (const file of files) {
    const html = await readFile(join(siteDir, file), 'utf8')
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
    const body = html.slice(html.indexOf('<main id="main">') + 16, html.lastIndexOf('</main>'))
    pages.push({ path: `/${file.slice(0, -'index.html'.length)}`, title, body })
  }
  return pages
}

/** What stands around every page, from the site's own home page. */
export async function readAround(siteDir: string): Promise<{ before: string; after: string }> {
  const html = await readFile(join(siteDir, 'index.html'), 'utf8')
  const [before = '', after = ''] = [html.slice(0, html.indexOf('<main')), html.slice(html.lastIndexOf('</main>'))]
  return {
    before: before.replace(/<title>.*?<\/title>/, '@title').replace('<!doctype html>', ''),
    after: after.slice(7),
  }
}

type Around = Awaited<ReturnType<typeof readAround>>

/** A project of Hugo's with these pages: a file each, one layout, nothing else switched on. */
export async function layHugo(dir: string, pages: readonly PeerPage[], { before, after }: Around): Promise<void> {
  await put(
    join(dir, 'hugo.json'),
    JSON.stringify({
      baseURL: 'https://kphl.example/',
      security: { allowContent: ['.*'] },
      disableKinds: ['taxonomy', 'term', 'section', 'home', 'rss', 'sitemap', 'robotsTXT', '404'],
    }),
  )
  const layout = `<!doctype html>${before.replace('@title', '<title>{{ .Title }}</title>')}<main id="main">{{ .Content }}</main>${after}`
  for (const name of ['layouts/_default/single.html', 'layouts/single.html']) await put(join(dir, name), layout)
  for (const [i, { path, title, body }] of pages.entries())
    await put(join(dir, 'content', 'p', `${i}.html`), `${JSON.stringify({ title, url: path })}\n\n${body}`)
}

/** The same for Astro: one route over a list of pages. */
export async function layAstro(dir: string, pages: readonly PeerPage[], { before, after }: Around, installed: string) {
  await mkdir(dir, { recursive: true })
  await symlink(resolve(installed, 'node_modules'), join(dir, 'node_modules'))
  await put(join(dir, 'package.json'), '{"type":"module","private":true}')
  await put(join(dir, 'astro.config.mjs'), 'export default { compressHTML: false, telemetry: false }')
  await put(join(dir, 'pages.json'), JSON.stringify(pages))
  const layout = before.replace('@title', '<title>{title}</title>').replaceAll('<script', '<script is:inline')
  await put(
    join(dir, 'src', 'pages', '[...path].astro'),
    `---
import { readFileSync } from 'node:fs'
export const getStaticPaths = () =>
  JSON.parse(readFileSync('pages.json', 'utf8')).map(({ path, ...props }) => ({
    params: { path: path.slice(1, -1) || undefined },
    props,
  }))
const { title, body } = Astro.props
---
<!doctype html>${layout}<main id="main" set:html={body}></main>${after}`,
  )
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
