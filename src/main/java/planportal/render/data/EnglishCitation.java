package planportal.render.data;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a work in the styles that are usual in English. A work without an author begins with its
 * title.
 *
 * @param version of data; empty for text
 * @param number of a document
 * @param date of a document; empty if it is not known
 * @param year of the document or of the data's version; empty if it is not known
 */
record EnglishCitation(
        Optional<String> author,
        String title,
        Optional<String> version,
        Optional<String> number,
        Optional<LocalDate> date,
        Optional<Integer> year,
        String publisher,
        String url) {
    private static final String NO_DATE = "n.d.";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

    /** Author. (Year). Title (Version 1.0.0) [Data set]. Publisher. Address */
    String apa() {
        String day = date.map(DAY::format).or(this::yearText).orElse(NO_DATE);
        String kind = version.map(v -> " (Version " + v + ") [Data set]").orElse("");
        String work = title + number.map(n -> " (" + n + ")").orElse("") + kind;
        Stream<String> beginning =
                author.isPresent()
                        ? Stream.of(author.get(), "(" + day + ")", work)
                        : Stream.of(work, "(" + day + ")");
        return Stream.concat(beginning, differentPublisher().stream())
                .map(EnglishCitation::withStop)
                .collect(Collectors.joining(" ", "", " " + url));
    }

    /** Author. “Title.” Version 1.0.0. Publisher, year. Address. */
    String chicago() {
        String quoted = "“" + title.replace('“', '‘').replace('”', '’') + ".”";
        String issued = yearText().orElse(NO_DATE);
        return Stream.of(
                        author.map(EnglishCitation::withStop),
                        Optional.of(quoted),
                        version.map(v -> "Version " + v + "."),
                        number.map(EnglishCitation::withStop),
                        differentPublisher()
                                .map(name -> withStop(name + ", " + issued))
                                .or(() -> Optional.of(withStop(issued))),
                        Optional.of(url + "."))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> differentPublisher() {
        return Optional.of(publisher).filter(name -> !author.equals(Optional.of(name)));
    }

    private Optional<String> yearText() {
        return year.map(each -> each.toString());
    }

    private static String withStop(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
