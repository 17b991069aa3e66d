import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, zhFoot } from '../example-text.ts'

const step = (label: string, text: string) => ({ label, text, phase: '' })
const eight = [
  step('待在屋里', '学校停课、工地停工，除救援外不要出门。'),
  step('收好阳台', '花盆、晾衣架、空调外机支架，能收的都收进屋。'),
  step('关窗离窗', '门窗插牢，人和床离开玻璃，胶带挡不住风。'),
  step('备三天水', '每人每天三升水，手机、充电宝先充满。'),
  step('低处先撤', '住一楼、地下室、工棚的，听社区安排马上转移。'),
  step('断电关气', '屋里进水先拉总闸、关燃气，再往高处走。'),
  step('别信风停', '风忽然停了可能是台风眼，狂风会反方向再来。'),
  step('远离电线', '电线落地，离它八米以外，拨打95598报修。'),
]
const english6 = [
  step('Stay indoors', 'Schools and building sites are closed; leave the streets to the rescuers.'),
  step('Clear balconies', 'Flowerpots, racks and anything loose come inside.'),
  step('Shut windows', 'Keep people and beds away from glass; tape does not help.'),
  step('Store water', 'Three litres a person a day for three days; charge your phone.'),
  step('Leave low ground', 'Ground floors and sheds move out when the community calls.'),
  step('Cut the power', 'Water coming in? Main switch and gas off, then go up.'),
]
const grades: PosterExample['grades'] = [
  { name: '蓝色', colour: 'blue', when: '24小时内平均6级或阵风8级', act: '停露天集会' },
  { name: '黄色', colour: 'yellow', when: '24小时内平均8级或阵风10级', act: '停大型集会' },
  { name: '橙色', colour: 'orange', when: '12小时内平均10级或阵风12级', act: '停课、停业' },
  { name: '红色', colour: 'red', when: '6小时内平均12级或阵风14级', act: '人到屋里避险' },
]
const englishGrades = grades.map((g, i) => ({
  ...g,
  name: ['Blue', 'Yellow', 'Orange', 'Red'][i] ?? '',
  when: ['Force 6 within 24 h', 'Force 8 within 24 h', 'Force 10 within 12 h', 'Force 12 within 6 h'][i] ?? '',
  act: ['Open-air events stop', 'Large events stop', 'Schools and shops close', 'Everyone indoors'][i] ?? '',
}))
const lead = '台风中心今天傍晚在附近登陆，风力每小时都在加大。现在不动身，两小时后路上就走不了。'

/** Three acts under one colour; eight with the whole scale, numbers to call and a text. */
export const examples: PosterExample[] = [
  {
    ...bare,
    name: 'shortest',
    title: '高温',
    lead: '避开正午。',
    body: chinese(40),
    alert: { colour: 'yellow', issued: '', until: '' },
    steps: eight.slice(0, 3),
  },
  {
    ...bare,
    name: 'typical',
    title: '台风|橙色预警',
    subtitle: '停课停业，现在就做六件事',
    lead,
    body: chinese(60),
    alert: { colour: 'orange', issued: '太仓市气象台 8月12日15时发布', until: '有效至解除为止' },
    fact: { number: '110 119 120', unit: '', text: '求救电话。社区避难点见网上地图。' },
    steps: eight.slice(0, 6),
    grades,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '台风|红色预警信号',
    subtitle: '全市停课停业停运，人人到坚固的屋里去',
    lead,
    body: chinese(90),
    alert: { colour: 'red', issued: '太仓市气象台 2026年8月12日15时20分发布', until: '有效至13日8时，请留意更新' },
    fact: { number: '110 119 120', unit: '', text: '求救电话。社区避难点见网上地图，也可拨12345。' },
    steps: eight,
    grades,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'Typhoon|Blue Warning',
    subtitle: 'Open-air events stop: six things to do now',
    lead: 'The typhoon makes landfall nearby tonight and the wind grows by the hour. In two hours the roads will be closed.',
    body: english.slice(0, 1),
    alert: { colour: 'blue', issued: 'Taicang Weather Station, 12 August 2026, 15:00', until: 'until further notice' },
    fact: { number: '110 119 120', unit: '', text: 'Police, fire, ambulance.' },
    steps: english6,
    grades: englishGrades,
    foot: enFoot,
  },
]
