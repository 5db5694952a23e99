package planportal.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents that are loaded together to show results.
 *
 * @param size the estimated number of bytes when compressed
 */
record Block(List<SearchDocument> documents, int size) {

    Block {
        documents = List.copyOf(documents);
    }

    /**
     * Splits the documents into blocks of one kind, or of several where a kind has few documents.
     *
     * @param wanted the size of a block in bytes when compressed
     */
    static List<Block> split(List<SearchDocument> documents, int wanted) {
        List<Block> blocks = new ArrayList<>();
        List<SearchDocument> current = new ArrayList<>();
        int size = 0;
        Kind kind = null;
        for (SearchDocument document : documents) {
            int added = compressedSize(document);
            boolean full = size + added > wanted;
            boolean nextKind = document.kind() != kind && size > wanted / 3;
            if (!current.isEmpty() && (full || nextKind)) {
                blocks.add(new Block(current, size));
                current.clear();
                size = 0;
            }
            current.add(document);
            size += added;
            kind = document.kind();
        }
        if (!current.isEmpty()) {
            blocks.add(new Block(current, size));
        }
        return List.copyOf(blocks);
    }

    /** Estimates a document's size: a Chinese character takes more bits than a Latin one. */
    private static int compressedSize(SearchDocument document) {
        long latin = document.text().chars().filter(c -> c < 0x80).count();
        long other = document.text().length() - latin;
        return (int) (8 * 12 + 4 * latin + 11 * other) / 8;
    }

    /** Returns the block's value in JavaScript. */
    String value() {
        List<String> rows = new ArrayList<>();
        String page = "";
        List<String> trail = null;
        for (SearchDocument document : documents) {
            List<String> row = new ArrayList<>();
            String address = document.address();
            String itsPage = address.replaceFirst("#.*", "");
            boolean samePage = !address.startsWith("#") && itsPage.equals(page);
            row.add(JavaScript.string(samePage ? address.substring(page.length()) : address));
            row.add(JavaScript.string(document.text()));
            boolean sameTrail = document.trail().equals(trail);
            row.add(sameTrail ? "0" : JavaScript.strings(document.trail()));
            if (!document.name().isEmpty()) {
                row.add(JavaScript.string(document.name()));
            } else if (!document.values().isEmpty()) {
                row.add(JavaScript.strings(document.values()));
            }
            rows.add(JavaScript.array(row, ","));
            page = itsPage;
            trail = document.trail();
        }
        return JavaScript.array(rows, ",\n");
    }
}
