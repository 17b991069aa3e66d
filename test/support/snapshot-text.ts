import type { z } from 'zod'
import type { PanelSchema } from '#contract'

type PanelInput = z.input<typeof PanelSchema>
type Written = Pick<PanelInput, 'layout' | 'title' | 'lead'> &
  Partial<Pick<PanelInput, 'subtitle' | 'fact' | 'timeline' | 'steps' | 'myths' | 'grades' | 'data'>> & {
    body: string[]
    bodyEn?: string[]
    more: string[]
    picture?: 'river' | 'photo' | 'stove' | 'cat'
  }

const SKY_LAYOUT_PLACE = { lat: 31.45, lng: 121.1 }

/** Two editions of four panels: every layout occurs, the second edition is ready in English. */
export const TEST_TEXT: Record<'2026-10' | '2026-11', Written[]> = {
  '2026-10': [
    {
      layout: 'lead-picture',
      title: { zh: '机器怎样|认出一只猫' },
      subtitle: { zh: '从一格一格的像素说起' },
      lead: {
        zh: '机器没有见过猫，它只见过数字。把一张照片切成小格，一层一层地找边、找角、找耳朵，它就学会了说：这是猫。',
      },
      body: [
        '一张照片在机器眼里是一张数字表，每一格是一个亮度。第一层小窗在表上滑动，专找明暗交界的地方，找到的是边。',
        '第二层把边拼成角和弧，第三层把角和弧拼成耳朵、胡须和眼睛。层数多了，机器就能从几百万张带名字的照片里，自己调出每一扇小窗的样子。',
      ],
      more: [
        '训练时，机器先猜，再对答案，错得多就把窗口里的数字改大一点，错得少就改小一点。这样改上几百万次，猜对的次数便越来越多。',
      ],
      fact: { number: '15', unit: { zh: '层' }, text: { zh: '常见的识图网络从十几层到上百层不等。' } },
      picture: 'cat',
    },
    {
      layout: 'myth-fact',
      title: { zh: '眼见|不一定为实' },
      lead: { zh: '会说话的视频、会哭的声音，都可能是算出来的。转发之前，先问三句。' },
      body: ['换脸和拟声不再难，难的是停一停。看来源、看时间、看有没有别的媒体说同一件事。'],
      more: ['遇到要钱的视频电话，挂断，再用自己存的号码打回去。'],
      myths: [
        { claim: { zh: '视频里有脸有声，不会假' }, truth: { zh: '几秒钟的素材就能合成一段像真的话。' } },
        { claim: { zh: '群里长辈都转了，应该是真的' }, truth: { zh: '转的人多只说明它传得快，不说明它对。' } },
        { claim: { zh: '图里有水印，就是官方的' }, truth: { zh: '水印可以贴上去，来源要自己去找。' } },
      ],
    },
    {
      layout: 'portrait',
      title: { zh: '南仁东|与天眼' },
      lead: { zh: '用二十二年，在贵州的山窝里放下一口世界最大的“锅”，听宇宙深处的声音。' },
      body: [
        '一九九四年，南仁东提出建一台口径五百米的射电望远镜。他和同事走过上百个洼地，才找到大窝凼。',
        '二〇一六年，天眼落成。它已经找到上千颗脉冲星，每一颗都像宇宙里的一座灯塔。',
      ],
      more: ['射电望远镜看的不是光，是无线电波。波长越长，要的锅就越大。'],
      timeline: [
        { year: 1994, when: '1994 年', text: { zh: '提出建造大射电望远镜' }, major: true },
        { year: 2006, when: '2006 年', text: { zh: '选定大窝凼' } },
        { year: 2011, when: '2011 年', text: { zh: '开工建设' } },
        { year: 2016, when: '2016 年', text: { zh: '落成启用' }, major: true },
      ],
      picture: 'photo',
    },
    {
      layout: 'curve',
      title: { zh: '空气|记得' },
      lead: { zh: '六十多年的二氧化碳记录，一条向上的锯齿线：每年一次呼吸，一年比一年高。' },
      body: ['春天植物长叶，二氧化碳下降；秋天落叶，它又升起来。锯齿之下，整条线在抬高。'],
      more: ['测点在夏威夷的火山上，远离城市和工厂。'],
      data: {
        kind: 'series',
        points: Array.from({ length: 62 }, (_, i): [number, number] => [1960 + i, 317 + i * 0.9 + i * i * 0.012]),
        unit: { zh: 'ppm（百万分之一）', en: 'ppm' },
        axisFrom: 300,
        marks: [{ year: 1990, label: { zh: '1990 年' } }],
        goals: [{ year: 2020, label: { zh: '2020 年' }, text: { zh: '中国提出双碳目标' } }],
      },
      fact: { number: '420', unit: { zh: 'ppm' }, text: { zh: '2023 年全球年平均浓度约 420 ppm。' } },
    },
  ],
  '2026-11': [
    {
      layout: 'night-sky',
      title: { zh: '头顶有|座房子', en: 'A house| overhead' },
      subtitle: { zh: '十一月的四边形', en: 'The square of November' },
      lead: {
        zh: '晚上八点，面朝南，抬头。四颗差不多亮的星围成一座房子：古人叫它室宿和壁宿。',
        en: 'At eight in the evening face south and look up: four stars of equal light make a house.',
      },
      body: [
        '四边形的两条竖边向下延长，一条指向北落师门，一条指向土司空。',
        '城里灯多，先在暗处站十分钟，眼睛会看见得更多。',
      ],
      bodyEn: ['Follow the two upright sides downwards to Fomalhaut and to Diphda.'],
      more: ['室宿有“营室”之称：十月农事已毕，正好盖房子。'],
      data: { kind: 'sky', at: '2026-11-15T20:00:00+08:00', ...SKY_LAYOUT_PLACE },
    },
    {
      layout: 'lead-picture',
      title: { zh: '长江的|微笑', en: 'The smile| of the Yangtze' },
      subtitle: { zh: '江豚回到太仓江面', en: 'Finless porpoises are back' },
      lead: {
        zh: '它没有背鳍，嘴角天生上扬，用回声“看”世界。长江江豚是长江里现存唯一的鲸豚类动物。',
        en: 'It has no back fin, its mouth turns up by nature, and it sees by echo.',
      },
      body: [
        '清晨的浏河口，浑黄的江水里忽然翻起一道灰色的弧线，没有背鳍，没有水花，一秒钟便消失了。那是长江江豚在换气。它和鲸一样是哺乳动物，每隔几十秒就要浮上水面呼吸一次。',
        '江水含沙多，能见度常常不到半米，眼睛几乎派不上用场。江豚靠额头里的“瓜状体”发出每秒上百次的高频声波，声波碰到鱼、船和礁石反射回来，由下颌传进内耳，脑中便有了一幅声音的图画。',
      ],
      bodyEn: [
        'At dawn the brown water of the Liuhe mouth shows a grey curve for one second.',
        'It finds its way by ear.',
      ],
      more: ['二〇二一年起，长江干流十年禁渔。鱼多了，江豚也多了。'],
      fact: {
        number: '1249',
        unit: { zh: '头', en: 'animals' },
        text: {
          zh: '2022 年考察估算的种群数量，比 2017 年增加 23.42%。',
          en: 'Estimated in 2022, 23.42 % more than in 2017.',
        },
      },
      picture: 'river',
    },
    {
      layout: 'large-photo',
      title: { zh: '不睡的|地球', en: 'The Earth| that never sleeps' },
      lead: {
        zh: '没有一道国界，却看得见每一座城。灯光是人住在哪里的地图。',
        en: 'No border to be seen, and yet every city.',
      },
      body: ['卫星在夜里飞过，把地面的灯一条一条扫下来，再去掉云和月光，拼成这张图。'],
      bodyEn: ['A satellite sweeps the lamps at night, strip by strip.'],
      more: ['灯光太多，也会让候鸟和昆虫迷路。'],
      picture: 'photo',
    },
    {
      layout: 'steps',
      title: { zh: '看不见的|一氧化碳', en: 'The gas| nobody sees' },
      lead: { zh: '入冬取暖，先开一道窗缝。三件事，救一家人。', en: 'Before you heat, open the window a little.' },
      body: ['一氧化碳没有颜色，没有气味。头晕、恶心、想睡，可能就是它。'],
      bodyEn: ['It has no colour and no smell.'],
      more: ['用燃气热水器洗澡，门窗不要全关死。'],
      steps: [
        {
          label: { zh: '开窗', en: 'Open' },
          text: { zh: '屋里有火，窗留一掌宽。', en: 'A hand wide.' },
          phase: { zh: '平时', en: 'Always' },
        },
        {
          label: { zh: '离开', en: 'Leave' },
          text: { zh: '头晕先出门，再打电话。', en: 'Go out first.' },
          phase: { zh: '出事时', en: 'In danger' },
        },
        {
          label: { zh: '求救', en: 'Call' },
          text: { zh: '拨打 120，说清地址。', en: 'Dial 120.' },
          phase: { zh: '出事时', en: 'In danger' },
        },
      ],
      grades: [
        {
          name: { zh: '黄色', en: 'Yellow' },
          colour: 'yellow',
          when: { zh: '轻度头晕', en: 'Dizzy' },
          act: { zh: '开窗、离开', en: 'Leave' },
        },
        {
          name: { zh: '红色', en: 'Red' },
          colour: 'red',
          when: { zh: '站不稳、呕吐', en: 'Falling' },
          act: { zh: '立刻拨打 120', en: 'Call 120' },
        },
      ],
      picture: 'stove',
    },
  ],
}
