package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import planportal.dataset.Datasets;
import planportal.derive.Addresses;
import planportal.model.PublishedFormat;
import planportal.render.catalog.PublishedData;
import planportal.render.data.CodeSample;
import planportal.site.Messages;

/**
 * What {@code page/recipes.jte} shows: a few lines for each of the programs that people use data
 * with, on the portal's own files.
 */
public record RecipesPage(PageLayout layout, List<Recipe> recipes) {

    private static final String EXCEL =
            """
            let
              File = Web.Contents("%s"),
              Rows = Csv.Document(File, [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv])
            in
              Table.PromoteHeaders(Rows)""";

    private static final String LIBREOFFICE =
            "soffice --headless --convert-to ods"
                    + " --infilter=\"CSV:44,34,76,1,,0,false,false\" %s.csv";

    private static final String JQ =
            """
            curl -s %s |
              jq -r '%s | @csv'""";

    /**
     * A recipe.
     *
     * @param ran the version with which it was run, or that it was not
     */
    public record Recipe(CodeSample sample, String ran) {}

    /** Returns whether a portal has the files that recipes use. */
    static boolean isIn(RenderContext context) {
        return context.publishes(PublishedFormat.CSV);
    }

    static RecipesPage of(RenderContext context, PublishedData data) {
        Messages messages = context.messages();
        String title = messages.text("recipe.title");
        PageLayout layout =
                context.page(Addresses.RECIPES, title, messages.text("recipe.lead"))
                        .in(MenuEntry.DATASETS);
        return new RecipesPage(
                layout,
                samples(context, data).stream()
                        .map(s -> new Recipe(s, messages.text("recipe." + s.language() + ".ran")))
                        .toList());
    }

    private static List<CodeSample> samples(RenderContext context, PublishedData data) {
        String first = data.datasets().get(0).name();
        String text = Datasets.PLAN_TEXT.name();
        String csv = context.portal().absolute(context.addresses().dataset(first, "csv"));
        List<CodeSample> samples = new ArrayList<>();
        samples.add(sample(context, "powerquery", EXCEL.formatted(csv)));
        samples.add(sample(context, "libreoffice", LIBREOFFICE.formatted(text)));
        samples.addAll(ofDataset(context, data, first, List.of("python", "r")));
        samples.addAll(ofDataset(context, data, text, List.of("duckdb")));
        if (context.publishes(PublishedFormat.JSON)) {
            samples.add(sample(context, "jq", jq(context)));
        }
        return samples;
    }

    private static CodeSample sample(RenderContext context, String program, String code) {
        Messages messages = context.messages();
        String title = messages.text("recipe." + program);
        return new CodeSample(program, title, code, messages.text("recipe." + program + ".note"));
    }

    private static List<CodeSample> ofDataset(
            RenderContext context, PublishedData data, String name, List<String> languages) {
        return CodeSample.of(
                        data.dataset(name).schema(),
                        context.portal().settings(),
                        data.languages().own())
                .stream()
                .filter(sample -> languages.contains(sample.language()))
                .toList();
    }

    /** Reads the first indicator, or the first paragraph of a plan without any. */
    private static String jq(RenderContext context) {
        Addresses addresses = context.addresses();
        String file = addresses.dataset(Datasets.PLAN_TEXT.name(), "json");
        String cells = ".[0] | [.id, .text]";
        if (!context.plan().indicators().isEmpty()) {
            file = addresses.indicator(context.plan().indicators().get(0), "json");
            cells = "[.name, .unit, .baseline.value, .target.value]";
        }
        return JQ.formatted(context.portal().absolute(file), cells);
    }
}
