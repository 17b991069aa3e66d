/** A gallery's name where its town stands above: '浏河镇紫薇社区公园科普画廊' → '紫薇公园'. */
export function shortName({ name, town }: { name: string; town: string }): string {
  const short = name.replace(town, '').replace('科普画廊', '').replace('社区', '')
  return short === '' ? name : short
}
