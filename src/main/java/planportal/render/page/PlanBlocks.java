package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import planportal.derive.Portal;
import planportal.model.Block;
import planportal.model.ColumnReference;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Service;

/** Makes what is shown of the blocks of chapters. */
final class PlanBlocks {
    private final Portal portal;

    PlanBlocks(Portal portal) {
        this.portal = portal;
    }

    List<PlanBlock> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private PlanBlock of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new PlanBlock.Text(paragraph, Passage.of(portal, paragraph));
        }
        PlanColumn column = portal.column(((ColumnReference) block).column());
        return switch (column.kind()) {
            case INDICATORS -> indicators(column);
            case SERVICES -> services(column);
            case PROJECTS -> projects(column);
        };
    }

    private PlanBlock indicators(PlanColumn column) {
        return new PlanBlock.IndicatorTable(
                column,
                portal.plan().domains().stream()
                        .filter(d -> !portal.indicatorsOf(d).isEmpty())
                        .map(
                                d ->
                                        new PlanBlock.IndicatorTable.Group(
                                                d.group(), d, portal.indicatorsOf(d)))
                        .toList(),
                portal.notesAt(column));
    }

    private PlanBlock services(PlanColumn column) {
        return new PlanBlock.ServiceList(
                column,
                portal.plan().domains().stream()
                        .filter(d -> !portal.servicesOf(d).isEmpty())
                        .map(
                                d ->
                                        new PlanBlock.ServiceList.Group(
                                                d,
                                                d.goal().orElse(""),
                                                items(column, portal.servicesOf(d))))
                        .toList(),
                portal.notesAt(column));
    }

    private static List<PlanBlock.ServiceList.Item> items(
            PlanColumn column, List<Service> services) {
        List<PlanBlock.ServiceList.Item> items = new ArrayList<>();
        for (Service service : services) {
            boolean last = items.size() == services.size() - 1;
            items.add(
                    new PlanBlock.ServiceList.Item(
                            service,
                            last
                                    ? column.ending()
                                            .replace("{count}", Integer.toString(services.size()))
                                    : column.separator()));
        }
        return List.copyOf(items);
    }

    private PlanBlock projects(PlanColumn column) {
        return new PlanBlock.ProjectList(
                column,
                portal.projectsOf(column).stream()
                        .map(p -> new PlanBlock.ProjectList.Item(p, Passage.of(portal, p)))
                        .toList(),
                portal.notesAt(column));
    }
}
