package planportal.render.search;

/**
 * A part of the index: pairs of neighbouring characters with their positions.
 *
 * @param firsts the characters that its pairs begin with
 * @param seconds if it holds only some pairs of a single first character, the characters that these
 *     end with; otherwise empty: it holds all pairs that no other shard holds
 * @param size the estimated number of bytes when compressed
 */
record Shard(String firsts, String seconds, int size) {

    /** Returns its name in the base. */
    String label() {
        return holdsAllSeconds() ? firsts : "\n" + firsts + seconds;
    }

    boolean holdsAllSeconds() {
        return seconds.isEmpty();
    }
}
