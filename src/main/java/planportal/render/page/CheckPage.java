package planportal.render.page;

import planportal.derive.Addresses;
import planportal.render.catalog.DataEditions;
import planportal.render.catalog.PublishedData;

/**
 * What {@code page/check.jte} shows: whether a reader's copy of a file is current.
 *
 * @param version the data's version
 * @param hasEditions whether former versions are kept
 */
public record CheckPage(PageLayout layout, String version, boolean hasEditions) {

    static CheckPage of(RenderContext context, PublishedData data, DataEditions editions) {
        String title = context.messages().text("check.title");
        String description = context.messages().text("check.description");
        PageLayout layout =
                context.page(Addresses.CHECK, title, description)
                        .in(MenuEntry.DATASETS)
                        .script("assets/check.js");
        return new CheckPage(layout, data.version(), !editions.frozen().isEmpty());
    }

    /** Returns commands that sum files, for Linux, macOS and Windows. */
    public String commands() {
        return """
        sha256sum --ignore-missing -c checksums.txt
        shasum -a 256 indicators.csv
        certutil -hashfile indicators.csv SHA256
        """;
    }
}
