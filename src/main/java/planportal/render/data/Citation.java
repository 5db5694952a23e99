package planportal.render.data;

/**
 * How something of the portal is cited.
 *
 * @param gbt7714 by GB/T 7714—2015, without the day of access, which only the reader knows
 * @param apa by the 7th edition of the APA's manual
 * @param chicago by the Chicago Manual of Style, for a bibliography
 * @param bibtex an entry for BibTeX; several lines
 * @param ris a record for reference managers; several lines
 * @param plain a sentence
 */
public record Citation(
        String gbt7714, String apa, String chicago, String bibtex, String ris, String plain) {}
