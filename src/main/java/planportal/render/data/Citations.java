package planportal.render.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.dataset.Schema;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.Topic;

/**
 * Writes citations from what is known. A paragraph is cited with the plan's issuer, number and date
 * as far as the content gives them; the datasets are the portal's own work, so they are cited with
 * its publisher, the data's version, and the address of this version's edition, where it can be
 * found for ever.
 */
public final class Citations {
    private final Portal portal;
    private final DatasetWords words;
    private final Edition current;

    /**
     * An edition of the data.
     *
     * @param version {@code 1.0.0}
     * @param published the day of publication; empty if it is not known
     */
    public record Edition(String version, Optional<LocalDate> published) {}

    public Citations(Portal portal, DatasetWords words, Edition current) {
        this.portal = portal;
        this.words = words;
        this.current = current;
    }

    /** Returns how an edition of all data is cited. */
    public Citation edition(Edition edition) {
        String title = words.text("cite.all", portal.info().title());
        String address = Addresses.edition(edition.version());
        return write("data-" + edition.version(), work(title, address, Optional.of(edition)));
    }

    /** Returns how an indicator's page with its data is cited. */
    public Citation indicator(Indicator indicator) {
        return data(
                indicator.id(),
                words.text("cite.part", indicator.name(), portal.info().title()),
                portal.addresses().indicator(indicator));
    }

    /** Returns how the page of a topic is cited. */
    public Citation topic(Topic topic, String name) {
        return data(
                topic.id(),
                words.text("cite.part", name, portal.info().title()),
                portal.addresses().topic(topic));
    }

    /** Returns how a dataset is cited. */
    public Citation dataset(Schema schema) {
        return data(
                schema.name(),
                words.text("cite.part", words.title(schema), portal.info().title()),
                portal.addresses().dataset(schema.name(), "html"));
    }

    /** Returns how a paragraph of the plan is cited. */
    public Citation paragraph(Paragraph paragraph) {
        Chapter chapter = portal.chapter(paragraph.chapter());
        String title = words.text("cite.place", portal.info().title(), place(chapter, paragraph));
        String address = portal.addresses().place(paragraph);
        return write("plan-" + paragraph.id(), work(title, address, Optional.empty()));
    }

    private String place(Chapter chapter, Paragraph paragraph) {
        String number = Integer.toString(paragraph.number());
        if (paragraph.section() == 0) {
            return words.text("cite.introduction", chapter.shortName(), number);
        }
        String section = chapter.sections().get(paragraph.section() - 1).shortName();
        return words.text("cite.paragraph", chapter.shortName(), section, number);
    }

    /**
     * Cites a part of the data.
     *
     * @param page its address where the portal keeps no editions
     */
    private Citation data(String key, String title, String page) {
        String address =
                portal.settings().keepsEditions() ? Addresses.edition(current.version()) : page;
        return write(key, work(title, address, Optional.of(current)));
    }

    private Work work(String title, String address, Optional<Edition> edition) {
        return new Work(title, portal.settings().publisher(), portal.absolute(address), edition);
    }

    private Citation write(String key, Work work) {
        EnglishCitation english = english(work);
        return new Citation(
                gbt7714(work),
                english.apa(),
                english.chicago(),
                bibtex(key, work),
                ris(work),
                plain(work));
    }

    private EnglishCitation english(Work work) {
        boolean isText = !work.isData();
        return new EnglishCitation(
                author(work),
                work.title(),
                work.version(),
                number().filter(number -> isText),
                portal.info().imprint().issued().filter(day -> isText),
                year(work),
                work.publisher(),
                work.url());
    }

    /** Returns the year of the data's edition, or of the document. */
    private Optional<Integer> year(Work work) {
        return work.isData()
                ? work.edition().flatMap(Edition::published).map(LocalDate::getYear)
                : portal.info().imprint().issued().map(LocalDate::getYear);
    }

    private String plain(Work work) {
        if (work.isData()) {
            String ofVersion = work.version().get();
            return words.text(
                    "cite.plain.data", work.publisher(), work.title(), ofVersion, work.url());
        }
        return words.text("cite.plain.text", plainTitle(work), work.publisher(), work.url());
    }

    private String plainTitle(Work work) {
        String separator = words.text("cite.plain.separator");
        Optional<String> day = portal.info().imprint().issued().map(words::date);
        return Stream.of(author(work), Optional.of(work.title()), number(), day)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(separator));
    }

    /** Returns the portal's publisher for data, the plan's issuer for its text. */
    private Optional<String> author(Work work) {
        return work.isData() ? Optional.of(work.publisher()) : portal.info().imprint().issuer();
    }

    private Optional<String> number() {
        return portal.info().imprint().documentNumber();
    }

    private Optional<String> date() {
        return portal.info().imprint().issued().map(LocalDate::toString);
    }

    /**
     * What is cited.
     *
     * @param edition of data, whose author the publisher is; empty for the plan's text
     */
    private record Work(String title, String publisher, String url, Optional<Edition> edition) {
        boolean isData() {
            return edition.isPresent();
        }

        Optional<String> version() {
            return edition.map(Edition::version);
        }
    }

    private String gbt7714(Work work) {
        if (work.isData()) {
            String version = words.text("cite.version", work.version().get());
            return work.publisher()
                    + ". "
                    + work.title()
                    + "[DS/OL]. "
                    + version
                    + ". "
                    + work.url()
                    + ".";
        }
        return Stream.of(
                        author(work),
                        Optional.of(work.title() + "[EB/OL]"),
                        number(),
                        date().map(day -> "(" + day + ")"),
                        Optional.of(work.publisher()),
                        Optional.of(work.url()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". ", "", "."));
    }

    private String bibtex(String key, Work work) {
        List<String> fields = new ArrayList<>();
        author(work).ifPresent(name -> fields.add("author = {{" + latex(name) + "}}"));
        fields.add("title = {{" + latex(work.title()) + "}}");
        fields.add("howpublished = {" + latex(work.publisher()) + "}");
        work.version().ifPresent(version -> fields.add("version = {" + version + "}"));
        if (!work.isData()) {
            number().ifPresent(number -> fields.add("number = {" + latex(number) + "}"));
            date().ifPresent(date -> fields.add("date = {" + date + "}"));
        }
        year(work).ifPresent(year -> fields.add("year = {" + year + "}"));
        fields.add("url = {" + work.url() + "}");
        return "@misc{" + key + ",\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    private String ris(Work work) {
        List<String> lines = new ArrayList<>();
        lines.add("TY  - " + (work.isData() ? "DATA" : "ELEC"));
        author(work).ifPresent(name -> lines.add("AU  - " + line(name)));
        lines.add("TI  - " + line(work.title()));
        lines.add("PB  - " + line(work.publisher()));
        work.version().ifPresent(version -> lines.add("ET  - " + version));
        if (!work.isData()) {
            number().ifPresent(number -> lines.add("M1  - " + line(number)));
            date().ifPresent(date -> lines.add("DA  - " + date.replace('-', '/')));
        }
        year(work).ifPresent(year -> lines.add("PY  - " + year));
        lines.add("UR  - " + work.url());
        lines.add("ER  - ");
        return String.join("\n", lines) + "\n";
    }

    /** Removes line breaks, which would begin another field of the record. */
    private static String line(String text) {
        return text.replaceAll("\\R+", " ");
    }

    /** Escapes what TeX would take for a command. */
    private static String latex(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '#', '$', '%', '&', '_', '{', '}' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
