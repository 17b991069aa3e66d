/** A test that shows something, by its name among the results, and what it shows in the residents' words. */
export interface Proof {
  test: string
  zh: string
  en: string
}

const everyPage = (name: string) => `every kind of page > ${name}`
const says = (name: string) => `what a page says of itself > ${name}`
const keys = (name: string) => `the keyboard alone > ${name}`
const big = (name: string) => `big type > ${name}`
const answered = (name: string) => `what the server answers > ${name}`
const aloud = (name: string) => `reading aloud > ${name}`

/** What the statement rests on. A name that no test has fails a test. */
export const PROOFS = {
  axe: {
    test: everyPage('has nothing for axe to find, on a phone and on a desk, light and dark'),
    zh: '工具 axe 在手机和电脑宽度、浅色和深色下查不出问题',
    en: 'The tool axe finds nothing, on a phone and on a desk, light and dark',
  },
  contrast: {
    test: everyPage('has a contrast of 4.5 to 1 in every text, light, dark and in the colours a reader forces on it'),
    zh: '量过每一段文字：浅色、深色和强制颜色下，对比度都不低于 4.5:1',
    en: 'Measured: every text has 4.5 to 1 at least, light, dark and in forced colours',
  },
  smallest: {
    test: everyPage('has no letter under 16 pixels but for readings above characters'),
    zh: '量过每一段文字：除注音外，没有小于 16 像素的字',
    en: 'Measured: no letter is under 16 pixels, but for readings above characters',
  },
  targets: {
    test: everyPage('has targets of 44 pixels on a phone, but for links inside a sentence'),
    zh: '量过每一处可点的地方：手机上都不小于 44 像素，句子里的链接除外',
    en: 'Measured: whatever can be pressed is 44 pixels at least on a phone, but for links in a sentence',
  },
  apart: {
    test: everyPage('keeps small targets so far apart that a finger meets one'),
    zh: '量过句子里的链接：彼此隔得开，手指不会同时碰到两个',
    en: 'Measured: links in a sentence are so far apart that a finger meets one',
  },
  reflow: {
    test: everyPage(
      'never scrolls sideways: at 320 pixels, on its side, with text at twice its size, with the widest spacing',
    ),
    zh: '窄到 320 像素、横过来、字放大到两倍、行距字距加宽，都不用左右滚动',
    en: 'No sideways scroll at 320 pixels, on its side, with text at twice its size, with wider spacing',
  },
  spaced: {
    test: everyPage(
      'loses no text to the widest spacing, ordinary or big, at any width: none is cut, none lies on other text',
    ),
    zh: '行距、字距、词距和段距加宽以后，标准字和大字、六种宽度下都没有字被切掉或叠住',
    en: 'With wider lines, letters, words and paragraphs no text is cut or covered, in ordinary or large type, at six widths',
  },
  underlined: {
    test: everyPage('underlines every link inside a sentence, so that colour is not all that tells it'),
    zh: '句子里的链接都有下划线，不只靠颜色',
    en: 'Links in a sentence are underlined, not told by colour alone',
  },
  still: {
    test: everyPage('moves nothing for those who want no motion: no animation, no transition, no smooth scrolling'),
    zh: '设备要求减少动态时，没有动画、过渡和平滑滚动',
    en: 'Nothing moves for those whose device asks for less motion',
  },
  forced: {
    test: everyPage('leaves every button, field and frame an edge in the colours a reader forces on it'),
    zh: '强制颜色（高对比度模式）下，按钮、输入框和画框都看得见边',
    en: 'In forced colours buttons, fields and frames keep an edge',
  },
  marks: {
    test: "a month's colours > owe and keep their contrast, light and dark, whatever an editor chooses",
    zh: '不论编辑选什么颜色，边框和标记的对比度不低于 3:1，正文不低于 7:1',
    en: 'Whatever colours an editor chooses, edges and marks have 3 to 1 and text 7 to 1',
  },
  reached: {
    test: keys(
      'reaches everything that can be pressed, in the order of the page, and leaves it again; nothing happens by that',
    ),
    zh: '只按 Tab 键就能按页面顺序走到每一处，能走进也能走出，只是走到不会触发什么',
    en: 'The Tab key reaches everything in order and leaves it again; nothing happens by focus alone',
  },
  uncovered: {
    test: keys('sees where it is: in the window, and not covered by anything'),
    zh: '键盘走到哪里，哪里就在窗口里，不被遮住',
    en: 'What has the focus is in the window and not covered',
  },
  ring: {
    test: keys('sees it by a ring whose pixels change by 3 to 1'),
    zh: '拍照比较过：焦点框清楚，变化不低于 3:1',
    en: 'Photographed: the ring of the focus changes its pixels by 3 to 1',
  },
  skip: {
    test: keys('jumps over the head of the page by the first link'),
    zh: '第一个链接跳到正文',
    en: 'The first link jumps to the content',
  },
  outline: {
    test: says('is its language, a title of its own, one first heading, and headings that leave out no level'),
    zh: '全站每一页都写明语言，有自己的标题，标题层级不跳级',
    en: 'Every page says its language, has a title of its own and headings that leave out no level',
  },
  languages: {
    test: says('marks every text that is in another language than the page'),
    zh: '夹在页面里的另一种语言都标明了',
    en: 'Text in another language than the page is marked',
  },
  described: {
    test: says('describes every picture and drawing, and names every button, field, list of links and table'),
    zh: '图片、图画都有文字说明，按钮、输入框、栏目都有名字',
    en: 'Pictures and drawings are described, buttons, fields and navigation named',
  },
  called: {
    test: says('is called by its words: a name for the ear holds the words that are seen'),
    zh: '听到的名字里有看到的字',
    en: 'A name for the ear holds the words that are seen',
  },
  alike: {
    test: says('has the same head, ways and foot as every other page of its language, in the same order'),
    zh: '每一页的页头、栏目、页脚相同，顺序也相同',
    en: 'Head, navigation and foot are the same on every page, in the same order',
  },
  found: {
    test: says('is found in two ways at least: by links from other pages, and by the search that every page leads to'),
    zh: '每一页至少有两种找法：别的页面的链接，和每页都有的搜索',
    en: 'Every page is found in two ways: by links and by search',
  },
  quiet: {
    test: says('plays, refreshes and runs out by itself in no way, and has neither sound nor film'),
    zh: '没有自动播放、自动刷新和时间限制，没有音频和视频',
    en: 'Nothing plays, refreshes or runs out by itself; there is neither sound nor film',
  },
  purpose: {
    test: says('says for each field about the reader what it is for, so that the browser can fill it in'),
    zh: '问到读者自己的输入框都写明用途，浏览器可以代填',
    en: 'Fields about the reader say what they are for',
  },
  bigLetters: {
    test: big('is 18 points at least wherever a letter stands: captions, labels, maps and readings too'),
    zh: '大字版里没有小于 18 磅的字，图注、标签、地图、注音也一样',
    en: 'In large type no letter is under 18 points, captions, labels, maps and readings too',
  },
  bigContrast: {
    test: big('has a contrast of 7 to 1 in every text, light and dark'),
    zh: '大字版里每一段文字的对比度都不低于 7:1',
    en: 'In large type every text has 7 to 1 at least',
  },
  bigTargets: {
    test: big('has targets of 60 pixels each way, but for links inside a sentence'),
    zh: '大字版里可点的地方都不小于 60 像素，句子里的链接除外',
    en: 'In large type whatever can be pressed is 60 pixels at least, but for links in a sentence',
  },
  mended: {
    test: answered(
      'says in words what a letter lacks and how to mend it, leads to each field, and keeps what was typed',
    ),
    zh: '来信缺什么、怎样补，都用文字说明，点一下就到那一格，写好的都还在',
    en: 'What a letter lacks and how to mend it is said in words that lead to the field; what was typed is kept',
  },
  noHits: {
    test: answered('says of a search without hits that there are none, and where else to look'),
    zh: '搜索没有结果时直说，并给出别的找法',
    en: 'A search without hits says so, and where else to look',
  },
  heldVoice: {
    test: aloud('pauses, goes on at the same sentence, goes back and forth, and keeps the speed that was chosen'),
    zh: '朗读由读者开始，可以暂停、回听、调快慢',
    en: 'Reading aloud is begun by the reader and can be paused, repeated, slowed down',
  },
  keyedVoice: {
    test: aloud('can be used by the keyboard, and leaves the focus where it was when it ends'),
    zh: '朗读可以只用键盘',
    en: 'Reading aloud can be used by keyboard',
  },
} satisfies Record<string, Proof>
export type ProofId = keyof typeof PROOFS
