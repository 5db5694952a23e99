package planportal.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planportal.diagnostic.Diagnostics;
import planportal.model.Licence;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.model.TextRights;
import planportal.read.Located;

/** {@code portal.yaml}: how the portal presents itself. */
final class SettingsChecker {
    private static final Pattern INTERFACE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern LICENCE_ID = Pattern.compile("[A-Za-z0-9.+-]+");

    /** Formerly optional, now always published; settings may still list it. */
    private static final String FORMER_FORMAT = "citation";

    private final Diagnostics diagnostics;

    SettingsChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<PortalSettings> check(MappingReader fields) {
        int before = diagnostics.errors();
        Optional<Located<String>> name = fields.text("name");
        Optional<Located<String>> publisher = fields.text("publisher");
        Optional<URI> baseUrl = fields.text("base_url").flatMap(this::baseUrl);
        Optional<URI> repository = fields.optionalText("repository").flatMap(this::repository);
        Optional<Located<String>> words = fields.text("interface");
        Optional<Licence> licence = fields.fields("licence").flatMap(this::licence);
        Optional<Located<String>> rights = fields.text("text_rights");
        Optional<Located<String>> rightsEn = fields.text("text_rights_en");
        Set<PublishedFormat> formats = formats(fields);
        List<Located<String>> examples = fields.optionalTexts("search_examples");
        List<Located<String>> breaks = fields.optionalTexts("breaks");
        fields.close();

        words.filter(w -> !INTERFACE.matcher(w.value()).matches())
                .ifPresent(
                        w ->
                                diagnostics.error(
                                        w.span(),
                                        "\"" + w.value() + "\" names no language",
                                        "zh means site/messages/zh.properties"));
        if (diagnostics.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new PortalSettings(
                        name.orElseThrow().value(),
                        publisher.orElseThrow().value(),
                        baseUrl.orElseThrow(),
                        repository,
                        words.orElseThrow().value(),
                        licence.orElseThrow(),
                        new TextRights(
                                rights.orElseThrow().value(), rightsEn.orElseThrow().value()),
                        formats,
                        examples.stream().map(Located::value).toList(),
                        breaks.stream().map(Located::value).collect(Collectors.toSet())));
    }

    private Optional<URI> baseUrl(Located<String> text) {
        Optional<URI> url = webAddress(text);
        if (url.isPresent() && !isSiteRoot(url.get())) {
            diagnostics.error(
                    text.span(),
                    "the base address \"" + text.value() + "\" does not end with /",
                    "it is the folder in which the site will stand: https://example.org/plan/");
            return Optional.empty();
        }
        return url;
    }

    private static boolean isSiteRoot(URI url) {
        return url.getPath().endsWith("/") && url.getQuery() == null && url.getFragment() == null;
    }

    private Optional<URI> repository(Located<String> text) {
        Optional<URI> url = webAddress(text);
        if (url.isPresent() && (text.value().endsWith("/") || url.get().getPath().length() < 2)) {
            diagnostics.error(
                    text.span(),
                    "\"" + text.value() + "\" is not a repository's address",
                    "without a slash at the end: https://github.com/OWNER/NAME");
            return Optional.empty();
        }
        return url;
    }

    private Optional<Licence> licence(MappingReader fields) {
        Optional<Located<String>> id = fields.text("id");
        Optional<Located<String>> title = fields.text("title");
        Optional<Located<String>> titleEn = fields.text("title_en");
        Optional<URI> url = fields.text("url").flatMap(this::webAddress);
        fields.close();
        if (id.isPresent() && !LICENCE_ID.matcher(id.get().value()).matches()) {
            diagnostics.error(
                    id.get().span(),
                    "\"" + id.get().value() + "\" is not a licence's identifier",
                    "SPDX names them: CC-BY-4.0");
            return Optional.empty();
        }
        if (id.isEmpty() || title.isEmpty() || titleEn.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Licence(
                        id.get().value(), title.get().value(), titleEn.get().value(), url.get()));
    }

    private Set<PublishedFormat> formats(MappingReader fields) {
        if (!fields.has("formats")) {
            return EnumSet.allOf(PublishedFormat.class);
        }
        Set<PublishedFormat> formats = EnumSet.noneOf(PublishedFormat.class);
        for (Located<String> word : fields.texts("formats")) {
            if (word.value().equals(FORMER_FORMAT)) {
                continue;
            }
            Optional<PublishedFormat> format =
                    Codes.find(PublishedFormat.values(), SettingsChecker::code, word.value());
            if (format.isEmpty()) {
                diagnostics.error(
                        word.span(),
                        "unknown format \"" + word.value() + "\"",
                        "one of " + Codes.list(PublishedFormat.values(), SettingsChecker::code));
            } else if (!formats.add(format.get())) {
                diagnostics.error(word.span(), "the format \"" + word.value() + "\" stands twice");
            }
        }
        return formats;
    }

    private static String code(PublishedFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private Optional<URI> webAddress(Located<String> text) {
        try {
            URI uri = new URI(text.value());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Reported below, as other addresses that can't be used are.
        }
        diagnostics.error(
                text.span(),
                "\"" + text.value() + "\" is not a web address",
                "it begins with http:// or https://");
        return Optional.empty();
    }
}
