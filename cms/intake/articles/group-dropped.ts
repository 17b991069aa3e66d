/** A file as a browser hands it over: its path in what was dropped, and its size in bytes. */
export interface DroppedFile {
  path: string
  size: number
}

/** What is read as one: a file, and for a saved page the pictures beside it. */
export interface DroppedGroup<F extends DroppedFile> {
  main: F
  beside: F[]
}

const PAGE = /\.x?html?$/i
const PICTURE = /\.(?:png|jpe?g|webp|gif|svg|bmp|tiff?|image)$/i
/** What saved pages and file systems bring along and nobody writes: scripts, styles, folders' own files. */
const BYWORK =
  /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini|~\$[^/]*)$|\.(?:js|css|woff2?|ttf|map|json|txt\.download|js\.download|下载)$/i
/** The folder that browsers put beside a page: 'page_files', 'page.files', in Chinese ones 'page_文件'. */
const PAGE_FOLDER = /(?:_files|\.files|_文件|\.fld)$/i

/** Tells apart what several dropped files and folders are: each document by itself, each page with its pictures. */
export function groupDropped<F extends DroppedFile>(files: readonly F[]): DroppedGroup<F>[] {
  const wanted = files.filter(({ path }) => !BYWORK.test(path))
  const pages = wanted.filter(({ path }) => PAGE.test(path) && !isInPageFolder(path, wanted))
  const taken = new Set<F>()
  const groups = pages.map((main) => {
    const beside = wanted.filter((one) => one !== main && belongs(one.path, main.path, pages))
    for (const one of beside) taken.add(one)
    return { main, beside: beside.filter(({ path }) => PICTURE.test(path) || !/\.\w+$/.test(nameOf(path))) }
  })
  const alone = wanted.filter((one) => !pages.includes(one) && !taken.has(one)).map((main) => ({ main, beside: [] }))
  const order = new Map(files.map((file, i) => [file, i]))
  return [...groups, ...alone].sort((a, b) => (order.get(a.main) ?? 0) - (order.get(b.main) ?? 0))
}

/** A page's own folder belongs to it; other pictures in its folder do where it is the only page there. */
function belongs(path: string, page: string, pages: readonly DroppedFile[]): boolean {
  const stem = page.replace(PAGE, '')
  const inOwn = ['_files/', '.files/', '_文件/', '.fld/'].some((end) => path.startsWith(stem + end))
  if (inOwn) return true
  const folder = folderOf(page)
  const isOnly = !pages.some((one) => one.path !== page && folderOf(one.path).startsWith(folder))
  return isOnly && path.startsWith(folder) && (PICTURE.test(path) || PAGE_FOLDER.test(folderOf(path).slice(0, -1)))
}

/** Frames of a saved page are pages too, in its folder. */
function isInPageFolder(path: string, files: readonly DroppedFile[]): boolean {
  const above = folderOf(path).slice(0, -1)
  const stem = above.replace(PAGE_FOLDER, '')
  return stem !== above && files.some((one) => PAGE.test(one.path) && one.path.replace(PAGE, '') === stem)
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
