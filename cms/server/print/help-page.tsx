import { renderPage } from './shell.tsx'

/** The handbook for print shops: everything they need, in the order of the work. */
export function helpPage(who: string | null): string {
  return renderPage({
    title: '制作单位手册',
    who,
    children: (
      <article className="help">
        <h1>制作单位手册</h1>
        <p className="ink2">每月一次：下载，核对，印，送。全程不用装软件，手机上也能看清单。</p>
        <ol className="toc">
          <li>
            <a href="#get">下载成品包</a>
          </li>
          <li>
            <a href="#in">包里有什么</a>
          </li>
          <li>
            <a href="#check">核对文件</a>
          </li>
          <li>
            <a href="#print">印的时候</a>
          </li>
          <li>
            <a href="#say">回执</a>
          </li>
          <li>
            <a href="#again">补印一张</a>
          </li>
          <li>
            <a href="#wrong">出了问题</a>
          </li>
        </ol>
        <h2 id="get">1　下载成品包</h2>
        <p>
          打开编辑部发来的取件链接（不用账号），或登录，看到的就是贵店这一期的全部印张。按“下载成品包”，得到一个
          zip。下载断了可以接着下，用下载工具也行。还没有包时按“打包”，一般不到一分钟；印张换过，会提醒重新打包。别家的看不到。
        </p>
        <p>取件链接三十天有效，谁有它谁就能下载，请不要转发。打不开了，请编辑部再发一个。</p>
        <h2 id="in">2　包里有什么</h2>
        <ul>
          <li>
            <b>sheets 文件夹</b>：一座画廊的一个画框一个文件。文件名就是说明：
            <code>TC-017_2026-11_2of4_600x900.pdf</code> 是编号 TC-017 的画廊、2026 年 11 月、四张中的第 2 张、成品
            600×900 毫米。
          </li>
          <li>
            <b>印张总览.pdf</b>：每张的小样、画廊、画框和尺寸，打出来对着装。
          </li>
          <li>
            <b>印张清单.xlsx</b>：画廊、地址、画框、尺寸、材料、哪天前上墙、文件名、校验码。送货照这张表。
          </li>
          <li>
            <b>说明.txt、SHA256SUMS</b>：怎么印，和每个文件的校验码。
          </li>
        </ul>
        <h2 id="check">3　核对文件</h2>
        <p>
          列表里每张印张旁边有校验码的前 12 位，和印张表、SHA256SUMS 里的一致，就说明文件完整。Windows 可用
          <code>certutil -hashfile 文件名 SHA256</code>，苹果电脑可用 <code>shasum -a 256 文件名</code>。
        </p>
        <h2 id="print">4　印的时候</h2>
        <ul>
          <li>
            <b>比例 1:1</b>，不要选“适合页面”。PDF 的 TrimBox 就是成品尺寸，出血在它外面。
          </li>
          <li>
            <b>颜色</b>：按贵店的制作参数给 CMYK 或 RGB，字体都已嵌入，正文黑只用黑版。不要再转换颜色。
          </li>
          <li>
            <b>二维码</b>：每座画廊不一样，不能拿一座的去顶另一座。印完扫一下，能打开网页才算好。
          </li>
          <li>
            <b>材料、覆膜</b>：印张表里写着；与合同不一致时先问编辑部。
          </li>
        </ul>
        <h2 id="say">5　回执</h2>
        <p>
          收到、在印、送到，在页面上按一下，编辑部马上看到；全部一样就按上面的“全部标为”，单张的点那一张下面的“回执、补印”。有问题请写一句是什么问题：它会排在编辑部那一页的最上面。
        </p>
        <h2 id="again">6　补印一张</h2>
        <p>
          找到那一张（框里输入画廊编号，如
          TC-031），点“回执、补印”，写上原因，按“要补印”。页面上方就有它的补印包：还是原来那个文件，另附一张补印单。编辑部要补印的也在那里。
        </p>
        <h2 id="wrong">7　出了问题</h2>
        <ul>
          <li>
            <b>文件打不开、校验码不对</b>：重新下载；还不对，把文件名告诉编辑部。
          </li>
          <li>
            <b>缺字、颜色明显不对、尺寸不对</b>
            ：停印，在那一张上标“有问题”，写清楚。编辑部改好后，这里的文件会换新，校验码也会变，页面会提醒重新下载。
          </li>
          <li>
            <b>这里说“还没有印张”</b>：编辑部还没有出这一期，不用反复下载。
          </li>
        </ul>
      </article>
    ),
  })
}
