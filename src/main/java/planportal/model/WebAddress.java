package planportal.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the addresses of web sites that people enter. */
public final class WebAddress {
    private static final Pattern CREDENTIALS = Pattern.compile("^[^/?#]*//[^/?#]*@.*");
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<scheme>https?)://(?<host>\\[[^\\]/?#]*]|[^:/?#]*)(?<port>:[^/?#]*)?(?<rest>.*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}");
    private static final int MAX_PORT = 65535;

    private WebAddress() {}

    /** Says what is wrong with an address, without quoting a password. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        private Invalid(String message) {
            super(message);
        }
    }

    /**
     * Returns an address in ASCII, with scheme and host in lower case: {@code https://规划.中国/} is
     * {@code https://xn--6vv98d.xn--fiqs8s/}.
     *
     * @throws Invalid unless it is an http or https address with a host, without credentials
     */
    public static URI parse(String text) throws Invalid {
        if (CREDENTIALS.matcher(text).matches()) {
            throw new Invalid("it contains a user name or a password, which would be published");
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new Invalid("\"" + text + "\" does not begin with http:// or https://");
        }
        String port = parts.group("port") == null ? "" : parts.group("port");
        if (!port.isEmpty() && !isPort(port)) {
            throw new Invalid(
                    "port \"%s\" is not a number from 1 to %s"
                            .formatted(port.substring(1), MAX_PORT));
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        String host = host(parts.group("host"));
        try {
            URI uri = new URI(scheme + "://" + host + port + parts.group("rest"));
            if (uri.getHost() == null) {
                throw noHost(parts.group("host"));
            }
            return URI.create(uri.toASCIIString());
        } catch (URISyntaxException e) {
            String found = e.getInput().substring(e.getIndex());
            throw new Invalid("it is malformed from \"" + found + "\" on");
        }
    }

    private static boolean isPort(String port) {
        if (!PORT.matcher(port).matches()) {
            return false;
        }
        int number = Integer.parseInt(port.substring(1));
        return 1 <= number && number <= MAX_PORT;
    }

    private static String host(String host) throws Invalid {
        if (host.startsWith("[")) {
            return host;
        }
        try {
            int rules = IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES;
            return IDN.toASCII(host, rules).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw noHost(host);
        }
    }

    private static Invalid noHost(String host) {
        return new Invalid(
                "\"%s\" is not a host name, which has letters, digits, hyphens and dots"
                        .formatted(host));
    }
}
