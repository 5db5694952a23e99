package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.PublishedFormat;
import planportal.render.catalog.PublishedData;
import planportal.render.data.DatasetFiles;
import planportal.site.Messages;

/**
 * What {@code page/api.jte} shows: the site's addresses as an interface for programs.
 *
 * @param addresses the datasets' and the indicators' addresses, with an example each
 * @param samples code that reads one of them
 * @param fields what an indicator's JSON holds
 * @param schemas the JSON Schemas of the datasets
 */
public record ApiPage(
        PageLayout layout,
        List<Address> addresses,
        List<Sample> samples,
        List<Field> fields,
        List<Link> schemas) {

    private static final List<String> FIELDS =
            List.of(
                    "sentence",
                    "definition",
                    "baseline",
                    "target",
                    "observations",
                    "progress",
                    "pace",
                    "quotes",
                    "data_notes",
                    "related",
                    "citation",
                    "licence",
                    "links");

    /**
     * A form of addresses.
     *
     * @param form {@code indicators/{id}.json}
     * @param example one of that form
     */
    public record Address(String form, String words, String example) {}

    /**
     * Some code.
     *
     * @param language {@code python} or {@code context}
     */
    public record Sample(String language, String title, String code) {}

    /** A field of an indicator's JSON. */
    public record Field(String name, String words) {}

    public ApiPage {
        addresses = List.copyOf(addresses);
        samples = List.copyOf(samples);
        fields = List.copyOf(fields);
        schemas = List.copyOf(schemas);
    }

    static ApiPage of(RenderContext context, PublishedData data) {
        Messages messages = context.messages();
        Optional<Indicator> first = context.portal().plan().indicators().stream().findFirst();
        boolean json = context.portal().settings().publishes(PublishedFormat.JSON);
        return new ApiPage(
                context.page(Addresses.API, messages.text("api.title"), messages.text("api.lead"))
                        .in(MenuEntry.DATASETS)
                        .alternate(
                                new AlternateLink(
                                        "application/json", Addresses.OPENAPI, "OpenAPI")),
                addresses(context, data, first),
                samples(context, data, first),
                first.isPresent() && json
                        ? FIELDS.stream()
                                .map(name -> new Field(name, messages.text("api.field." + name)))
                                .toList()
                        : List.of(),
                json ? schemas(data) : List.of());
    }

    private static List<Address> addresses(
            RenderContext context, PublishedData data, Optional<Indicator> first) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        List<Address> addresses = new ArrayList<>();
        DatasetFiles dataset = data.datasets().get(0);
        for (String path : dataset.paths()) {
            String extension = path.substring(path.lastIndexOf('.') + 1);
            addresses.add(
                    new Address(
                            "datasets/{name}." + extension,
                            messages.text(
                                    "dataset.distribution.title",
                                    messages.text("api.dataset"),
                                    messages.text("dataset.label." + extension)),
                            path));
        }
        first.ifPresent(
                indicator -> {
                    for (String extension : indicatorFormats(portal)) {
                        addresses.add(
                                new Address(
                                        "indicators/{id}." + extension,
                                        messages.text("api.indicator." + extension),
                                        portal.addresses().indicator(indicator, extension)));
                    }
                });
        data.everything()
                .ifPresent(
                        zip ->
                                addresses.add(
                                        new Address(
                                                zip.path(),
                                                messages.text("dataset.everything.title"),
                                                zip.path())));
        if (portal.settings().publishes(PublishedFormat.CSV)) {
            addresses.add(
                    new Address(
                            Addresses.DATA_PACKAGE,
                            messages.text("api.datapackage"),
                            Addresses.DATA_PACKAGE));
        }
        addresses.add(
                new Address(
                        Addresses.CATALOGUE, messages.text("api.catalogue"), Addresses.CATALOGUE));
        return addresses;
    }

    private static List<String> indicatorFormats(Portal portal) {
        List<String> formats = new ArrayList<>();
        if (portal.settings().publishes(PublishedFormat.JSON)) {
            formats.add("json");
        }
        if (portal.settings().publishes(PublishedFormat.CSV)) {
            formats.add("csv");
        }
        if (portal.settings().publishes(PublishedFormat.CHART)) {
            formats.add("svg");
        }
        if (portal.settings().publishes(PublishedFormat.ZIP)) {
            formats.add("zip");
        }
        return formats;
    }

    private static List<Sample> samples(
            RenderContext context, PublishedData data, Optional<Indicator> first) {
        Messages messages = context.messages();
        List<Sample> samples = new ArrayList<>();
        if (first.isPresent() && context.portal().settings().publishes(PublishedFormat.JSON)) {
            String address = context.addresses().indicator(first.get(), "json");
            samples.add(
                    new Sample(
                            "python",
                            messages.text("api.example.python"),
                            """
                            import json, urllib.request
                            url = "%s"
                            data = json.load(urllib.request.urlopen(url))
                            print(data["name"], data["baseline"]["text"], data["target"]["text"])"""
                                    .formatted(context.portal().absolute(address))));
        }
        data.datasets().get(0).paths().stream()
                .filter(path -> path.endsWith(".csv"))
                .findFirst()
                .ifPresent(
                        path ->
                                samples.add(
                                        new Sample(
                                                "shell",
                                                messages.text("api.example.shell"),
                                                "curl -O " + context.portal().absolute(path))));
        return samples;
    }

    private static List<Link> schemas(PublishedData data) {
        return data.datasets().stream()
                .map(
                        files ->
                                new Link(
                                        files.name(),
                                        "schemas/datasets/" + files.name() + ".schema.json"))
                .toList();
    }
}
