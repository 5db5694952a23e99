package planportal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Domain;
import planportal.model.Service;
import planportal.read.Located;

/** {@code services.csv}: the list of services, and its counts by domain. */
final class ServiceChecker {
    static final String FILE = "services.csv";

    private static final List<String> COLUMNS =
            List.of("id", "number", "domain", "name", "name_en");

    private final Diagnostics diagnostics;
    private final IdRegistry<Domain> domains;
    private final IdRegistry<Service> services;
    private final Numbering<Service> numbers;
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean countable = true;

    ServiceChecker(
            Diagnostics diagnostics, IdRegistry<Domain> domains, IdRegistry<Service> services) {
        this.diagnostics = diagnostics;
        this.domains = domains;
        this.services = services;
        this.numbers = new Numbering<>(diagnostics, "service");
    }

    /**
     * Checks all rows and puts the services into the register.
     *
     * @param countSpans where each domain says how many services it has
     */
    void check(PlanFiles content, Map<String, Span> countSpans) {
        Optional<CheckedTable> table = content.table(FILE, COLUMNS);
        countable = table.isPresent() && table.get().whole();
        table.ifPresent(t -> t.rows().forEach(this::checkRow));
        if (countable) {
            domains.values().forEach(domain -> checkCount(domain, countSpans));
        }
    }

    private void checkRow(CheckedTable.Row row) {
        CellReader cells = new CellReader(diagnostics, row);
        Optional<Located<String>> id = cells.located("id");
        OptionalInt number = cells.integer("number");
        Optional<Domain> domain = cells.located("domain").flatMap(domains::resolve);
        Optional<String> name = cells.text("name");
        Optional<String> nameEn = cells.text("name_en");

        id.ifPresent(i -> ReservedIds.checkAnchor(i, diagnostics));
        number.ifPresent(n -> numbers.declare(n, cells.span("number")));
        if (domain.isPresent()) {
            counts.merge(domain.get().id(), 1, Integer::sum);
        } else {
            countable = false;
        }
        if (id.isPresent()
                && services.declare(id.get())
                && number.isPresent()
                && domain.isPresent()
                && name.isPresent()
                && nameEn.isPresent()) {
            services.put(
                    id.get().value(),
                    new Service(
                            id.get().value(),
                            number.getAsInt(),
                            domain.get(),
                            name.get(),
                            nameEn.get()));
        }
    }

    private void checkCount(Domain domain, Map<String, Span> countSpans) {
        int found = counts.getOrDefault(domain.id(), 0);
        if (domain.serviceCount().isPresent() && domain.serviceCount().getAsInt() != found) {
            int printed = domain.serviceCount().getAsInt();
            diagnostics.error(
                    countSpans.get(domain.id()),
                    "the plan counts 共"
                            + printed
                            + "项 for \""
                            + domain.id()
                            + "\", "
                            + FILE
                            + " has "
                            + found);
        }
    }
}
