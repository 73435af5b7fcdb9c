import { foldText } from '../../text/fold-text'
import { simplifiedCharacters } from '../../text/simplified-characters'
import type { KeyedList } from '../format/keyed-lists'
import { FIELD_WEIGHTS, FIELDS, type Field, K1 } from '../tokens/fields'
import { phraseKey } from '../tokens/phrase-keys'

// The names of the settings below.
const TERMS = 'wenda_terms'
const WORDS = 'wenda_words'
const EQUAL_WORDS = 'wenda_equal_words'
const SIMPLIFIED = 'wenda_simplified'
const BIGRAMS = 'wenda_bigrams'
const GLOSSARY = 'wenda_glossary'

// An equal term counts a little less than the very word.
const EQUAL_BOOST = 0.8

/**
 * The body that creates an index in OpenSearch (2.x and 3.x, with the plugin analysis-icu) for what {@link bulkLines}
 * writes.
 *
 * The same as here: folding (NFKC, case, Traditional → Simplified), bigrams beside single characters, BM25's k1 and each
 * field's b and weight, and the glossary, which queries alone are read with. Near to it:
 * scores of fields are added (here BM25F saturates once over all of them), and accents are folded too. Not the same:
 * the bonus of a title that holds the whole query, ways of asking that weigh next to nothing, words that stand nowhere
 * and count against all documents, pinyin, words that sound alike, and typos; joined and signed words (`scalinglaw`,
 * `c++`) are what the standard tokenizer makes of them.
 */
export function openSearchIndex(glossary: readonly KeyedList[]) {
  const text = { type: 'text', analyzer: TERMS, copy_to: 'words' }
  return {
    settings: {
      index: {
        similarity: Object.fromEntries(
          FIELDS.map((field) => [similarityOf(field), { type: 'BM25', k1: K1, b: FIELD_WEIGHTS[field].b }]),
        ),
        analysis: {
          char_filter: {
            [SIMPLIFIED]: {
              type: 'mapping',
              mappings: [...simplifiedCharacters].map(([from, to]) => `${from} => ${to}`),
            },
          },
          filter: {
            [BIGRAMS]: { type: 'cjk_bigram', output_unigrams: true },
            [GLOSSARY]: { type: 'synonym_graph', lenient: true, synonyms: synonymRules(glossary) },
          },
          analyzer: {
            [TERMS]: analyzer(['icu_folding', BIGRAMS]),
            // Bigrams lie over each other, of which no rule of several words can be read: equal terms are phrases of
            // single characters and words.
            [WORDS]: analyzer(['icu_folding']),
            [EQUAL_WORDS]: analyzer(['icu_folding', GLOSSARY]),
          },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        kind: { type: 'keyword' },
        slug: { type: 'keyword' },
        heading: { type: 'keyword', index: false, doc_values: false },
        id: { type: 'keyword', index: false, doc_values: false },
        date: { type: 'date', format: 'yyyy-MM-dd' },
        language: { type: 'keyword' },
        ...Object.fromEntries(FIELDS.map((field) => [field, { ...text, similarity: similarityOf(field) }])),
        topics: { type: 'keyword' },
        words: { type: 'text', analyzer: WORDS, search_analyzer: EQUAL_WORDS },
      },
    },
  }
}

/** A search template for such an index; its parameter is `query`. */
export function openSearchTemplate() {
  const query = '{{query}}'
  const fields = FIELDS.map((field) => `${field}^${FIELD_WEIGHTS[field].weight}`)
  return {
    source: {
      query: {
        bool: {
          should: [
            { multi_match: { query, type: 'most_fields', fields } },
            { match: { words: { query, boost: EQUAL_BOOST, auto_generate_synonyms_phrase_query: true } } },
          ],
        },
      },
    },
    params: { query: '' },
  }
}

function similarityOf(field: Field): string {
  return `wenda_${field}`
}

function analyzer(filter: readonly string[]) {
  return { type: 'custom', char_filter: ['icu_normalizer', SIMPLIFIED], tokenizer: 'standard', filter }
}

/** A rule for each term, in the form of Solr; the terms as they are written, since their keys have lost their spaces. */
function synonymRules(glossary: readonly KeyedList[]): string[] {
  const written = new Map(
    glossary.flatMap(({ terms }) => terms.map((term) => [phraseKey(foldText(term, simplifiedCharacters)), term])),
  )
  return glossary.map(({ key, terms }) => {
    const own = written.get(key) ?? key
    return `${escaped(own)} => ${[own, ...terms].map(escaped).join(', ')}`
  })
}

function escaped(term: string): string {
  return term.replace(/[\\,]|=>/g, '\\$&').replace(/\s+/g, ' ')
}
