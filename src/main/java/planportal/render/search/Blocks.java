package planportal.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the documents into blocks that are loaded to show results. A block holds documents of one
 * kind that stand side by side, or several kinds where those have little.
 *
 * @param starts the first document of each block
 * @param sizes about how many bytes each block takes when compressed
 */
record Blocks(List<SearchDocument> documents, List<Integer> starts, List<Integer> sizes) {
    /**
     * Cuts {@code documents}.
     *
     * @param wanted about how many bytes a block shall take when compressed
     */
    static Blocks of(List<SearchDocument> documents, int wanted) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        int size = 0;
        Kind kind = null;
        for (int i = 0; i < documents.size(); i++) {
            SearchDocument document = documents.get(i);
            int own = bytes(document);
            if (i == 0 || size + own > wanted || document.kind() != kind && size > wanted / 3) {
                if (i > 0) {
                    sizes.add(size);
                }
                starts.add(i);
                size = 0;
            }
            size += own;
            kind = document.kind();
        }
        if (!documents.isEmpty()) {
            sizes.add(size);
        }
        return new Blocks(documents, List.copyOf(starts), List.copyOf(sizes));
    }

    /** What a document takes when compressed: a Chinese character more than a Latin one. */
    private static int bytes(SearchDocument document) {
        int bits = 8 * 12;
        for (int i = 0; i < document.text().length(); i++) {
            bits += document.text().charAt(i) < 0x80 ? 4 : 11;
        }
        return bits / 8;
    }

    int count() {
        return starts.size();
    }

    /**
     * The value of a block: for each document an array of address, text, trail, and where there is
     * one the name or the values. An address that begins with {@code #} is on the page of the
     * address before; a trail of 0 is the trail before.
     */
    String value(int block) {
        int from = starts.get(block);
        int to = block + 1 < starts.size() ? starts.get(block + 1) : documents.size();
        StringBuilder value = new StringBuilder("[");
        String page = "";
        List<String> trail = null;
        for (SearchDocument document : documents.subList(from, to)) {
            value.append(value.length() > 1 ? ",\n[" : "[");
            int hash = document.address().indexOf('#');
            String own = hash < 0 ? document.address() : document.address().substring(0, hash);
            JavaScriptWriter.appendString(
                    value,
                    hash > 0 && own.equals(page)
                            ? document.address().substring(hash)
                            : document.address());
            value.append(',');
            JavaScriptWriter.appendString(value, document.text());
            value.append(',')
                    .append(
                            document.trail().equals(trail)
                                    ? "0"
                                    : JavaScriptWriter.strings(document.trail()));
            if (!document.name().isEmpty()) {
                value.append(',');
                JavaScriptWriter.appendString(value, document.name());
            } else if (!document.values().isEmpty()) {
                value.append(',').append(JavaScriptWriter.strings(document.values()));
            }
            value.append(']');
            page = own;
            trail = document.trail();
        }
        return value.append(']').toString();
    }
}
