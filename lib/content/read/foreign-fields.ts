/**
 * Our fields by what other tools (Hugo, Hexo, Jekyll, VuePress, Yuque, Obsidian …) and people call them, in small letters
 * without hyphens and underscores; which of several is meant depends on those that may stand there.
 */
export const RENAMED: ReadonlyMap<string, readonly string[]> = byOtherName({
  title: 'question headline linktitle heading 标题 標題 题目 題目 问题 問題',
  date: 'created createdat createdon createddate createtime creationdate pubdate pubdatetime publishdate publisheddate publishedat publishedon datepublished datecreated posted time answered 日期 时间 時間 创建时间 创建日期 发布日期 发布时间 發布日期',
  updated:
    'lastmod lastmodified lastmodifiedat modified modifiedat modifieddate modifiedon modifiedtime datemodified lastupdated lastupdate lastupdatedat update updatedat updatedate updatedon updatetime upddate moddatetime edited revised 更新 更新时间 更新日期 修改时间 修改日期 最后更新',
  tags: 'category categories tag keyword keywords topic topics label labels subject subjects 标签 標籤 分类 分類 关键词 关键字 關鍵字 话题 主题',
  language: 'lang locale 语言 語言',
  also_asked: 'alsoaskedas alternatetitles alternativetitles alttitles similarquestions 相似问题 相似问法',
  generator: 'model aimodel llm generatedby 模型',
  duplicate_of: 'duplicate duplicates sameas redirectto canonicalquestion',
  draft: 'isdraft 草稿',
  url: 'baseurl siteurl link href permalink canonical canonicalurl originalurl sourceurl source 链接 原文链接 网址 来源',
  author: 'authors creator writer by 作者',
  name: 'title sitename sitetitle',
  label: 'name title text',
  editor: 'author owner maintainer',
  description: 'summary excerpt abstract subtitle tagline 描述 摘要',
  repository: 'repo github',
})

function byOtherName(others: Readonly<Record<string, string>>): Map<string, string[]> {
  const ours = new Map<string, string[]>()
  for (const [field, names] of Object.entries(others))
    for (const name of names.split(' ')) ours.set(name, [...(ours.get(name) ?? []), field])
  return ours
}

const NAMED_BY_FILE = 'delete the line: the name of the file is the address of its page'
const NO_LOOK = 'delete the line: the look of a page is no part of its content'
const IN_REFERENCES = 'delete the line; what an answer was drawn from stands under ## References'

/** What to do with fields of other tools that mean nothing here. */
export const ADVICE: ReadonlyMap<string, string> = new Map(
  (
    [
      [NAMED_BY_FILE, 'slug permalink url uri path id uid uuid guid abbrlink canonical canonicalurl link 链接'],
      [
        'also_asked: […] if they are other ways to ask it; else delete the line',
        'alias aliases redirectfrom redirects',
      ],
      [
        NO_LOOK,
        'layout template type theme style css class classes cssclass cssclasses toc tableofcontents outline sidebar sidebarposition sidebarlabel navorder menu nav navbar weight order rank index top sticky pinned pin featured cover coverimage image images img thumbnail banner hero icon emoji head math mathjax katex mermaid highlight lightgallery comments comment pagination prev next breadcrumb footer 封面 排序 置顶',
      ],
      [
        'delete the line: lists show the beginning of the answer',
        'description summary excerpt abstract subtitle desc intro 描述 摘要 简介 副标题',
      ],
      [
        'delete the line: site.md says who is responsible for the site, and generator what wrote the answer',
        'author authors creator writer editor contributors 作者 编辑',
      ],
      [
        'write what in it is a field of this format (tags, say) in the first column, and delete the rest',
        'taxonomies taxonomy extra params metadata meta frontmatter',
      ],
      [IN_REFERENCES, 'source sources reference references cite citations bibliography 来源 参考资料 参考文献'],
      ['delete the line, and write the answer below the front matter', 'answer content body text 答案 回答 内容'],
      [
        'draft: true if it is not to be published; else delete the line',
        'published publish status state hidden private public ispublic ispublished visible visibility unlisted unpublished archived online wip noindex 状态 公开 发布',
      ],
      [
        'delete the line: all questions lie in one list, and tags group them',
        'series parent haschildren collection collections section weightinseries 系列 专栏',
      ],
      [
        'delete the line',
        'version copyright license licence password share outputs robots sitemap priority changefreq editurl editlink wordcount readingtime views likes original mail email',
      ],
    ] as const
  ).flatMap(([advice, names]) => names.split(' ').map((name) => [name, advice] as const)),
)
