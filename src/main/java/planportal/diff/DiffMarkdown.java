package planportal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import planportal.derive.Abbreviation;
import planportal.file.Markdown;
import planportal.site.Messages;

/** Writes the differences between two editions as Markdown. */
final class DiffMarkdown {
    /** The fields that can name a row; the first that it has is used. */
    private static final List<String> NAMES =
            List.of("name", "subject", "title", "section_title", "chapter_title");

    /** Fields with long texts, of which only the words around the change are shown. */
    private static final Set<String> TEXTS = Set.of("text", "quote", "note");

    /** The number of characters shown of a row's text. */
    private static final int SUMMARY = 60;

    private final Messages messages;
    private Map<String, String> names = Map.of();
    private final StringBuilder out = new StringBuilder();

    DiffMarkdown(Messages messages) {
        this.messages = messages;
    }

    String of(EditionDiff diff) {
        names = diff.names();
        line("# " + messages.text("diff.title"));
        if (diff.isEmpty()) {
            paragraph(messages.text("diff.none"));
            return out.toString();
        }
        diff.datasets().forEach(this::dataset);
        addresses("diff.addresses.gone", diff.addressesGone());
        addresses("diff.addresses.added", diff.addressesAdded());
        return out.toString();
    }

    private void dataset(DatasetDiff diff) {
        paragraph("## " + title(diff.name()));
        List<String> counts = new ArrayList<>();
        count(counts, "diff.count.added", diff.added().size());
        count(counts, "diff.count.changed", diff.changed().size());
        count(counts, "diff.count.removed", diff.removed().size());
        paragraph(String.join(messages.text("diff.count.separator"), counts));
        rows("diff.added", diff.added());
        heading("### ", diff.changed(), "diff.changed");
        diff.changed().forEach(row -> changed(diff.name(), row));
        rows("diff.removed", diff.removed());
    }

    private void count(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(messages.text(key, number));
        }
    }

    private String title(String dataset) {
        String key = "dataset." + dataset + ".title";
        return messages.has(key) ? messages.text(key) : dataset;
    }

    private String title(String dataset, String field) {
        for (String key : List.of("field." + dataset + "." + field, "field." + field)) {
            if (messages.has(key)) {
                return messages.text("diff.field.title", messages.text(key), Markdown.text(field));
            }
        }
        return Markdown.text(field);
    }

    private void rows(String heading, List<Row> rows) {
        heading("### ", rows, heading);
        rows.forEach(row -> line("- " + named(row) + summary(row)));
    }

    private void changed(String dataset, DatasetDiff.ChangedRow row) {
        line("- " + named(row.after()));
        for (String field : row.fields()) {
            String before = row.before().text(field);
            String after = row.after().text(field);
            if (TEXTS.contains(field) && !before.isEmpty() && !after.isEmpty()) {
                TextChange change = TextChange.between(before, after);
                before = change.before();
                after = change.after();
            }
            String title = title(dataset, field);
            line("  - " + messages.text("diff.field", title, value(before), value(after)));
        }
    }

    private String named(Row row) {
        String key = Markdown.code(row.key());
        String name =
                NAMES.stream()
                        .map(row::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(names.get(row.text("indicator")));
        return name == null ? key : messages.text("diff.named", key, Markdown.text(name));
    }

    private String summary(Row row) {
        String text = row.text("text");
        return text.isEmpty()
                ? ""
                : messages.text("diff.summary", Markdown.text(Abbreviation.of(text, SUMMARY)));
    }

    private String value(String text) {
        return text.isEmpty()
                ? messages.text("diff.empty")
                : messages.text("diff.value", Markdown.text(text));
    }

    private void addresses(String heading, List<String> addresses) {
        heading("## ", addresses, heading);
        addresses.forEach(address -> line("- " + Markdown.code(address)));
    }

    /** Writes the heading of a list that is not empty. */
    private void heading(String level, List<?> list, String key) {
        if (!list.isEmpty()) {
            paragraph(level + messages.text(key, list.size()));
            line("");
        }
    }

    private void paragraph(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
