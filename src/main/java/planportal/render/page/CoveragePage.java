package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.dataset.Datasets;
import planportal.derive.Abbreviation;
import planportal.derive.Addresses;
import planportal.derive.Coverage.Item;
import planportal.derive.Coverage.Kind;
import planportal.derive.Coverage.Question;
import planportal.model.Domain;
import planportal.site.Messages;

/**
 * What {@code page/coverage.jte} shows: what the plan has and what it lacks, by domain.
 *
 * @param total of all domains, a cell for each of {@code columns}
 * @param data the dataset; empty if nothing is lacking
 */
public record CoveragePage(
        PageLayout layout,
        List<String> columns,
        List<Row> rows,
        List<String> total,
        Optional<Link> data) {

    /** A longer list would make the page too heavy. */
    private static final int MAX_LINKS = 100;

    private static final int MAX_LENGTH = 40;

    /** The domains of a page; more would make it too heavy. */
    private static final int MAX_ROWS = 100;

    /** A domain, with a cell for each column. */
    public record Row(DomainLink domain, List<Cell> cells) {

        /** Returns the cells with a list. */
        public List<Cell> lists() {
            return cells.stream().filter(cell -> !cell.links().isEmpty()).toList();
        }
    }

    /**
     * How many things of a domain have a gap.
     *
     * @param title of the column
     * @param count {@code 3 of 9}; empty if there is nothing of the kind
     * @param links to what has the gap, of very many to the first
     * @param more how many more there are; empty if all are shown
     */
    public record Cell(
            String anchor, String title, String count, List<Link> links, Optional<String> more) {}

    /** Returns the link to the page; empty if nothing can be said. */
    static Optional<Link> link(RenderContext context) {
        return context.portal().coverage().questions().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Link(context.messages().text("coverage.title"), Addresses.COVERAGE));
    }

    static CoveragePage of(RenderContext context) {
        Messages messages = context.messages();
        List<Question> questions = context.portal().coverage().questions();
        PageLayout layout =
                context.page(
                                Addresses.COVERAGE,
                                messages.text("coverage.title"),
                                messages.text("coverage.description"))
                        .in(MenuEntry.PLAN);
        return new CoveragePage(
                layout,
                questions.stream().map(question -> title(messages, question)).toList(),
                rows(context, questions),
                questions.stream().map(question -> count(messages, question.items())).toList(),
                data(context));
    }

    private static Optional<Link> data(RenderContext context) {
        String name = Datasets.COVERAGE.name();
        Link link =
                new Link(
                        context.messages().text("coverage.data"),
                        context.addresses().dataset(name, "html"));
        return Datasets.of(context.portal()).contains(Datasets.COVERAGE)
                ? Optional.of(link)
                : Optional.empty();
    }

    private static List<Row> rows(RenderContext context, List<Question> questions) {
        List<Row> rows = new ArrayList<>();
        for (Domain domain : context.plan().domains().stream().limit(MAX_ROWS).toList()) {
            DomainLink heading = DomainLink.of(context, domain);
            rows.add(row(context, heading, Optional.of(domain), questions));
        }
        if (questions.stream().anyMatch(q -> !q.of(Optional.empty()).isEmpty())) {
            rows.add(row(context, DomainLink.general(context), Optional.empty(), questions));
        }
        return rows;
    }

    private static Row row(
            RenderContext context,
            DomainLink heading,
            Optional<Domain> domain,
            List<Question> questions) {
        List<Cell> cells = new ArrayList<>();
        for (Question question : questions) {
            cells.add(cell(context.messages(), domain, question));
        }
        return new Row(heading, cells);
    }

    private static Cell cell(Messages messages, Optional<Domain> domain, Question question) {
        List<Item> items = question.of(domain);
        List<Item> lacking = items.stream().filter(Item::lacking).toList();
        String owner = domain.map(Domain::id).orElse("general");
        return new Cell(
                "gap-" + owner + "-" + question.kind().code() + "-" + question.gap().code(),
                title(messages, question),
                items.isEmpty() ? "" : count(messages, items),
                lacking.stream().limit(MAX_LINKS).map(item -> link(question, item)).toList(),
                Optional.of(lacking.size() - MAX_LINKS)
                        .filter(rest -> rest > 0)
                        .map(rest -> messages.text("coverage.more", rest)));
    }

    private static Link link(Question question, Item item) {
        String text = Abbreviation.of(item.text(), MAX_LENGTH);
        boolean isParagraph = question.kind() == Kind.PARAGRAPH;
        return new Link(isParagraph ? item.id() + " " + text : text, item.address());
    }

    private static String title(Messages messages, Question question) {
        return messages.text(
                "coverage.gap." + question.kind().code() + "." + question.gap().code());
    }

    private static String count(Messages messages, List<Item> items) {
        long lacking = items.stream().filter(Item::lacking).count();
        return messages.text("coverage.cell", lacking, items.size());
    }
}
