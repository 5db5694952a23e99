package planportal.render.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.dataset.Datasets;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.derive.Portal;
import planportal.model.PlanColumn;
import planportal.site.Messages;

/**
 * The names of datasets and fields in one language. Messages have the keys {@code
 * dataset.NAME.title}, and for a field as {@code field.DATASET.FIELD} or, where several datasets
 * share it, {@code field.FIELD}; explanations have {@code .note} appended.
 */
public final class DatasetWords {
    private final String language;
    private final Messages messages;
    private final Portal portal;

    /** What messages on datasets fill in: the period's length and the names of two tables. */
    private final Object[] terms;

    /**
     * @param language the messages' language, {@code zh}
     */
    public DatasetWords(String language, Messages messages, Portal portal) {
        this.language = language;
        this.messages = messages;
        this.portal = portal;
        terms =
                new Object[] {
                    period(), table(PlanColumn.Kind.INDICATORS), table(PlanColumn.Kind.SERVICES)
                };
    }

    private String period() {
        int years = portal.info().period().years();
        String key = "sentence.years." + years;
        return messages.has(key) ? messages.text(key) : messages.text("sentence.years", years);
    }

    /** Returns what the plan calls a table, if it does so in this language. */
    private String table(PlanColumn.Kind kind) {
        return portal.plan()
                .column(kind)
                .filter(table -> portal.info().language().startsWith(language))
                .map(PlanColumn::shortName)
                .orElseGet(() -> messages.text("dataset.table." + kind.code()));
    }

    /** Says who compiles and publishes the data, and whether that is the plan's issuer. */
    public String provider() {
        String publisher = portal.settings().publisher();
        return portal.info()
                .imprint()
                .publisherIsIssuer()
                .map(
                        is ->
                                messages.text(
                                        "dataset.provider." + (is ? "issuer" : "other"), publisher))
                .orElseGet(() -> messages.text("dataset.provider", publisher));
    }

    /** Says which text of the plan counts; empty where the provider's is that of the issuer. */
    public String authority() {
        if (portal.info().imprint().publisherIsIssuer().orElse(false)) {
            return "";
        }
        return portal.info()
                .imprint()
                .issuer()
                .map(issuer -> messages.text("dataset.authority.issuer", issuer))
                .orElseGet(() -> messages.text("dataset.authority"));
    }

    /** Returns the titles of the portal's datasets in one phrase. */
    public String titles() {
        return Datasets.of(portal).stream()
                .map(dataset -> title(dataset.schema()))
                .collect(Collectors.joining(messages.text("dataset.fact.separator")));
    }

    /** Says what the data is compiled from, and whether to the letter. */
    public String provenance(String title) {
        String key = portal.info().imprint().verbatim() ? ".verbatim" : "";
        return messages.text("dataset.provenance" + key, title);
    }

    /** Returns whether to use the English form of content in two languages. */
    public boolean isEnglish() {
        return language.equals("en");
    }

    /** Returns the dataset's title: {@code 指标}. */
    public String title(Schema schema) {
        return messages.text(verbatim("dataset." + schema.name() + ".title"));
    }

    /** Returns what the dataset holds, in a sentence. */
    public String description(Schema schema) {
        return messages.text("dataset." + schema.name() + ".description", terms);
    }

    /** Returns what the dataset is useful for. */
    public String purpose(Schema schema) {
        return messages.text("dataset." + schema.name() + ".purpose");
    }

    /** Returns what a row is: {@code 一行一项指标}. */
    public String row(Schema schema) {
        return messages.text("dataset." + schema.name() + ".row");
    }

    /** Returns the title of a field, also one that only the content has. */
    String title(String dataset, String field) {
        return messages.text(messages.fieldKey(dataset, field));
    }

    /** Returns the field's title. */
    public String title(Schema schema, Field field) {
        return messages.text(key(schema, field), terms);
    }

    /** Returns what the field holds; empty if its name is enough. */
    public String note(Schema schema, Field field) {
        String own = "field." + schema.name() + "." + field.name() + ".note";
        String shared = "field." + field.name() + ".note";
        String key = messages.has(own) ? own : shared;
        String said = verbatim(key);
        return messages.has(said) ? messages.text(said, terms) : "";
    }

    /** Returns the key of what is said of text to the letter, if the plan's is and there is one. */
    private String verbatim(String key) {
        String verbatim = key + ".verbatim";
        boolean applies = portal.info().imprint().verbatim() && messages.has(verbatim);
        return applies ? verbatim : key;
    }

    /** Returns the type's name. */
    public String type(FieldType type) {
        return messages.text("dataset.type." + type.code());
    }

    /** Returns the meaning of a code; empty for signs, such as those of a comparator. */
    public Optional<String> value(Field field, String code) {
        String own = "value." + field.name() + "." + code;
        String shared = "common." + field.name() + "." + code;
        String key = messages.has(own) ? own : shared;
        return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }

    /** Returns a day as readers write it. */
    String date(LocalDate day) {
        return messages.date(day);
    }

    /** Returns any message. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private String key(Schema schema, Field field) {
        return messages.fieldKey(schema.name(), field.name());
    }
}
