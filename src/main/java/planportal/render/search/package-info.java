/**
 * Makes the search index, which a script in the reader's browser asks.
 *
 * <p>Comes in: a {@link planportal.derive.Portal}. Goes out: scripts in the folder {@code search},
 * each of which hands one value to {@code site/assets/search.js}. {@code INDEX.md} beside this file
 * describes them well enough to write another reader.
 *
 * <p>Why so: Chinese has no spaces, and any dictionary of words misses what it does not know. So
 * the index knows no words: it tells for every pair of neighbouring characters where it stands.
 * Places of pairs that follow each other make any piece of text, without a false hit and without
 * the text itself, and a single character is all pairs that begin with it. The text is loaded only
 * for the results shown. Pairs are dealt to files by their first character, so that a word of four
 * characters needs two of them, however large the plan is. Files are scripts, not JSON, because a
 * page that was opened from a folder may not fetch.
 *
 * <p>Pinyin comes from pinyin4j (324 kB, no dependencies), which gives all readings of a character;
 * as all of them count, no dictionary of phrases is needed for 重庆 or 长期. The table of traditional
 * characters is OpenCC's.
 *
 * <p>All is made in one pass over the text, in time linear in its length, and depends on nothing
 * but the content: the same content gives the same bytes.
 */
package planportal.render.search;
