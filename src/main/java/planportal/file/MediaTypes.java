package planportal.file;

import java.util.Map;

/** The media types of files, by the ending of their names. */
public final class MediaTypes {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html"),
                    Map.entry("css", "text/css"),
                    Map.entry("js", "text/javascript"),
                    Map.entry("json", "application/json"),
                    Map.entry("jsonld", "application/ld+json"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("csv", "text/csv"),
                    Map.entry("ics", "text/calendar"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("md", "text/markdown"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("ttl", "text/turtle"),
                    Map.entry("bib", "application/x-bibtex"),
                    Map.entry("ris", "application/x-research-info-systems"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private MediaTypes() {}

    /** Returns the type of a file, {@code application/octet-stream} if it is unknown. */
    public static String of(String name) {
        if (name.endsWith("feed.xml")) {
            return "application/atom+xml";
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /** Returns the value of the header {@code Content-Type}: the type, with the charset of text. */
    public static String contentType(String name) {
        String type = of(name);
        boolean text = type.startsWith("text/") || type.startsWith("application/x-");
        return text ? type + "; charset=utf-8" : type;
    }

    /** Returns whether files of this type get much smaller when compressed. */
    public static boolean isText(String type) {
        return type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml") && !type.contains("openxmlformats");
    }
}
