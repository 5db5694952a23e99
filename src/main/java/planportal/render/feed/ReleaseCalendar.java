package planportal.render.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import planportal.derive.Portal;
import planportal.derive.Release;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/**
 * Writes the results that are due as a calendar (RFC 5545), an entry for each indicator. One that
 * is due in a month takes the whole month: no day of it is known. An entry keeps its identifier
 * when its date changes.
 */
final class ReleaseCalendar {
    private static final int MAX_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    ReleaseCalendar(Portal portal, Messages messages, Figures figures) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
    }

    String write() {
        String name = messages.text("due.calendar.name", portal.settings().name());
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Plan portal//EN");
        line("NAME", escaped(name));
        line("X-WR-CALNAME", escaped(name));
        portal.releases().all().forEach(this::event);
        line("END", "VCALENDAR");
        return text.toString();
    }

    private void event(Release release) {
        String page = portal.absolute(portal.addresses().indicator(release.indicator()));
        String name = figures.fullName(release.indicator());
        line("BEGIN", "VEVENT");
        line("UID", UUID.nameUUIDFromBytes(page.getBytes(StandardCharsets.UTF_8)).toString());
        line("DTSTAMP", DAY.format(changed()) + "T000000Z");
        line("DTSTART;VALUE=DATE", DAY.format(release.due().first()));
        line("DTEND;VALUE=DATE", DAY.format(release.due().last().plusDays(1)));
        line("SUMMARY", escaped(messages.text("due.calendar.entry", name)));
        if (!release.responsible().isEmpty()) {
            String by = messages.text("due.calendar.responsible", release.responsible());
            line("DESCRIPTION", escaped(by));
        }
        line("URL", page);
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** Returns when the data last changed: no clock, so that the same content gives the same. */
    private LocalDate changed() {
        LocalDate beginning = LocalDate.of(portal.info().period().from(), 1, 1);
        return portal.updates().latest().orElse(beginning);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /**
     * Writes a line, folded before a character that would reach beyond {@value #MAX_LINE} bytes.
     */
    private void line(String name, String value) {
        int length = 0;
        for (int each : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(each);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > MAX_LINE) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(character);
            length += bytes;
        }
        text.append("\r\n");
    }
}
