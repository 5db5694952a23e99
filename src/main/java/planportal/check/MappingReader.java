package planportal.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Coded;
import planportal.read.Located;
import planportal.read.YamlMapping;
import planportal.read.YamlNode;
import planportal.read.YamlScalar;
import planportal.read.YamlSequence;

/**
 * Reads typed values from a mapping, and reports those that are missing or malformed.
 *
 * <p>Call {@link #close} after the last key: it reports missing and unknown keys together, because
 * an unknown key may be a misspelt one that is missing.
 */
final class MappingReader {
    private final Diagnostics diagnostics;
    private final YamlMapping mapping;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private MappingReader(Diagnostics diagnostics, YamlMapping mapping) {
        this.diagnostics = diagnostics;
        this.mapping = mapping;
    }

    /** Returns a reader of a node; empty if it is no mapping, which is reported. */
    static Optional<MappingReader> of(Diagnostics diagnostics, YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new MappingReader(diagnostics, mapping));
        }
        diagnostics.report(
                Rule.YAML_TYPE_WRONG, node.span(), "expected a mapping, not " + node.kind());
        return Optional.empty();
    }

    /**
     * Returns a reader of front matter; empty if there is none, which is reported.
     *
     * @param example a line of it
     */
    static Optional<MappingReader> frontMatter(
            Diagnostics diagnostics,
            Optional<YamlMapping> frontMatter,
            Span beginning,
            String example) {
        if (frontMatter.isEmpty()) {
            diagnostics.report(
                    Rule.FRONT_MATTER_MISSING,
                    beginning,
                    "missing front matter",
                    "begin the file with the lines \"---\", \"" + example + "\", \"---\"");
        }
        return frontMatter.map(mapping -> new MappingReader(diagnostics, mapping));
    }

    /** Returns a required text. */
    Optional<Located<String>> text(String key) {
        return required(key).flatMap(node -> text(key, node));
    }

    /** Returns a text that may be missing or empty. */
    Optional<Located<String>> optionalText(String key) {
        return optional(key).flatMap(node -> text(key, node));
    }

    /** Returns a required whole number. */
    Optional<Integer> integer(String key) {
        return required(key).flatMap(node -> integer(key, node));
    }

    /** Returns a whole number that may be missing or empty. */
    OptionalInt optionalInteger(String key) {
        Optional<Integer> number = optional(key).flatMap(node -> integer(key, node));
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Returns true or false; the key may be missing or empty. */
    Optional<Boolean> optionalFlag(String key) {
        return optional(key).flatMap(node -> flag(key, node));
    }

    /** Returns whole numbers: a list, a single one, or none. */
    List<Located<Integer>> integers(String key) {
        List<Located<Integer>> numbers = new ArrayList<>();
        for (YamlNode item : optional(key).map(MappingReader::itemsOrOne).orElse(List.of())) {
            integer(key, item).ifPresent(n -> numbers.add(new Located<>(n, item.span())));
        }
        return numbers;
    }

    private static List<YamlNode> itemsOrOne(YamlNode node) {
        return node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
    }

    /** Returns the constant whose code is the key's required text. */
    <E extends Coded> Optional<E> code(String key, Class<E> type) {
        return text(key).flatMap(code -> Codes.parse(code, key, type, diagnostics));
    }

    /** Returns a reader of a required mapping. */
    Optional<MappingReader> fields(String key) {
        return requiredMapping(key).map(below -> new MappingReader(diagnostics, below));
    }

    /** Returns the entries of a required mapping. */
    List<YamlMapping.Entry> entries(String key) {
        return requiredMapping(key).map(YamlMapping::entries).orElse(List.of());
    }

    /** Returns a required list of texts. */
    List<Located<String>> texts(String key) {
        return required(key).map(node -> texts(key, node)).orElse(List.of());
    }

    /** Returns a required list of texts, at least one. */
    List<Located<String>> filledTexts(String key) {
        List<Located<String>> texts = texts(key);
        if (texts.isEmpty() && isList(key)) {
            diagnostics.report(Rule.KEY_EMPTY, spanOf(key), "\"" + key + "\" must not be empty");
        }
        return texts;
    }

    /** Returns a list of texts that may be missing. */
    List<Located<String>> optionalTexts(String key) {
        return optional(key).map(node -> texts(key, node)).orElse(List.of());
    }

    /** Returns a required yes or no. */
    Optional<Boolean> flag(String key) {
        Optional<YamlNode> node = required(key);
        if (node.isPresent()
                && node.get() instanceof YamlScalar scalar
                && scalar.type() == YamlScalar.Type.BOOLEAN) {
            return Optional.of(scalar.text().equals("true"));
        }
        node.ifPresent(other -> wrongType(key, "true or false", other));
        return Optional.empty();
    }

    /** Returns readers of a required list of mappings. */
    List<MappingReader> list(String key) {
        return readers(key, required(key));
    }

    /** Returns readers of a list of mappings that may be missing. */
    List<MappingReader> optionalList(String key) {
        return readers(key, optional(key));
    }

    private List<MappingReader> readers(String key, Optional<YamlNode> list) {
        List<MappingReader> readers = new ArrayList<>();
        for (YamlNode item : list.map(node -> items(key, node)).orElse(List.of())) {
            of(diagnostics, item).ifPresent(readers::add);
        }
        return readers;
    }

    /** Returns whether the key's value is a list. */
    boolean isList(String key) {
        return optional(key).filter(YamlSequence.class::isInstance).isPresent();
    }

    /** Returns whether the key has a value. */
    boolean has(String key) {
        return optional(key).isPresent();
    }

    /** Returns the span of the key's value; the mapping's beginning if there is none. */
    Span spanOf(String key) {
        return mapping.entry(key).map(entry -> entry.value().span()).orElse(mapping.span());
    }

    /** Reports unknown keys and missing keys. */
    void close() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                Optional<String> near = Nearest.to(key, known);
                near.ifPresent(missing::remove);
                String keys = "known keys: " + String.join(", ", known);
                diagnostics.report(
                        Rule.KEY_UNKNOWN,
                        entry.key().span(),
                        "unknown key \"" + key + "\"",
                        near.map(Nearest::hint).orElse(Hint.of(keys)));
            }
        }
        closeUnknown();
    }

    /** Reports missing keys only, for a mapping whose possible keys aren't known. */
    void closeUnknown() {
        for (String key : missing) {
            diagnostics.report(Rule.KEY_MISSING, mapping.span(), "missing key \"" + key + "\"");
        }
    }

    private Optional<YamlNode> required(String key) {
        Optional<YamlNode> value = optional(key);
        Optional<YamlMapping.Entry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            missing.add(key);
        } else if (value.isEmpty()) {
            diagnostics.report(
                    Rule.KEY_EMPTY, entry.get().key().span(), "\"" + key + "\" must not be empty");
        }
        return value;
    }

    private Optional<YamlNode> optional(String key) {
        known.add(key);
        return mapping.entry(key).map(YamlMapping.Entry::value).filter(node -> !isEmpty(node));
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.text().isBlank();
    }

    private Optional<YamlMapping> requiredMapping(String key) {
        Optional<YamlNode> node = required(key);
        if (node.isPresent() && node.get() instanceof YamlMapping below) {
            return Optional.of(below);
        }
        node.ifPresent(other -> wrongType(key, "a mapping", other));
        return Optional.empty();
    }

    private Optional<Located<String>> text(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.type() != YamlScalar.Type.BOOLEAN) {
            return Optional.of(new Located<>(scalar.text(), scalar.span()));
        }
        wrongType(key, "text", node);
        return Optional.empty();
    }

    private Optional<Integer> integer(String key, YamlNode node) {
        Optional<Integer> number =
                node instanceof YamlScalar scalar
                        ? QuantityParser.wholeNumber(scalar.text())
                        : Optional.empty();
        if (number.isEmpty()) {
            wrongType(key, "a whole number", node);
        }
        return number;
    }

    private Optional<Boolean> flag(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.BOOLEAN) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        wrongType(key, "true or false", node);
        return Optional.empty();
    }

    private List<Located<String>> texts(String key, YamlNode node) {
        List<Located<String>> texts = new ArrayList<>();
        for (YamlNode item : items(key, node)) {
            text(key, item).ifPresent(texts::add);
        }
        return texts;
    }

    private List<YamlNode> items(String key, YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        wrongType(key, "a list", node);
        return List.of();
    }

    private void wrongType(String key, String expected, YamlNode node) {
        String found =
                node instanceof YamlScalar scalar ? "\"" + scalar.text() + "\"" : node.kind();
        String message = "\"%s\" must be %s, not %s";
        diagnostics.report(
                Rule.YAML_TYPE_WRONG, node.span(), message.formatted(key, expected, found));
    }
}
