package planportal.check;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Contact;
import planportal.model.Feedback;
import planportal.model.Licence;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.model.SiteLanguages;
import planportal.model.TextRights;
import planportal.read.Located;

/** Checks {@code portal.yaml}, the portal's settings. */
final class SettingsChecker {
    private static final Pattern LICENCE_ID = Pattern.compile("[A-Za-z0-9.+-]+");

    /** The path of a branch or a file of a repository. */
    private static final Pattern BELOW_REPOSITORY = Pattern.compile("/[^/]+/.+/(tree|blob|src)/.+");

    /** Rows that may be lost; the id may end in {@code *}. */
    private static final Pattern ROW =
            Pattern.compile("(observations|events)#([a-z0-9-]+\\*?|\\*)");

    /** An address has a slash or a dot before its anchor. */
    private static final Pattern ROW_LIKE = Pattern.compile("[^/.]*#.*");

    /** Formerly optional, now always published; settings may still list it. */
    private static final String FORMER_FORMAT = "citation";

    private final Diagnostics diagnostics;
    private final SortedSet<String> languages;

    /**
     * @param languages those that the site has messages in
     */
    SettingsChecker(Diagnostics diagnostics, SortedSet<String> languages) {
        this.diagnostics = diagnostics;
        this.languages = languages;
    }

    Optional<PortalSettings> check(MappingReader fields) {
        int before = diagnostics.errors();
        Optional<Located<String>> name = fields.text("name");
        Optional<Located<String>> publisher = fields.text("publisher");
        Optional<URI> baseUrl = fields.text("base_url").flatMap(this::baseUrl);
        Optional<URI> repository = fields.optionalText("repository").flatMap(this::repository);
        Optional<Feedback> feedback =
                fields.optionalText("feedback").flatMap(new FeedbackChecker(diagnostics)::check);
        Optional<Located<String>> language = fields.text("interface");
        List<Located<String>> all = fields.optionalTexts("languages");
        Optional<Licence> licence = fields.fields("licence").flatMap(this::licence);
        Optional<Located<String>> rights = fields.text("text_rights");
        Optional<Located<String>> rightsEn = fields.text("text_rights_en");
        Set<PublishedFormat> formats = formats(fields);
        Map<String, List<String>> searches = searches(fields);
        List<Located<String>> breaks = fields.optionalTexts("breaks");
        fields.close();

        language.ifPresent(this::checkLanguage);
        all.forEach(this::checkLanguage);
        language.ifPresent(first -> checkFirst(first, all));
        breaks.forEach(this::checkBreak);
        if (diagnostics.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new PortalSettings(
                        name.get().value(),
                        publisher.get().value(),
                        baseUrl.get(),
                        new Contact(repository, feedback),
                        languages(language.get(), all),
                        licence.get(),
                        new TextRights(rights.get().value(), rightsEn.get().value()),
                        formats,
                        searches,
                        breaks.stream().map(Located::value).collect(Collectors.toSet())));
    }

    private void checkLanguage(Located<String> language) {
        if (!languages.contains(language.value())) {
            diagnostics.report(
                    Rule.LANGUAGE_UNKNOWN,
                    language.span(),
                    "unknown language \"" + language.value() + "\" of the interface",
                    "expected one of " + String.join(", ", languages));
        }
    }

    /** Checks that the pages at the site's root are in the first of several languages. */
    private void checkFirst(Located<String> language, List<Located<String>> all) {
        Definitions<String> listed = new Definitions<>(diagnostics, Rule.WORD_TWICE);
        all.forEach(l -> listed.add(l.value(), l.span(), "language \"" + l.value() + "\""));
        if (!all.isEmpty() && !all.get(0).value().equals(language.value())) {
            diagnostics.report(
                    Rule.LANGUAGE_NOT_FIRST,
                    all.get(0).span(),
                    "the first language is \"%s\", but interface is \"%s\""
                            .formatted(all.get(0).value(), language.value()),
                    "begin the list with " + language.value());
        }
    }

    private static SiteLanguages languages(Located<String> first, List<Located<String>> all) {
        return all.isEmpty()
                ? SiteLanguages.only(first.value())
                : new SiteLanguages(first.value(), all.stream().map(Located::value).toList());
    }

    private void checkBreak(Located<String> entry) {
        boolean row = ROW_LIKE.matcher(entry.value()).matches();
        if (row && !ROW.matcher(entry.value()).matches() || entry.value().equals("*")) {
            String hint = "write DATASET.FIELD, an address, observations#ID or events#ID";
            invalid(Rule.BREAK_MALFORMED, entry, "breaking change", hint);
        }
    }

    /** Returns the suggested queries by language; those of the interface may lack the suffix. */
    private Map<String, List<String>> searches(MappingReader fields) {
        Map<String, List<String>> searches = new HashMap<>();
        for (String language : languages) {
            searches.put(language, texts(fields, "search_examples_" + language));
        }
        List<String> first = texts(fields, "search_examples");
        if (!first.isEmpty()) {
            fields.optionalText("interface")
                    .ifPresent(language -> searches.put(language.value(), first));
        }
        return searches;
    }

    private static List<String> texts(MappingReader fields, String key) {
        return fields.optionalTexts(key).stream().map(Located::value).toList();
    }

    private Optional<URI> baseUrl(Located<String> text) {
        Optional<URI> url = WebAddresses.parse(text, diagnostics);
        if (url.isPresent() && !isSiteRoot(url.get())) {
            diagnostics.report(
                    Rule.BASE_URL_MALFORMED,
                    text.span(),
                    "base address must end with /",
                    "it is the folder of the site: https://example.org/plan/");
            return Optional.empty();
        }
        return url;
    }

    private static boolean isSiteRoot(URI url) {
        return url.getPath().endsWith("/") && url.getQuery() == null && url.getFragment() == null;
    }

    private Optional<URI> repository(Located<String> text) {
        Optional<URI> url = WebAddresses.parse(text, diagnostics);
        if (url.isPresent() && !isRepository(url.get())) {
            diagnostics.report(
                    Rule.REPOSITORY_ADDRESS_MALFORMED,
                    text.span(),
                    "expected the address of the repository's first page",
                    "write https://github.com/OWNER/NAME, without .git, /tree/… or a slash at the"
                            + " end");
            return Optional.empty();
        }
        return url;
    }

    private static boolean isRepository(URI url) {
        String path = url.getPath();
        return path.length() > 1
                && !path.endsWith("/")
                && !path.endsWith(".git")
                && !BELOW_REPOSITORY.matcher(path).matches()
                && url.getQuery() == null
                && url.getFragment() == null;
    }

    private Optional<Licence> licence(MappingReader fields) {
        Optional<Located<String>> id = fields.text("id");
        Optional<Located<String>> title = fields.text("title");
        Optional<Located<String>> titleEn = fields.text("title_en");
        Optional<URI> url =
                fields.text("url").flatMap(text -> WebAddresses.parse(text, diagnostics));
        fields.close();
        if (id.isPresent() && !LICENCE_ID.matcher(id.get().value()).matches()) {
            invalid(
                    Rule.LICENCE_MALFORMED,
                    id.get(),
                    "licence",
                    "write its SPDX identifier: CC-BY-4.0");
            return Optional.empty();
        }
        if (!Stream.of(id, title, titleEn, url).allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        String name = title.get().value();
        return Optional.of(new Licence(id.get().value(), name, titleEn.get().value(), url.get()));
    }

    private Set<PublishedFormat> formats(MappingReader fields) {
        if (!fields.has("formats")) {
            return EnumSet.allOf(PublishedFormat.class);
        }
        Definitions<PublishedFormat> formats = new Definitions<>(diagnostics, Rule.WORD_TWICE);
        for (Located<String> word : fields.texts("formats")) {
            if (!word.value().equals(FORMER_FORMAT)) {
                Codes.parse(word, "format", PublishedFormat.class, diagnostics)
                        .ifPresent(f -> formats.add(f, word.span(), "format \"" + f.code() + "\""));
            }
        }
        return formats.spans().keySet();
    }

    private void invalid(Rule rule, Located<String> text, String name, String hint) {
        diagnostics.report(
                rule, text.span(), "invalid %s \"%s\"".formatted(name, text.value()), hint);
    }
}
