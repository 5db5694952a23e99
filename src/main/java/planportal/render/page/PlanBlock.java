package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import planportal.derive.Portal;
import planportal.model.Block;
import planportal.model.ColumnReference;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Service;

/** A block of a chapter, with what {@code part/block.jte} shows of it. */
public sealed interface PlanBlock {

    /** A paragraph. */
    record Text(Paragraph paragraph, Passage passage) implements PlanBlock {

        /** Returns the style classes. */
        public String style(boolean isIntroduction) {
            String style = isIntroduction ? "para intro " : "para ";
            return (style + paragraph.style().classes()).strip();
        }
    }

    /** A column with the table of indicators. */
    record IndicatorTable(PlanColumn column, List<IndicatorGroup> groups) implements PlanBlock {}

    /**
     * Rows of the table of indicators.
     *
     * @param headings the domain's and those of the second level above the rows
     */
    record IndicatorGroup(List<String> headings, List<Indicator> rows) {}

    /** A column with a text. */
    record TextBox(PlanColumn column) implements PlanBlock {}

    /** A column with the list of services. */
    record ServiceList(PlanColumn column, List<Group<ServiceItem>> groups) implements PlanBlock {}

    /** A column of projects. */
    record ProjectList(PlanColumn column, List<ProjectPassage> items) implements PlanBlock {}

    /** The items of one domain. */
    record Group<T>(Domain domain, List<T> items) {}

    /**
     * A service.
     *
     * @param after the text printed after it: the separator, or the list's ending
     */
    record ServiceItem(Service service, String after) {}

    /** A project with its text. */
    record ProjectPassage(Project project, Passage passage) {}

    /** Returns blocks of a chapter as they are shown. */
    static List<PlanBlock> all(Portal portal, List<Block> blocks, TermMarks terms) {
        return blocks.stream().map(block -> of(portal, block, terms)).toList();
    }

    private static PlanBlock of(Portal portal, Block block, TermMarks terms) {
        if (block instanceof Paragraph paragraph) {
            return new Text(paragraph, Passage.of(portal, paragraph, terms));
        }
        PlanColumn column = portal.original().column(((ColumnReference) block).column());
        return switch (column.kind()) {
            case INDICATORS -> new IndicatorTable(column, indicatorGroups(portal));
            case TEXT -> new TextBox(column);
            case SERVICES ->
                    new ServiceList(
                            column,
                            groups(
                                    portal,
                                    domain -> items(column, portal.original().servicesOf(domain))));
            case PROJECTS -> new ProjectList(column, passages(portal, column, terms));
        };
    }

    private static List<IndicatorGroup> indicatorGroups(Portal portal) {
        List<IndicatorGroup> groups = new ArrayList<>();
        for (Group<Indicator> group : groups(portal, portal::indicatorsOf)) {
            List<String> headings = new ArrayList<>();
            group.domain().group().ifPresent(headings::add);
            List<Indicator> rows = new ArrayList<>();
            Optional<String> heading = Optional.empty();
            for (Indicator indicator : group.items()) {
                if (!rows.isEmpty() && !indicator.printed().heading().equals(heading)) {
                    groups.add(new IndicatorGroup(headings, rows));
                    headings = new ArrayList<>();
                    rows = new ArrayList<>();
                }
                if (rows.isEmpty()) {
                    heading = indicator.printed().heading();
                    heading.ifPresent(headings::add);
                }
                rows.add(indicator);
            }
            groups.add(new IndicatorGroup(headings, rows));
        }
        return groups;
    }

    private static <T> List<Group<T>> groups(Portal portal, Function<Domain, List<T>> items) {
        return portal.plan().domains().stream()
                .map(domain -> new Group<>(domain, items.apply(domain)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static List<ServiceItem> items(PlanColumn column, List<Service> services) {
        String count = Integer.toString(services.size());
        String ending = column.ending().replace("{count}", count);
        List<ServiceItem> items = new ArrayList<>();
        for (Service service : services) {
            boolean isLast = items.size() == services.size() - 1;
            items.add(new ServiceItem(service, isLast ? ending : column.separator()));
        }
        return items;
    }

    private static List<ProjectPassage> passages(
            Portal portal, PlanColumn column, TermMarks terms) {
        return portal.projectsOf(column).stream()
                .map(project -> new ProjectPassage(project, Passage.of(portal, project, terms)))
                .toList();
    }
}
