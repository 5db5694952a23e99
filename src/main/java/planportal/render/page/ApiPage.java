package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.model.Indicator;
import planportal.model.Plan;
import planportal.model.PublishedFormat;
import planportal.model.Topic;
import planportal.render.catalog.PublishedData;
import planportal.render.data.CodeSample;
import planportal.render.data.DatasetFiles;
import planportal.site.Messages;

/**
 * What {@code page/api.jte} shows: the site's addresses as an interface for programs.
 *
 * @param addresses the forms of addresses, with an example each
 * @param samples code that reads one of them
 * @param fields the fields of an indicator's JSON
 * @param schemas the JSON Schemas of the datasets
 */
public record ApiPage(
        PageLayout layout,
        List<Address> addresses,
        List<CodeSample> samples,
        List<String> fields,
        List<Link> schemas) {

    private static final List<String> FIELDS =
            List.of(
                    "sentence",
                    "definition",
                    "baseline",
                    "target",
                    "change",
                    "observations",
                    "progress",
                    "pace",
                    "quotes",
                    "data_notes",
                    "related",
                    "citation",
                    "licence",
                    "links");

    private static final String PYTHON =
            """
            import json, urllib.request
            url = "%s"
            data = json.load(urllib.request.urlopen(url))
            print(data["name"], data["baseline"]["text"], data["target"]["text"])""";

    /**
     * A form of addresses.
     *
     * @param form {@code indicators/{id}.json}
     * @param words what is at such an address
     * @param example an address of that form
     */
    public record Address(String form, String words, String example) {}

    static ApiPage of(RenderContext context, PublishedData data) {
        Messages messages = context.messages();
        Optional<Indicator> first = context.plan().indicators().stream().findFirst();
        boolean json = context.publishes(PublishedFormat.JSON);
        AlternateLink openApi = new AlternateLink("application/json", Addresses.OPENAPI, "OpenAPI");
        PageLayout layout =
                context.page(Addresses.API, messages.text("api.title"), messages.text("api.lead"))
                        .in(MenuEntry.DATASETS)
                        .alternate(openApi);
        return new ApiPage(
                layout,
                addresses(context, data, first),
                samples(context, data, first),
                first.isPresent() && json ? FIELDS : List.of(),
                json ? schemas(data) : List.of());
    }

    private static List<Address> addresses(
            RenderContext context, PublishedData data, Optional<Indicator> first) {
        Messages messages = context.messages();
        List<Address> addresses = new ArrayList<>();
        String dataset = messages.text("api.dataset");
        for (String path : data.datasets().get(0).paths()) {
            String extension = path.substring(path.lastIndexOf('.') + 1);
            String label = messages.text("dataset.label." + extension);
            String words = messages.text("dataset.distribution.title", dataset, label);
            addresses.add(new Address("datasets/{name}." + extension, words, path));
        }
        first.ifPresent(indicator -> addIndicator(context, addresses, indicator));
        if (context.publishes(PublishedFormat.JSON)) {
            Plan plan = context.plan();
            Stream.of(plan.services(), plan.projects(), context.portal().promises())
                    .flatMap(topics -> topics.stream().limit(1))
                    .map(topic -> address(context, topic))
                    .forEach(addresses::add);
        }
        if (data.everything().isPresent()) {
            String zip = data.everything().get().path();
            addresses.add(new Address(zip, messages.text("dataset.everything.title"), zip));
        }
        if (context.publishes(PublishedFormat.CSV)) {
            String words = messages.text("api.datapackage");
            addresses.add(new Address(Addresses.DATA_PACKAGE, words, Addresses.DATA_PACKAGE));
        }
        String words = messages.text("api.catalogue");
        addresses.add(new Address(Addresses.CATALOGUE, words, Addresses.CATALOGUE));
        return addresses;
    }

    private static void addIndicator(
            RenderContext context, List<Address> addresses, Indicator indicator) {
        for (String extension : List.of("json", "csv", "svg", "zip")) {
            if (context.publishes(format(extension))) {
                String words = context.messages().text("api.indicator." + extension);
                String example = context.addresses().indicator(indicator, extension);
                addresses.add(new Address("indicators/{id}." + extension, words, example));
            }
        }
    }

    /** Returns the address of the files of a topic's collection, with the topic as the example. */
    private static Address address(RenderContext context, Topic topic) {
        String words = context.messages().text("api.topic.json." + topic.collection());
        String example = context.addresses().topic(topic, "json");
        return new Address(topic.collection() + "/{id}.json", words, example);
    }

    private static PublishedFormat format(String extension) {
        return switch (extension) {
            case "json" -> PublishedFormat.JSON;
            case "csv" -> PublishedFormat.CSV;
            case "svg" -> PublishedFormat.CHART;
            default -> PublishedFormat.ZIP;
        };
    }

    private static List<CodeSample> samples(
            RenderContext context, PublishedData data, Optional<Indicator> first) {
        Messages messages = context.messages();
        List<CodeSample> samples = new ArrayList<>();
        if (first.isPresent() && context.publishes(PublishedFormat.JSON)) {
            String address = context.addresses().indicator(first.get(), "json");
            String code = PYTHON.formatted(context.portal().absolute(address));
            samples.add(new CodeSample("python", messages.text("api.example.python"), code, ""));
        }
        for (String path : data.datasets().get(0).paths()) {
            if (path.endsWith(".csv")) {
                String code = "curl -O " + context.portal().absolute(path);
                samples.add(new CodeSample("shell", messages.text("api.example.shell"), code, ""));
            }
        }
        return samples;
    }

    private static List<Link> schemas(PublishedData data) {
        List<Link> schemas = new ArrayList<>();
        for (DatasetFiles files : data.datasets()) {
            String address = "schemas/datasets/" + files.name() + ".schema.json";
            schemas.add(new Link(files.name(), address));
        }
        return schemas;
    }
}
