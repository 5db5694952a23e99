package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.dataset.Schema;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Indicator;
import planportal.model.Paragraph;

/**
 * Writes citations from what is known. The plan's text names neither its author nor its number nor
 * its date, so a paragraph is cited by title alone; the datasets are the portal's own work, so they
 * bear its name and the data's version.
 */
public final class Citations {
    private final Portal portal;
    private final DatasetWords words;
    private final String version;

    /**
     * @param version the data's version, {@code 1.0.0}
     */
    public Citations(Portal portal, DatasetWords words, String version) {
        this.portal = portal;
        this.words = words;
        this.version = version;
    }

    /** An indicator's page with its data. */
    public Citation indicator(Indicator indicator) {
        return data(
                indicator.id(),
                words.text("cite.part", indicator.name(), portal.info().title()),
                portal.addresses().indicator(indicator));
    }

    /** A dataset. */
    public Citation dataset(Schema schema) {
        return data(
                schema.name(),
                words.text("cite.part", words.title(schema), portal.info().title()),
                portal.addresses().dataset(schema.name(), "html"));
    }

    /** A paragraph of the plan. */
    public Citation paragraph(Paragraph paragraph) {
        Chapter chapter = portal.chapter(paragraph.chapter());
        String place =
                paragraph.section() == 0
                        ? words.text(
                                "cite.introduction",
                                chapter.label(),
                                Integer.toString(paragraph.number()))
                        : words.text(
                                "cite.paragraph",
                                chapter.label(),
                                chapter.sections().get(paragraph.section() - 1).label(),
                                Integer.toString(paragraph.number()));
        return write(
                "plan-" + paragraph.id(),
                Kind.TEXT,
                words.text("cite.place", portal.info().title(), place),
                portal.addresses().place(paragraph));
    }

    private Citation data(String key, String title, String address) {
        return write(key, Kind.DATA, title, address);
    }

    private enum Kind {
        DATA("DS/OL", "DATA"),
        TEXT("EB/OL", "ELEC");

        private final String gbt7714;
        private final String ris;

        Kind(String gbt7714, String ris) {
            this.gbt7714 = gbt7714;
            this.ris = ris;
        }
    }

    private Citation write(String key, Kind kind, String title, String address) {
        String publisher = portal.settings().publisher();
        String url = portal.settings().baseUrl() + address;
        Optional<String> author = kind == Kind.DATA ? Optional.of(publisher) : Optional.empty();
        Optional<String> edition = kind == Kind.DATA ? Optional.of(version) : Optional.empty();
        return new Citation(
                gbt7714(kind, title, publisher, author, edition, url),
                bibtex(key, title, publisher, author, edition, url),
                ris(kind, title, publisher, author, edition, url),
                author.isPresent()
                        ? words.text("cite.plain.data", publisher, title, version, url)
                        : words.text("cite.plain.text", title, publisher, url));
    }

    private String gbt7714(
            Kind kind,
            String title,
            String publisher,
            Optional<String> author,
            Optional<String> edition,
            String url) {
        StringBuilder text = new StringBuilder();
        author.ifPresent(name -> text.append(name).append(". "));
        text.append(title).append('[').append(kind.gbt7714).append("]. ");
        edition.ifPresent(number -> text.append(words.text("cite.version", number)).append(". "));
        if (author.isEmpty()) {
            text.append(publisher).append(". ");
        }
        return text.append(url).append('.').toString();
    }

    private static String bibtex(
            String key,
            String title,
            String publisher,
            Optional<String> author,
            Optional<String> edition,
            String url) {
        List<String> fields = new ArrayList<>();
        author.ifPresent(name -> fields.add("author = {{" + latex(name) + "}}"));
        fields.add("title = {{" + latex(title) + "}}");
        fields.add("howpublished = {" + latex(publisher) + "}");
        edition.ifPresent(number -> fields.add("version = {" + number + "}"));
        fields.add("url = {" + url + "}");
        return "@misc{" + key + ",\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    private static String ris(
            Kind kind,
            String title,
            String publisher,
            Optional<String> author,
            Optional<String> edition,
            String url) {
        StringBuilder ris = new StringBuilder("TY  - " + kind.ris + "\n");
        author.ifPresent(name -> ris.append("AU  - ").append(line(name)).append('\n'));
        ris.append("TI  - ").append(line(title)).append('\n');
        ris.append("PB  - ").append(line(publisher)).append('\n');
        edition.ifPresent(number -> ris.append("ET  - ").append(number).append('\n'));
        ris.append("UR  - ").append(url).append('\n');
        return ris.append("ER  - \n").toString();
    }

    /** A line break would begin another field of the record. */
    private static String line(String text) {
        return text.replaceAll("\\R+", " ");
    }

    /** What TeX would take for a command is escaped. */
    private static String latex(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '\\' -> escaped.append("\\textbackslash{}");
                                case '^' -> escaped.append("\\textasciicircum{}");
                                case '~' -> escaped.append("\\textasciitilde{}");
                                case '#', '$', '%', '&', '_', '{', '}' ->
                                        escaped.append('\\').appendCodePoint(c);
                                default -> escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }
}
