package planportal.diff;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import planportal.derive.Abbreviation;
import planportal.site.Messages;

/** Describes the differences between two editions in words. */
public final class ChangeWords {
    /** The fields that can name a row; the first that it has is used. */
    private static final List<String> NAMES =
            List.of("name", "subject", "title", "section_title", "chapter_title");

    /** Fields with long texts, of which only the words around the change are shown. */
    private static final Set<String> TEXTS = Set.of("text", "quote", "note");

    /** The number of characters shown of a row's text. */
    private static final int SUMMARY = 60;

    private final Messages messages;

    public ChangeWords(Messages messages) {
        this.messages = messages;
    }

    public ChangeList of(EditionDiff diff) {
        return new ChangeList(
                diff.datasets().stream().map(each -> section(each, diff.names())).toList(),
                diff.addressesGone(),
                diff.addressesAdded());
    }

    private ChangeList.Section section(DatasetDiff diff, Map<String, String> names) {
        List<ChangeList.Group> groups = new ArrayList<>();
        add(groups, "fields.added", fields(diff, diff.fieldsAdded()));
        add(groups, "fields.removed", fields(diff, diff.fieldsRemoved()));
        add(groups, "added", rows(diff.added(), names));
        add(groups, "changed", diff.changed().stream().map(c -> changed(diff, c, names)).toList());
        add(groups, "removed", rows(diff.removed(), names));
        String counts =
                groups.stream()
                        .map(ChangeList.Group::count)
                        .collect(joining(messages.text("diff.count.separator")));
        String key = "dataset." + diff.name() + ".title";
        String title = messages.has(key) ? messages.text(key) : diff.name();
        return new ChangeList.Section(diff.name(), title, counts, groups);
    }

    private void add(List<ChangeList.Group> groups, String kind, List<ChangeList.Item> items) {
        if (!items.isEmpty()) {
            String count = messages.text("diff.count." + kind, items.size());
            groups.add(new ChangeList.Group(messages.text("diff." + kind), count, items));
        }
    }

    private List<ChangeList.Item> fields(DatasetDiff diff, List<String> fields) {
        return fields.stream()
                .map(f -> new ChangeList.Item(f, title(diff.name(), f), "", List.of()))
                .toList();
    }

    private List<ChangeList.Item> rows(List<Row> rows, Map<String, String> names) {
        return rows.stream()
                .map(r -> new ChangeList.Item(r.key(), name(r, names), summary(r), List.of()))
                .toList();
    }

    private ChangeList.Item changed(
            DatasetDiff diff, DatasetDiff.ChangedRow row, Map<String, String> names) {
        List<ChangeList.FieldChange> fields = new ArrayList<>();
        for (String field : row.fields()) {
            String before = row.before().text(field);
            String after = row.after().text(field);
            if (TEXTS.contains(field) && !before.isEmpty() && !after.isEmpty()) {
                TextChange change = TextChange.between(before, after);
                before = change.before();
                after = change.after();
            }
            String title = title(diff.name(), field);
            fields.add(new ChangeList.FieldChange(field, title, before, after));
        }
        return new ChangeList.Item(row.key(), name(row.after(), names), "", fields);
    }

    private String title(String dataset, String field) {
        for (String key : List.of("field." + dataset + "." + field, "field." + field)) {
            if (messages.has(key)) {
                return messages.text(key);
            }
        }
        return "";
    }

    private static String name(Row row, Map<String, String> names) {
        return NAMES.stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(names.getOrDefault(row.text("indicator"), ""));
    }

    private static String summary(Row row) {
        return Abbreviation.of(row.text("text"), SUMMARY);
    }
}
