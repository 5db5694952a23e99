package planportal.diff;

import java.util.List;
import planportal.file.Markdown;
import planportal.site.Messages;

/** Writes the differences between two editions as Markdown. */
final class DiffMarkdown {
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    DiffMarkdown(Messages messages) {
        this.messages = messages;
    }

    String of(EditionDiff diff) {
        line("# " + messages.text("diff.title"));
        ChangeList changes = new ChangeWords(messages).of(diff);
        if (changes.isEmpty()) {
            paragraph(messages.text("diff.none"));
            return out.toString();
        }
        changes.datasets().forEach(this::dataset);
        addresses("diff.addresses.gone", changes.gone());
        addresses("diff.addresses.added", changes.added());
        return out.toString();
    }

    private void dataset(ChangeList.Section section) {
        paragraph("## " + section.title());
        paragraph(section.counts());
        for (ChangeList.Group group : section.groups()) {
            paragraph("### " + group.kind());
            line("");
            group.items().forEach(this::item);
        }
    }

    private void item(ChangeList.Item item) {
        String key = Markdown.code(item.key());
        String named =
                item.name().isEmpty()
                        ? key
                        : messages.text("diff.named", key, Markdown.text(item.name()));
        String summary =
                item.summary().isEmpty()
                        ? ""
                        : messages.text("diff.summary", Markdown.text(item.summary()));
        line("- " + named + summary);
        for (ChangeList.FieldChange field : item.fields()) {
            line("  - " + field.text(messages, Markdown::text));
        }
    }

    private void addresses(String heading, List<String> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        paragraph("## " + messages.text(heading, addresses.size()));
        line("");
        addresses.forEach(address -> line("- " + Markdown.code(address)));
    }

    private void paragraph(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
