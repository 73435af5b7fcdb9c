/** The store's tables that more than one module reads. */
export const BODIES_TABLE = 'question_bodies'
export const SOURCE_HTML_TABLE = 'source_html'
