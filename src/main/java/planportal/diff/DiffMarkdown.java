package planportal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import planportal.derive.Abbreviation;
import planportal.site.Messages;

/** Writes a difference for people. */
final class DiffMarkdown {
    /** What names a row beside its key: the first of these fields that it has. */
    private static final List<String> NAMES =
            List.of("name", "subject", "title", "section_title", "chapter_title");

    /** Too long for a cell of a table: shown as the words around the change. */
    private static final Set<String> TEXTS = Set.of("text", "quote", "note");

    /** How many characters of a text tell which row is meant. */
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
        if (!diff.changed().isEmpty()) {
            paragraph("### " + messages.text("diff.changed"));
            line("");
            for (DatasetDiff.ChangedRow row : diff.changed()) {
                changed(diff.name(), row);
            }
        }
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
                return messages.text("diff.field.title", messages.text(key), escape(field));
            }
        }
        return escape(field);
    }

    private void rows(String heading, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        paragraph("### " + messages.text(heading));
        line("");
        for (Row row : rows) {
            line("- " + named(row) + summary(row));
        }
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
            line(
                    "  - "
                            + messages.text(
                                    "diff.field",
                                    title(dataset, field),
                                    value(before),
                                    value(after)));
        }
    }

    private String named(Row row) {
        for (String field : NAMES) {
            String name = row.text(field);
            if (!name.isEmpty()) {
                return messages.text("diff.named", "`" + row.key() + "`", escape(name));
            }
        }
        String indicator = names.get(row.text("indicator"));
        return indicator == null
                ? "`" + row.key() + "`"
                : messages.text("diff.named", "`" + row.key() + "`", escape(indicator));
    }

    private String summary(Row row) {
        String text = row.text("text");
        return text.isEmpty()
                ? ""
                : messages.text("diff.summary", escape(Abbreviation.of(text, SUMMARY)));
    }

    private String value(String text) {
        return text.isEmpty()
                ? messages.text("diff.empty")
                : messages.text("diff.value", escape(text));
    }

    private void addresses(String heading, List<String> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        paragraph("## " + messages.text(heading, addresses.size()));
        line("");
        for (String address : addresses) {
            line("- `" + address + "`");
        }
    }

    private void paragraph(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Keeps what Markdown would read as a mark a plain character. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>#|~".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }
}
