package planportal.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.read.Located;
import planportal.read.YamlMapping;
import planportal.read.YamlNode;
import planportal.read.YamlScalar;
import planportal.read.YamlSequence;

/**
 * The keys of a mapping, asked for one by one; {@link #close} then reports those that nobody asked
 * for, and those that are missing. Only then is it known whether one is missing or misspelt.
 */
final class MappingReader {
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

    private final Diagnostics diagnostics;
    private final YamlMapping mapping;
    private final Span span;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private MappingReader(Diagnostics diagnostics, YamlMapping mapping, Span span) {
        this.diagnostics = diagnostics;
        this.mapping = mapping;
        this.span = span;
    }

    /** The keys of {@code mapping}. */
    static MappingReader of(Diagnostics diagnostics, YamlMapping mapping) {
        return new MappingReader(diagnostics, mapping, mapping.span());
    }

    /** The keys of a node; empty if it is no mapping, which is reported. */
    static Optional<MappingReader> of(Diagnostics diagnostics, YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(of(diagnostics, mapping));
        }
        diagnostics.error(node.span(), "keys with values are expected here, not " + node.kind());
        return Optional.empty();
    }

    /**
     * The keys of front matter; empty if there is none, which is reported.
     *
     * @param example a line of it
     */
    static Optional<MappingReader> frontMatter(
            Diagnostics diagnostics,
            Optional<YamlMapping> frontMatter,
            Span beginning,
            String example) {
        if (frontMatter.isEmpty()) {
            diagnostics.error(
                    beginning,
                    "the front matter is missing",
                    "the file begins with the lines \"---\", \"" + example + "\", \"---\"");
        }
        return frontMatter.map(mapping -> of(diagnostics, mapping));
    }

    /** A text that must be there. */
    Optional<Located<String>> text(String key) {
        return required(key).flatMap(node -> text(key, node));
    }

    /** A text that may be missing or empty. */
    Optional<Located<String>> optionalText(String key) {
        return optional(key).flatMap(node -> text(key, node));
    }

    /** A whole number that must be there. */
    OptionalInt integer(String key) {
        return required(key).map(node -> integer(key, node)).orElse(OptionalInt.empty());
    }

    /** A whole number that may be missing or empty. */
    OptionalInt optionalInteger(String key) {
        return optional(key).map(node -> integer(key, node)).orElse(OptionalInt.empty());
    }

    /** Keys below a key that must be there. */
    Optional<MappingReader> fields(String key) {
        return required(key)
                .flatMap(
                        node -> {
                            if (node instanceof YamlMapping below) {
                                return Optional.of(of(diagnostics, below));
                            }
                            wrongType(key, "keys with values", node);
                            return Optional.empty();
                        });
    }

    /** The entries below a key that must be there; empty if it is no mapping, which is reported. */
    List<YamlMapping.Entry> entries(String key) {
        return fields(key).map(f -> f.mapping.entries()).orElse(List.of());
    }

    /** A list of texts that must be there. */
    List<Located<String>> texts(String key) {
        return required(key).map(node -> texts(key, node)).orElse(List.of());
    }

    /** A list of texts; empty if the key is missing. */
    List<Located<String>> optionalTexts(String key) {
        return optional(key).map(node -> texts(key, node)).orElse(List.of());
    }

    /** A list of mappings; empty if the key is missing. */
    List<MappingReader> optionalList(String key) {
        List<MappingReader> items = new ArrayList<>();
        for (YamlNode item : optional(key).map(node -> items(key, node)).orElse(List.of())) {
            of(diagnostics, item).ifPresent(items::add);
        }
        return items;
    }

    /** Whether the key stands there with a value. */
    boolean has(String key) {
        known.add(key);
        return mapping.entry(key)
                .map(YamlMapping.Entry::value)
                .filter(node -> !isNothing(node))
                .isPresent();
    }

    /** Where the value of {@code key} stands; the mapping's beginning if there is none. */
    Span spanOf(String key) {
        return mapping.entry(key).map(YamlMapping.Entry::value).map(YamlNode::span).orElse(span);
    }

    /** Reports the keys that nobody asked for, and those that are missing. */
    void close() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                Optional<String> near = Nearest.to(key, known);
                near.ifPresent(missing::remove);
                diagnostics.error(
                        entry.key().span(),
                        "unknown key \"" + key + "\"",
                        near.map(n -> "did you mean \"" + n + "\"?")
                                .orElse("known keys: " + String.join(", ", known)));
            }
        }
        closeUnknown();
    }

    /** Reports the keys that are missing, where it isn't known which others there may be. */
    void closeUnknown() {
        for (String key : missing) {
            diagnostics.error(span, "the key \"" + key + "\" is missing");
        }
    }

    private Optional<YamlNode> required(String key) {
        known.add(key);
        Optional<YamlNode> node = mapping.entry(key).map(YamlMapping.Entry::value);
        if (node.isEmpty()) {
            missing.add(key);
        } else if (isNothing(node.get())) {
            diagnostics.error(keySpan(key), "\"" + key + "\" has no value");
            return Optional.empty();
        }
        return node;
    }

    private Optional<YamlNode> optional(String key) {
        known.add(key);
        return mapping.entry(key).map(YamlMapping.Entry::value).filter(node -> !isNothing(node));
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar
                && (scalar.type() == YamlScalar.Type.NOTHING || scalar.text().isBlank());
    }

    private Optional<Located<String>> text(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.type() != YamlScalar.Type.BOOLEAN) {
            return Optional.of(new Located<>(scalar.text(), scalar.span()));
        }
        wrongType(key, "text", node);
        return Optional.empty();
    }

    private OptionalInt integer(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar && INTEGER.matcher(scalar.text()).matches()) {
            BigInteger number = new BigInteger(scalar.text());
            if (number.bitLength() < Integer.SIZE) {
                return OptionalInt.of(number.intValue());
            }
        }
        wrongType(key, "a whole number", node);
        return OptionalInt.empty();
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
        diagnostics.error(node.span(), "\"" + key + "\" is to be " + expected + ", not " + found);
    }

    private Span keySpan(String key) {
        return mapping.entries().stream()
                .filter(e -> e.key().value().equals(key))
                .map(e -> e.key().span())
                .findFirst()
                .orElse(span);
    }
}
