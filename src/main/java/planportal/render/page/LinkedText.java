package planportal.render.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.model.Source;

/** A text whose web addresses are links. */
public record LinkedText(List<Run> runs) {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\x21-\\x7e&&[^\"<>()]]*[A-Za-z0-9/]");

    /** A piece of the text, with the address that it leads to. */
    public record Run(String text, Optional<String> url) {}

    /** Returns the source's name as a link to its address, else with the addresses in it. */
    static LinkedText of(Source source) {
        return of(source.name(), source.url());
    }

    /** Returns a source's name as a link to its address, else with the addresses in it. */
    static LinkedText of(String source, Optional<URI> url) {
        return url.map(address -> new Run(source, Optional.of(address.toString())))
                .map(run -> new LinkedText(List.of(run)))
                .orElseGet(() -> of(source));
    }

    static LinkedText of(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            runs.add(new Run(text.substring(end, address.start()), Optional.empty()));
            runs.add(new Run(address.group(), Optional.of(address.group())));
            end = address.end();
        }
        runs.add(new Run(text.substring(end), Optional.empty()));
        return new LinkedText(runs);
    }
}
