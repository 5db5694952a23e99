package planportal.render.data;

import planportal.render.OutputFile;

/**
 * A file with what there is to say of it.
 *
 * @param distribution of this very file
 */
public record DescribedFile(OutputFile file, Distribution distribution) {

    /**
     * Describes a file in memory.
     *
     * @param bytes not copied, not to be changed
     */
    static DescribedFile of(String path, byte[] bytes) {
        return new DescribedFile(new OutputFile(path, bytes), Distribution.of(path, bytes));
    }
}
