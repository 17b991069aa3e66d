import { expect, it } from 'vitest'
import { groupDropped } from '../../../cms/intake/articles/group-dropped.ts'

const grouped = (...paths: string[]) =>
  groupDropped(paths.map((path) => ({ path, size: 1 }))).map(({ main, beside }) => [
    main.path,
    ...beside.map(({ path }) => path),
  ])

it('several documents are read one by one, in the order in which they came', () => {
  expect(grouped('乙.docx', '甲.txt', '丙.zip')).toEqual([['乙.docx'], ['甲.txt'], ['丙.zip']])
})

it('a saved page takes the pictures of its own folder along, not its scripts and styles', () => {
  expect(
    grouped(
      '叶.html',
      '叶_files/640.jpg',
      '叶_files/640',
      '叶_files/a.css',
      '叶_files/b.js.下载',
      '叶_files/frame.html',
      '稿.docx',
    ),
  ).toEqual([['叶.html', '叶_files/640.jpg', '叶_files/640'], ['稿.docx']])
})

it('two pages in one folder keep their pictures apart', () => {
  expect(grouped('x/甲.htm', 'x/甲_files/1.jpg', 'x/乙.htm', 'x/乙.files/1.jpg')).toEqual([
    ['x/甲.htm', 'x/甲_files/1.jpg'],
    ['x/乙.htm', 'x/乙.files/1.jpg'],
  ])
})

it('pictures beside the only page belong to it; without a page they are named one by one', () => {
  expect(grouped('x/页.html', 'x/1.png', 'x/图/2.png')).toEqual([['x/页.html', 'x/1.png', 'x/图/2.png']])
  expect(grouped('1.png')).toEqual([['1.png']])
})

it('what file systems and Word leave in a folder is nobody’s article', () => {
  expect(grouped('x/.DS_Store', 'x/Thumbs.db', 'x/~$稿.docx', '__MACOSX/x/._稿.docx', 'x/稿.docx')).toEqual([
    ['x/稿.docx'],
  ])
})
