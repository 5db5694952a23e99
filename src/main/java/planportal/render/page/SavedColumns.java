package planportal.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import planportal.dataset.Dataset;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Publication;
import planportal.model.Topic;

/**
 * The columns that a list shows of a dataset. Its rows bring their cells along, so that {@code
 * tables.js} saves those shown with the dataset's names and values, also where the page was opened
 * from a folder.
 *
 * @param portal in the plan's own language, as the datasets are
 * @param fields separated by spaces
 */
public record SavedColumns(Portal portal, String dataset, String fields) {

    /**
     * Selects columns: English names on translated pages, results and states where there are any.
     */
    static SavedColumns of(RenderContext context, Dataset<?> dataset, String fields) {
        List<String> names = new ArrayList<>(Arrays.asList(fields.split(" ")));
        if (context.portal().isTranslated() && dataset.schema().names().contains("name_en")) {
            names.add(names.indexOf("name") + 1, "name_en");
        }
        Publication publication = context.portal().publication();
        if (publication.observations().isEmpty()) {
            names.removeAll(List.of("latest_year", "latest_value", "status"));
        }
        if (publication.events().isEmpty()) {
            names.remove("state");
        }
        Portal original = context.portal().original();
        return new SavedColumns(original, dataset.name(), String.join(" ", names));
    }

    /** Returns a topic's cells, separated by tabs; white space inside them becomes a space. */
    public String row(Topic topic) {
        Table table = Datasets.rowOf(portal, original(topic));
        List<String> cells = table.rows().get(0);
        return Arrays.stream(fields.split(" "))
                .map(field -> table.cell(cells, field).replaceAll("\\s", " "))
                .collect(Collectors.joining("\t"));
    }

    private Topic original(Topic topic) {
        boolean fact = topic instanceof Commitment commitment && !commitment.isPromised();
        return fact ? topic : portal.own(topic);
    }
}
