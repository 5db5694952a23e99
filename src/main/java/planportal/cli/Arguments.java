package planportal.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's arguments: options {@code --name VALUE} or {@code --name=VALUE}, flags {@code
 * --name}, and the rest in order.
 */
final class Arguments {
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    /**
     * @param withValue names of the options that take a value
     * @param flags names of those that take none
     * @throws UsageException for an option that is neither, twice there, or lacks its value
     */
    Arguments(List<String> words, Set<String> withValue, Set<String> flags) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = word.substring(2, equals < 0 ? word.length() : equals);
            String value;
            if (withValue.contains(name)) {
                if (equals < 0 && i + 1 == words.size()) {
                    throw new UsageException("--" + name + " needs a value");
                }
                value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
            } else if (flags.contains(name) && equals < 0) {
                value = "";
            } else {
                throw new UsageException("unknown option " + word);
            }
            if (options.put(name, value) != null) {
                throw new UsageException("--" + name + " is given twice");
            }
        }
    }

    /** The words that are no options; refuses any other number than {@code count} of them. */
    List<String> rest(int count) {
        if (rest.size() != count) {
            throw new UsageException(
                    rest.size() > count
                            ? "unexpected argument \"" + rest.get(count) + "\""
                            : "needs " + count + " arguments, not " + rest.size());
        }
        return List.copyOf(rest);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    String text(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    Path path(String name, String otherwise) {
        return Path.of(options.getOrDefault(name, otherwise));
    }

    Optional<Path> path(String name) {
        return Optional.ofNullable(options.get(name)).map(Path::of);
    }

    int number(String name, int otherwise, int least, int most) {
        String text = options.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new UsageException(
                "--" + name + " needs a number from " + least + " to " + most + ", not " + text);
    }

    /** A base address: http or https, with a host; a slash is added at its end if missing. */
    Optional<URI> baseUrl(String name) {
        String text = options.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new UsageException(
                "--" + name + " needs an address such as https://example.org/plan/, not " + text);
    }
}
