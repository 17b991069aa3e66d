import type { ProofId } from './proofs.ts'

/** What a criterion rests on: tests, somebody's own eyes on a day, or the reason why it does not apply; or nothing yet. */
type Evidence =
  | { tests: ProofId[]; byHand?: ByHand }
  | { byHand: ByHand }
  | { notHere: { zh: string; en: string } }
  | { notYet: { zh: string; en: string } }
interface ByHand {
  on: string
  zh: string
  en: string
}

/** A success criterion of WCAG 2.2, levels A and AA. The Chinese names are ours. */
export interface Criterion {
  no: string
  level: 'A' | 'AA'
  zh: string
  en: string
  shown: Evidence
}

const by = (...tests: ProofId[]): Evidence => ({ tests })
const seen = (zh: string, en: string): Evidence => ({ byHand: { on: '2026-11-28', zh, en } })
const notHere = (zh: string, en: string): Evidence => ({ notHere: { zh, en } })
const NO_FILM = notHere('站上没有音频和视频', 'The site has neither sound nor film')

export const CRITERIA: Criterion[] = [
  { no: '1.1.1', level: 'A', zh: '非文本内容', en: 'Non-text Content', shown: by('described', 'axe') },
  {
    no: '1.2.1',
    level: 'A',
    zh: '纯音频和纯视频（预录）',
    en: 'Audio-only and Video-only (Prerecorded)',
    shown: NO_FILM,
  },
  { no: '1.2.2', level: 'A', zh: '字幕（预录）', en: 'Captions (Prerecorded)', shown: NO_FILM },
  {
    no: '1.2.3',
    level: 'A',
    zh: '口述影像或媒体替代（预录）',
    en: 'Audio Description or Media Alternative (Prerecorded)',
    shown: NO_FILM,
  },
  { no: '1.2.4', level: 'AA', zh: '字幕（直播）', en: 'Captions (Live)', shown: NO_FILM },
  { no: '1.2.5', level: 'AA', zh: '口述影像（预录）', en: 'Audio Description (Prerecorded)', shown: NO_FILM },
  { no: '1.3.1', level: 'A', zh: '信息和关系', en: 'Info and Relationships', shown: by('outline', 'axe') },
  { no: '1.3.2', level: 'A', zh: '有意义的顺序', en: 'Meaningful Sequence', shown: by('reached') },
  {
    no: '1.3.3',
    level: 'A',
    zh: '感官特征',
    en: 'Sensory Characteristics',
    shown: seen(
      '说明里没有只靠形状、颜色、位置或声音的指示',
      'No instruction rests on shape, colour, place or sound alone',
    ),
  },
  { no: '1.3.4', level: 'AA', zh: '方向', en: 'Orientation', shown: by('reflow') },
  { no: '1.3.5', level: 'AA', zh: '识别输入目的', en: 'Identify Input Purpose', shown: by('purpose') },
  { no: '1.4.1', level: 'A', zh: '颜色的使用', en: 'Use of Color', shown: by('underlined') },
  { no: '1.4.2', level: 'A', zh: '音频控制', en: 'Audio Control', shown: by('quiet', 'heldVoice') },
  { no: '1.4.3', level: 'AA', zh: '对比度（最低）', en: 'Contrast (Minimum)', shown: by('contrast', 'bigContrast') },
  { no: '1.4.4', level: 'AA', zh: '调整文本大小', en: 'Resize Text', shown: by('reflow', 'bigLetters') },
  {
    no: '1.4.5',
    level: 'AA',
    zh: '文字图像',
    en: 'Images of Text',
    shown: seen(
      '只有海报是文字的图像，给想看原样的人看；海报上的字在同一页上都是文字',
      'Only the posters are pictures of text, for those who want to see them; their words stand on the same page as text',
    ),
  },
  { no: '1.4.10', level: 'AA', zh: '重排', en: 'Reflow', shown: by('reflow') },
  { no: '1.4.11', level: 'AA', zh: '非文本对比度', en: 'Non-text Contrast', shown: by('marks', 'ring', 'forced') },
  { no: '1.4.12', level: 'AA', zh: '文本间距', en: 'Text Spacing', shown: by('reflow', 'spaced') },
  {
    no: '1.4.13',
    level: 'AA',
    zh: '悬停或聚焦时出现的内容',
    en: 'Content on Hover or Focus',
    shown: seen(
      '悬停和聚焦不弹出任何内容；示意图圆点的名字由浏览器自己显示，列表里也有',
      'Nothing pops up; names of dots on the map are shown by the browser itself and stand in the list too',
    ),
  },
  { no: '2.1.1', level: 'A', zh: '键盘', en: 'Keyboard', shown: by('reached', 'keyedVoice') },
  { no: '2.1.2', level: 'A', zh: '无键盘陷阱', en: 'No Keyboard Trap', shown: by('reached') },
  {
    no: '2.1.4',
    level: 'A',
    zh: '字符键快捷键',
    en: 'Character Key Shortcuts',
    shown: seen('没有用字母、数字或标点作快捷键', 'No letter, digit or mark is a shortcut'),
  },
  { no: '2.2.1', level: 'A', zh: '时间可调', en: 'Timing Adjustable', shown: by('quiet') },
  { no: '2.2.2', level: 'A', zh: '暂停、停止、隐藏', en: 'Pause, Stop, Hide', shown: by('quiet', 'still') },
  {
    no: '2.3.1',
    level: 'A',
    zh: '闪烁三次或低于阈值',
    en: 'Three Flashes or Below Threshold',
    shown: notHere('没有任何闪烁的内容', 'Nothing flashes'),
  },
  { no: '2.4.1', level: 'A', zh: '绕过区块', en: 'Bypass Blocks', shown: by('skip', 'outline') },
  { no: '2.4.2', level: 'A', zh: '页面标题', en: 'Page Titled', shown: by('outline') },
  { no: '2.4.3', level: 'A', zh: '焦点顺序', en: 'Focus Order', shown: by('reached') },
  {
    no: '2.4.4',
    level: 'A',
    zh: '链接目的（在上下文中）',
    en: 'Link Purpose (In Context)',
    shown: by('described', 'axe'),
  },
  { no: '2.4.5', level: 'AA', zh: '多种途径', en: 'Multiple Ways', shown: by('found') },
  { no: '2.4.6', level: 'AA', zh: '标题和标签', en: 'Headings and Labels', shown: by('outline', 'described') },
  { no: '2.4.7', level: 'AA', zh: '焦点可见', en: 'Focus Visible', shown: by('ring') },
  { no: '2.4.11', level: 'AA', zh: '焦点不被遮挡（最低）', en: 'Focus Not Obscured (Minimum)', shown: by('uncovered') },
  {
    no: '2.5.1',
    level: 'A',
    zh: '指针手势',
    en: 'Pointer Gestures',
    shown: seen(
      '海报放大有按钮和按键，沿画廊走有箭头，都不必用手势',
      'Posters are enlarged by buttons and keys, the walk has arrows: nothing needs a gesture',
    ),
  },
  {
    no: '2.5.2',
    level: 'A',
    zh: '指针取消',
    en: 'Pointer Cancellation',
    shown: seen(
      '都在抬起手指时才起作用，移开就取消',
      'All acts happen when the finger is lifted and not when it is moved away',
    ),
  },
  { no: '2.5.3', level: 'A', zh: '名称中的标签', en: 'Label in Name', shown: by('called') },
  {
    no: '2.5.4',
    level: 'A',
    zh: '动作触发',
    en: 'Motion Actuation',
    shown: notHere('没有摇动、倾斜等操作', 'Nothing is done by shaking or tilting'),
  },
  {
    no: '2.5.7',
    level: 'AA',
    zh: '拖动动作',
    en: 'Dragging Movements',
    shown: seen(
      '放大的海报用箭头键移动，没有哪件事非拖动不可',
      'An enlarged poster moves by arrow keys: nothing needs dragging',
    ),
  },
  {
    no: '2.5.8',
    level: 'AA',
    zh: '目标大小（最低）',
    en: 'Target Size (Minimum)',
    shown: by('targets', 'apart', 'bigTargets'),
  },
  { no: '3.1.1', level: 'A', zh: '页面语言', en: 'Language of Page', shown: by('outline') },
  { no: '3.1.2', level: 'AA', zh: '局部语言', en: 'Language of Parts', shown: by('languages') },
  { no: '3.2.1', level: 'A', zh: '获得焦点时', en: 'On Focus', shown: by('reached') },
  {
    no: '3.2.2',
    level: 'A',
    zh: '输入时',
    en: 'On Input',
    shown: seen('选择和填写都不起作用，按了按钮才起作用', 'Choosing and typing do nothing until a button is pressed'),
  },
  { no: '3.2.3', level: 'AA', zh: '一致的导航', en: 'Consistent Navigation', shown: by('alike') },
  { no: '3.2.4', level: 'AA', zh: '一致的识别', en: 'Consistent Identification', shown: by('alike') },
  { no: '3.2.6', level: 'A', zh: '一致的帮助', en: 'Consistent Help', shown: by('alike') },
  {
    no: '3.3.1',
    level: 'A',
    zh: '错误识别',
    en: 'Error Identification',
    shown: by('mended', 'noHits'),
  },
  { no: '3.3.2', level: 'A', zh: '标签或说明', en: 'Labels or Instructions', shown: by('described', 'axe') },
  {
    no: '3.3.3',
    level: 'AA',
    zh: '错误建议',
    en: 'Error Suggestion',
    shown: by('mended', 'noHits'),
  },
  {
    no: '3.3.4',
    level: 'AA',
    zh: '错误预防（法律、财务、数据）',
    en: 'Error Prevention (Legal, Financial, Data)',
    shown: notHere(
      '没有法律或付款的提交，存下的资料读者不能改',
      'Nothing legal or financial is sent, and no reader’s records are changed',
    ),
  },
  {
    no: '3.3.7',
    level: 'A',
    zh: '重复输入',
    en: 'Redundant Entry',
    shown: notHere('没有分几步填写的表', 'No form has several steps'),
  },
  {
    no: '3.3.8',
    level: 'AA',
    zh: '可访问的身份验证（最低）',
    en: 'Accessible Authentication (Minimum)',
    shown: notHere('读者不用登录，没有验证码', 'Readers do not sign in and solve no puzzle'),
  },
  { no: '4.1.2', level: 'A', zh: '名称、角色、值', en: 'Name, Role, Value', shown: by('described', 'axe') },
  {
    no: '4.1.3',
    level: 'AA',
    zh: '状态消息',
    en: 'Status Messages',
    shown: seen(
      '搜索找到多少条、朗读的快慢，读屏软件会念出来（按代码核对，还没有请读屏用户听过）',
      'Screen readers are told the number of hits and the speed of the voice (read in the code, not yet heard by a user)',
    ),
  },
]
