package planportal.check;

import java.util.Collection;
import java.util.StringJoiner;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.PlanColumn;
import planportal.model.Section;
import planportal.model.Service;

/** The text that the plan prints, including the headings and the cells of its tables. */
final class PrintedText {
    private static final String BREAK = "\n";

    private PrintedText() {}

    /** Returns the cells of a column's table, one per line; nothing for projects. */
    static String table(
            PlanColumn column,
            Collection<Domain> domains,
            Collection<Indicator> indicators,
            Collection<Service> services) {
        StringJoiner text = new StringJoiner(BREAK);
        column.headings().forEach(text::add);
        switch (column.kind()) {
            case INDICATORS -> {
                for (Domain domain : domains) {
                    domain.group().ifPresent(text::add);
                }
                for (Indicator indicator : indicators) {
                    indicator.printed().heading().ifPresent(text::add);
                    indicator.printed().cells().values().forEach(text::add);
                }
            }
            case SERVICES -> {
                for (Domain domain : domains) {
                    text.add(domain.name()).add(domain.goal().orElse(""));
                }
                for (Service service : services) {
                    text.add(service.name());
                }
            }
            case PROJECTS, TEXT -> {
                // Projects are places themselves; a text is the notes of its column.
            }
        }
        return text.toString();
    }

    /** Returns all text of the plan. */
    static String all(
            Collection<Chapter> chapters,
            Collection<PlaceText> places,
            Collection<Domain> domains) {
        StringJoiner text = new StringJoiner(BREAK);
        for (Chapter chapter : chapters) {
            text.add(chapter.title());
            for (Section section : chapter.sections()) {
                text.add(section.title());
            }
        }
        for (PlaceText place : places) {
            text.add(place.text()).add(place.table());
        }
        for (Domain domain : domains) {
            text.add(domain.name());
        }
        return text.toString();
    }
}
