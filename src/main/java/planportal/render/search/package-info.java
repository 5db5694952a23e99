/**
 * Renders the search index, which a script in the reader's browser queries.
 *
 * <p>Comes in: a {@link planportal.derive.Portal}. Goes out: scripts in the folder {@code search},
 * each of which passes one value to the search script. {@code INDEX.md} beside this file describes
 * them well enough to write another reader.
 *
 * <p>Chinese has no spaces, and no dictionary knows all words. So the index knows no words: it
 * holds the positions of every pair of neighbouring characters. Pairs at consecutive positions make
 * up any text, without a false hit; a single character is all pairs that begin with it. Texts are
 * loaded only for the results shown. Pairs are distributed over files by their first character, so
 * a word of four characters needs two files, however large the plan is. Files are scripts, not
 * JSON, because a page opened from a folder may not fetch.
 *
 * <p>English has words, and many forms of each. Where the interface is English, the index lists the
 * words of Latin letters with their positions; the script compares what is typed with them: their
 * inflections, beginnings, initials and slips. The rules are in the script alone ({@code
 * search-english.js}); text in other letters, and what is in quotation marks, is still found by
 * pairs.
 *
 * <p>Pinyin comes from pinyin4j. All readings of a character count, so no dictionary of phrases is
 * needed for 重庆 or 长期. The table of traditional characters is OpenCC's.
 *
 * <p>The time taken is linear in the length of the text. The same content gives the same bytes.
 */
package planportal.render.search;
