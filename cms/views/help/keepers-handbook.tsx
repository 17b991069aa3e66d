/** For the keeper of the machine: where the data lies, how to back it up and how to upgrade. */
export function KeepersHandbook() {
  return (
    <section id="keeper" aria-label="机器手册">
      <h2>机器手册：数据、备份、升级</h2>
      <h3>一　所有的数据在一个文件夹里</h3>
      <p>
        环境变量 <code>DATA_DIR</code> 指的文件夹（不设就是程序旁边的 <code>data</code>）。里面：
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row">db/</th>
            <td>数据库（SQLite）。用 MongoDB 时数据不在这里。</td>
            <td>必须备份</td>
          </tr>
          <tr>
            <th scope="row">media/</th>
            <td>上传的图片原件，文件名是内容的哈希。</td>
            <td>必须备份</td>
          </tr>
          <tr>
            <th scope="row">originals/</th>
            <td>“稿件导入”收进来的原件，文件名是内容的哈希。</td>
            <td>必须备份</td>
          </tr>
          <tr>
            <th scope="row">secret</th>
            <td>登录用的密钥。丢了，所有人要重新登录。</td>
            <td>必须备份</td>
          </tr>
          <tr>
            <th scope="row">snapshots/、press/、site/、releases/、packages/、intake/</th>
            <td>都能从前四样重新做出来；intake 里是刚传上来、还没处理完的。</td>
            <td>不必备份</td>
          </tr>
          <tr>
            <th scope="row">demo-accounts.json</th>
            <td>演示账号和随机密码。正式使用前删掉这些账号和这个文件。</td>
            <td>不要备份</td>
          </tr>
        </tbody>
      </table>
      <h3>二　设置（环境变量）</h3>
      <table>
        <tbody>
          <tr>
            <th scope="row">HOST、PORT</th>
            <td>
              听哪个地址、哪个端口；默认 127.0.0.1:3000，只有本机能打开。给别人用时，前面放一个带 HTTPS 的反向代理；
              <b>代理的访问日志要关掉</b>，网站的隐私页说网络地址不记。网页由 CDN 代答的，扫码和阅读数不到。
            </td>
          </tr>
          <tr>
            <th scope="row">PUBLIC_URL</th>
            <td>
              居民看到的网址，印在二维码里。<b>送印之前一定要设</b>：默认的 https://kphl.example 是示例，扫不开。
            </td>
          </tr>
          <tr>
            <th scope="row">DATABASE_URL</th>
            <td>不设就是 DATA_DIR 里的 SQLite；也可以是 mongodb://…?replicaSet=…</td>
          </tr>
          <tr>
            <th scope="row">PAYLOAD_SECRET</th>
            <td>不设就自动生成，存在 DATA_DIR/secret。</td>
          </tr>
          <tr>
            <th scope="row">DEMO</th>
            <td>设成 off，空数据库里不放演示内容，第一次打开会请您建第一个账号。</td>
          </tr>
        </tbody>
      </table>
      <h3>三　备份</h3>
      <ol>
        <li>
          每天把 db、media、secret 拷到另一台机器。SQLite 开着也能备：
          <code>sqlite3 data/db/galleries.db ".backup 备份.db"</code>
          ；没有 sqlite3 就先停服务再拷整个 db 文件夹。
        </li>
        <li>恢复：停服务，把三样放回原处，启动。网站和印张会自己重做。</li>
        <li>每季度真的恢复一次试试：没有试过的备份不算备份。</li>
      </ol>
      <h3>四　升级</h3>
      <ol>
        <li>先备份。</li>
        <li>
          取新版程序，<code>npm ci</code>，<code>npm start</code>。数据库的迁移、后台界面的重新编译都自动做。
        </li>
        <li>不对劲就停下，换回旧版程序和备份。</li>
      </ol>
      <h3>五　看它好不好</h3>
      <ul>
        <li>
          <a href="/healthz">/healthz</a> 给监控看：<code>ok</code> 是 true 就正常；<code>overdueJobs</code> 大于 0
          说明定时发布没有跑。
        </li>
        <li>停服务用 Ctrl+C 或 SIGTERM：正在下载的会传完（最多等 10 秒）。</li>
        <li>
          磁盘：一期全部印张约 1–3 GB。满了先删 <code>packages</code> 和旧的 <code>releases</code>（不要删 current
          指着的那个）。
        </li>
      </ul>
      <h3>六　单独做一步</h3>
      <p>
        服务开着也能做：<code>npm run snapshot</code>（导出快照）、<code>npm run site</code>（生成网站）、
        <code>npm run posters -- --edition 2026-12</code>（出这一期的印张）、
        <code>npm run packages -- --edition 2026-12</code>
        （打成品包）、<code>npm run build</code>（全部）。
      </p>
    </section>
  )
}
