package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Category;
import planportal.model.Dimension;
import planportal.read.Located;
import planportal.read.YamlNode;

/** Checks {@code breakdowns.yaml}, which names what results are broken down by. */
final class BreakdownChecker {
    static final String FILE = "breakdowns.yaml";

    private final Diagnostics diagnostics;
    private final IdRegistry<Dimension> dimensions;

    BreakdownChecker(Diagnostics diagnostics, IdRegistry<Dimension> dimensions) {
        this.diagnostics = diagnostics;
        this.dimensions = dimensions;
    }

    /** Checks all dimensions and adds them to the registry. */
    void check(PlanFiles content) {
        Optional<List<YamlNode>> items = content.items(FILE);
        dimensions.ofFile(FILE, content);
        if (items.isEmpty()) {
            dimensions.incomplete();
            return;
        }
        for (YamlNode item : items.get()) {
            Optional<MappingReader> fields = MappingReader.of(diagnostics, item);
            if (fields.isPresent()) {
                checkDimension(fields.get());
            } else {
                dimensions.incomplete();
            }
        }
    }

    private void checkDimension(MappingReader fields) {
        Optional<Located<String>> id = fields.text("id");
        Optional<Located<String>> name = fields.text("name");
        Optional<Located<String>> nameEn = fields.text("name_en");
        Optional<Boolean> addsUp = fields.flag("adds_up");
        List<MappingReader> readers = fields.list("categories");
        fields.close();
        if (id.isEmpty() || !dimensions.declare(id.get())) {
            dimensions.incomplete();
            return;
        }
        List<Category> categories = categories(id.get().value(), readers);
        if (name.isPresent() && nameEn.isPresent() && addsUp.isPresent()) {
            dimensions.put(
                    id.get().value(),
                    new Dimension(
                            id.get().value(),
                            name.get().value(),
                            nameEn.get().value(),
                            addsUp.get(),
                            categories));
        }
    }

    private List<Category> categories(String dimension, List<MappingReader> readers) {
        Definitions<String> ids = new Definitions<>(diagnostics, Rule.ID_TWICE);
        List<Category> categories = new ArrayList<>();
        for (MappingReader fields : readers) {
            Optional<Located<String>> id = fields.text("id");
            Optional<Located<String>> name = fields.text("name");
            Optional<Located<String>> nameEn = fields.text("name_en");
            fields.close();
            if (id.isEmpty() || !Ids.check(id.get(), "id", diagnostics)) {
                continue;
            }
            String category = "category \"" + id.get().value() + "\"";
            boolean isNew = ids.add(id.get().value(), id.get().span(), category);
            if (isNew && name.isPresent() && nameEn.isPresent()) {
                categories.add(
                        new Category(
                                dimension,
                                id.get().value(),
                                name.get().value(),
                                nameEn.get().value()));
            }
        }
        return categories;
    }
}
