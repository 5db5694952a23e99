package planportal.render.page;

import java.util.Locale;
import planportal.derive.Addresses;
import planportal.diff.DataVersion;
import planportal.edition.PublishedEdition;
import planportal.site.Messages;

/** Names editions and says what their versions mean. */
final class EditionWords {
    private final Messages messages;

    EditionWords(RenderContext context) {
        messages = context.messages();
    }

    /** Returns {@code 1.2.0版}. */
    String name(DataVersion version) {
        return messages.text("edition.name", version);
    }

    /** Returns a link to an edition's page. */
    Link link(DataVersion version) {
        return new Link(name(version), Addresses.edition(version));
    }

    /** Returns the day of publication in words, or that it is not known. */
    String published(PublishedEdition edition) {
        return edition.published()
                .map(day -> messages.text("edition.published", messages.date(day)))
                .orElse(messages.text("edition.undated"));
    }

    /** Returns {@code 1.2.0版（2026年3月1日发布）}. */
    String dated(PublishedEdition edition) {
        return messages.text("edition.dated", name(edition.version()), published(edition));
    }

    /** Returns what kind of change the edition is by its version. */
    String step(PublishedEdition edition) {
        return messages.text("edition.step." + edition.step().name().toLowerCase(Locale.ROOT));
    }
}
