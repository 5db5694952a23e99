package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Service;

/** A block of a chapter as it is shown: a paragraph, or a column of some kind. */
public sealed interface PlanBlock {

    /** A paragraph. */
    record Text(Paragraph paragraph, Passage passage) implements PlanBlock {}

    /** A column with the table of indicators. */
    record IndicatorTable(PlanColumn column, List<Group> groups, List<DataNote> notes)
            implements PlanBlock {

        /**
         * The indicators of one domain.
         *
         * @param heading as printed; empty where none is printed
         */
        public record Group(Optional<String> heading, Domain domain, List<Indicator> indicators) {}
    }

    /** A column with the list of services. */
    record ServiceList(PlanColumn column, List<Group> groups, List<DataNote> notes)
            implements PlanBlock {

        /**
         * The services of one domain.
         *
         * @param goal as printed; may be empty
         */
        public record Group(Domain domain, String goal, List<Item> items) {}

        /**
         * A service.
         *
         * @param after what is printed after it: the separator, or the list's ending
         */
        public record Item(Service service, String after) {}
    }

    /** A column of projects. */
    record ProjectList(PlanColumn column, List<Item> items, List<DataNote> notes)
            implements PlanBlock {

        /** A project, with its title, the mark that closes it, and its text as a passage. */
        public record Item(Project project, Passage passage) {}
    }
}
