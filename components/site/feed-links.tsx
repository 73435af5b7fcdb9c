interface Props {
  readonly title: string
  readonly atom: string
  readonly json: string
}

/** Leads the programs that read feeds to one in both of its formats. React takes the links into the head. */
export function FeedLinks({ title, atom, json }: Props) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={atom} />
      <link rel="alternate" type="application/feed+json" title={title} href={json} />
    </>
  )
}
