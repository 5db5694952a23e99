package planportal.check;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Domain;
import planportal.model.Service;
import planportal.model.Source;
import planportal.read.Located;

/** Checks {@code services.csv}, the list of services, and their number in each domain. */
final class ServiceChecker {
    static final String FILE = "services.csv";

    private static final List<String> COLUMNS =
            List.of("id", "number", "domain", "name", "name_en");
    private static final List<String> ENTITLEMENT =
            List.of("who", "what", "amount", "body", "where");
    private static final List<String> OPTIONAL =
            Stream.concat(ENTITLEMENT.stream(), Stream.of("source", "source_url")).toList();

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
     * Checks all rows and adds the services to the registry.
     *
     * @param countSpans the span of each domain's number of services
     */
    void check(PlanFiles content, Map<String, Span> countSpans) {
        List<RowReader> rows = content.rows(FILE, COLUMNS, OPTIONAL);
        countable = content.isSound(FILE);
        services.ofFile(FILE, content);
        rows.forEach(this::checkRow);
        if (countable) {
            domains.values().forEach(domain -> checkCount(domain, countSpans));
        }
    }

    private void checkRow(RowReader row) {
        Optional<Located<String>> id = row.required("id");
        Optional<Integer> number = row.integer("number");
        Optional<Domain> domain = row.required("domain").flatMap(domains::resolve);
        Optional<String> name = row.requiredText("name");
        Optional<String> nameEn = row.requiredText("name_en");
        Optional<Service.Entitlement> entitlement = entitlement(row);

        if (id.isEmpty()) {
            services.incomplete();
        }
        id.ifPresent(i -> ReservedIds.checkAnchor(i, diagnostics));
        id.ifPresent(i -> ReservedIds.check(i, "services", diagnostics));
        number.ifPresent(n -> numbers.declare(n, row.span("number")));
        if (domain.isPresent()) {
            counts.merge(domain.get().id(), 1, Integer::sum);
        } else {
            countable = false;
        }
        boolean valid = Stream.of(number, domain, name, nameEn).allMatch(Optional::isPresent);
        if (id.isPresent() && services.declare(id.get()) && valid) {
            String key = id.get().value();
            services.put(
                    key,
                    new Service(
                            key,
                            number.get(),
                            domain.get(),
                            name.get(),
                            nameEn.get(),
                            entitlement));
        }
    }

    /** Returns what a row says of how the service can be had, which needs a source. */
    private Optional<Service.Entitlement> entitlement(RowReader row) {
        Optional<URI> url = row.optionalWebAddress("source_url");
        if (ENTITLEMENT.stream().allMatch(column -> row.optional(column).isEmpty())) {
            return Optional.empty();
        }
        Optional<String> source = row.requiredText("source");
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Service.Entitlement(
                        row.text("who"),
                        row.text("what"),
                        row.text("amount"),
                        row.text("body"),
                        row.text("where"),
                        new Source(source.get(), url, Optional.empty())));
    }

    private void checkCount(Domain domain, Map<String, Span> countSpans) {
        int found = counts.getOrDefault(domain.id(), 0);
        int printed = domain.serviceCount().orElse(found);
        if (printed != found) {
            String message = "the plan counts %s for \"%s\", but %s has %s";
            diagnostics.report(
                    Rule.SERVICE_COUNT_DISAGREES,
                    countSpans.get(domain.id()),
                    message.formatted(printed, domain.id(), FILE, found));
        }
    }
}
