package planportal.render.data;

import planportal.render.OutputFile;

/**
 * A file with what there is to say of it.
 *
 * @param distribution of this very file
 */
public record DescribedFile(OutputFile file, Distribution distribution) {

    /** Describes {@code file}. */
    static DescribedFile of(OutputFile file) {
        return new DescribedFile(file, Distribution.of(file));
    }
}
