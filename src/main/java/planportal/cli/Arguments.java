package planportal.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.model.WebAddress;
import planportal.site.Site;
import planportal.site.SiteOverlay;

/**
 * The arguments of a command: options {@code --name VALUE} or {@code --name=VALUE}, flags {@code
 * --name}, and positional arguments.
 */
final class Arguments {
    /** The JVM puts this character in place of bytes that the locale cannot decode. */
    private static final String UNDECODED = "\uFFFD";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> positional = new ArrayList<>();

    /**
     * Parses the words after the command.
     *
     * @param withValue names of the options that take a value
     * @param flags names of the options that take none
     * @throws UsageException if an option is unknown, repeated, or lacks its value
     */
    Arguments(List<String> words, Set<String> withValue, Set<String> flags) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                positional.add(word);
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

    /**
     * Refuses words that were not decoded, because they name other files than were meant, and such
     * a working folder, because relative paths start there.
     *
     * @param environment the variables that name the locale
     */
    static void requireDecoded(
            List<String> words, String workingFolder, Map<String, String> environment) {
        List<String> given = new ArrayList<>(words);
        given.add(workingFolder);
        for (String word : given) {
            if (word.contains(UNDECODED)) {
                throw new UsageException(
                        "\"%s\" cannot be decoded in this locale (%s); set LC_ALL=C.UTF-8"
                                .formatted(word, locale(environment)));
            }
        }
    }

    private static String locale(Map<String, String> environment) {
        for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return variable + "=" + locale;
            }
        }
        return "the system's default";
    }

    /**
     * Returns the positional arguments.
     *
     * @throws UsageException unless there are {@code count} of them
     */
    List<String> positional(int count) {
        if (positional.size() > count) {
            throw new UsageException("unexpected argument \"" + positional.get(count) + "\"");
        }
        if (positional.size() < count) {
            throw new UsageException("needs " + count + " arguments, not " + positional.size());
        }
        return List.copyOf(positional);
    }

    /**
     * Returns the only positional argument as a path.
     *
     * @throws UsageException if there are several, or it is none
     */
    Path positionalPath(String defaultValue) {
        String text = positional.isEmpty() ? defaultValue : positional(1).get(0);
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(text + " is no path");
        }
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    String text(String name, String defaultValue) {
        return options.getOrDefault(name, defaultValue);
    }

    Path path(String name, String defaultValue) {
        return path(name).orElse(Path.of(defaultValue));
    }

    Optional<Path> path(String name) {
        String text = options.get(name);
        try {
            return Optional.ofNullable(text).map(Path::of);
        } catch (InvalidPathException e) {
            throw new UsageException("--" + name + " needs a path, not " + text);
        }
    }

    /**
     * Returns the messages and assets of this program, with those in the folder {@code --site} laid
     * over them; what does not fit is reported.
     */
    Site site(Diagnostics diagnostics) {
        Site builtIn = Site.builtIn();
        return path("site")
                .map(folder -> SiteOverlay.read(folder, builtIn, diagnostics))
                .orElse(builtIn);
    }

    int number(String name, int defaultValue, int least, int most) {
        String text = options.get(name);
        if (text == null) {
            return defaultValue;
        }
        if (DIGITS.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new UsageException(
                "--" + name + " needs a number from " + least + " to " + most + ", not " + text);
    }

    /** Returns a date as {@code 2026-03-01}. */
    Optional<LocalDate> date(String name) {
        String text = options.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            // Such as 2026-02-30; reported below.
        }
        throw new UsageException(
                "--" + name + " needs a date that exists, such as 2026-03-01, not " + text);
    }

    /** Returns an http or https address with a host; appends a slash if it does not end in one. */
    Optional<URI> baseUrl(String name) {
        String text = options.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI url = WebAddress.parse(text.endsWith("/") ? text : text + "/");
            if (url.getQuery() == null && url.getFragment() == null) {
                return Optional.of(url);
            }
        } catch (WebAddress.Invalid e) {
            throw new UsageException("--" + name + ": invalid web address: " + e.getMessage());
        }
        throw new UsageException(
                "--" + name + " needs the address of a folder, such as https://example.org/plan/");
    }
}
