package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Attribute;
import planportal.model.AttributeWord;
import planportal.read.Located;
import planportal.read.YamlMapping;
import planportal.read.YamlScalar;

/**
 * Checks {@code attributes} of {@code plan.yaml}: a list with name, value and meaning, or, in
 * short, a mapping from name to value.
 */
final class AttributeChecker {
    private static final String KEY = "attributes";

    private final Diagnostics diagnostics;
    private final Definitions<String> names;

    AttributeChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.names = new Definitions<>(diagnostics, Rule.WORD_TWICE);
    }

    List<AttributeWord> check(MappingReader fields) {
        if (!fields.has(KEY)) {
            return List.of();
        }
        return fields.isList(KEY)
                ? fields.optionalList(KEY).stream().flatMap(f -> word(f).stream()).toList()
                : words(fields.entries(KEY));
    }

    private Optional<AttributeWord> word(MappingReader fields) {
        Optional<Located<String>> name = fields.text("name");
        Optional<Attribute> value =
                fields.optionalText("value").flatMap(text -> kind(text, "value"));
        Optional<String> meaning = fields.optionalText("meaning").map(Located::value);
        fields.close();
        name.ifPresent(n -> names.add(n.value(), n.span(), "attribute \"" + n.value() + "\""));
        return name.map(n -> new AttributeWord(n.value(), value, meaning));
    }

    private List<AttributeWord> words(List<YamlMapping.Entry> entries) {
        List<AttributeWord> words = new ArrayList<>();
        for (YamlMapping.Entry entry : entries) {
            String name = entry.key().value();
            String code = entry.value() instanceof YamlScalar scalar ? scalar.text() : "";
            kind(new Located<>(code, entry.value().span()), "attribute")
                    .map(kind -> new AttributeWord(name, Optional.of(kind), Optional.empty()))
                    .ifPresent(words::add);
        }
        return words;
    }

    private Optional<Attribute> kind(Located<String> code, String name) {
        return Codes.parse(code, name, Attribute.class, diagnostics);
    }
}
