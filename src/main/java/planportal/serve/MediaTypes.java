package planportal.serve;

import java.util.Map;

/** The media type of a file by its name's ending, with the charset where the file is text. */
public final class MediaTypes {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("jsonld", "application/ld+json"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("csv", "text/csv; charset=utf-8; header=present"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("md", "text/markdown; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("ttl", "text/turtle; charset=utf-8"),
                    Map.entry("bib", "application/x-bibtex; charset=utf-8"),
                    Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private MediaTypes() {}

    /** The type of a file by its name; {@code application/octet-stream} where it is not known. */
    public static String of(String fileName) {
        if (fileName.endsWith("feed.xml")) {
            return "application/atom+xml";
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /** Whether files of this type shrink well when compressed. */
    static boolean isText(String type) {
        return type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml") && !type.contains("openxmlformats");
    }
}
